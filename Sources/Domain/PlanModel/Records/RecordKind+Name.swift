public import Values
import VietnameseText

extension RecordKind {
  /// The field by which lists put records of the kind in the order of dictionaries; `nil` for
  /// kinds that no list sorts by name.
  public var nameField: String? {
    switch self {
    case .plan: "title"
    case .target, .task: "label"
    case .agency: "name"
    default: nil
    }
  }

  /// The key that puts a name in the order of dictionaries when keys are compared byte by byte.
  ///
  /// Stores keep it beside the name. When what it is made of changes, a new layout of the store
  /// must make the keys anew.
  public static func nameKey(_ name: String) -> [UInt8] { SortKey.dictionary(name) }
}

/// The places of records in the order of their names, where a store has told them.
public struct NameOrder: Sendable {
  private var places: [RecordKind: [RecordID: Int]] = [:]

  /// No order: names are put in order when that is asked for.
  public init() {}

  /// Whether the places of the records of a kind are known.
  public func has(_ kind: RecordKind) -> Bool { places[kind] != nil }

  /// Takes in the records of a kind in the order of their names.
  public mutating func learn(_ kind: RecordKind, _ records: [RecordID]) {
    places[kind] = Dictionary(zip(records, records.indices)) { first, _ in first }
  }

  /// The place of a record in the order of names; `nil` when the order has none.
  func place(_ kind: RecordKind, _ id: RecordID) -> Int? { places[kind]?[id] }

  /// The key that sorts a record by its name.
  func key(_ kind: RecordKind, _ id: RecordID, name: String) -> [UInt8] {
    places[kind]?[id].map { numberKey($0) } ?? RecordKind.nameKey(name)
  }
}
