import PlanModel
import SQLiteKit
import Values

/// The records of a part of a store, while they are gathered.
struct SliceContents {
  /// The records, in the order in which they were found.
  var contents = PlanContents()
  /// The identities of all records gathered.
  private(set) var known: Set<RecordID> = []
  /// Records whose belongings were not looked for yet.
  private var unfollowed: [RecordKind: [RecordID]] = [:]
  /// Records that others name and that were not read yet.
  private var wanted: [RecordKind: Set<RecordID>] = [:]

  /// Asks for a record, unless it is there.
  mutating func want(_ ids: some Sequence<RecordID>, _ kind: RecordKind) {
    for id in ids where !known.contains(id) { wanted[kind, default: []].insert(id) }
  }

  /// The records asked for of a kind, which are then no longer waited for.
  mutating func takeWanted() -> (kind: RecordKind, ids: Set<RecordID>)? {
    while let (kind, ids) = wanted.popFirst() {
      let missing = ids.subtracting(known)
      if !missing.isEmpty { return (kind, missing) }
    }
    return nil
  }

  /// The records of a kind whose belongings are to be looked for now.
  mutating func takeUnfollowed() -> (kind: RecordKind, ids: [RecordID])? {
    unfollowed.popFirst().map { (kind: $0.key, ids: $0.value) }
  }

  /// Takes note of a record that was read, and asks for those it names.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - values: The values of its fields.
  ///   - references: The fields that name other records.
  /// - Returns: Whether it is a new one, to be put with the others.
  mutating func note<Record: StoredRecord>(
    _ record: Record, _ values: [FieldValue], _ references: [Reference]
  ) -> Bool {
    guard known.insert(record.id).inserted else { return false }
    unfollowed[Record.kind, default: []].append(record.id)
    for reference in references {
      guard case .text(let text) = values[reference.place], let id = RecordID(text) else {
        continue
      }
      want(CollectionOfOne(id), reference.target)
    }
    return true
  }

  /// A field that names another record, by its place among the fields.
  struct Reference {
    let place: Int
    let target: RecordKind
  }

  /// The fields of a type of records that name others.
  static func references<Record: StoredRecord>(of type: Record.Type) -> [Reference] {
    let fields = Record.fieldNames
    return SliceLink.references.filter { $0.kind == Record.kind }.compactMap { link in
      fields.firstIndex(of: link.field).map { Reference(place: $0, target: link.target) }
    }
  }

  /// The contents, in the order that the whole store would have them in.
  func inOrder(isDemo: Bool) -> PlanContents {
    var ordered = contents
    ordered.isDemo = isDemo
    ordered.putInOrder()
    return ordered
  }
}
