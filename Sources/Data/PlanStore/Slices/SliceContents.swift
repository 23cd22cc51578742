import PlanModel
import SQLiteKit
import Values

/// The records of a part of a store, while they are gathered.
struct SliceContents {
  /// The records, in the order in which they were found.
  private(set) var contents = PlanContents()
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

  /// Takes in a record that was read.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - list: The list it belongs to.
  ///   - values: The values of its fields.
  mutating func add<Record: StoredRecord>(
    _ record: Record, to list: WritableKeyPath<PlanContents, [Record]>, _ values: [FieldValue]
  ) {
    guard known.insert(record.id).inserted else { return }
    contents[keyPath: list].append(record)
    unfollowed[Record.kind, default: []].append(record.id)
    for reference in Self.references[Record.kind] ?? [] {
      guard case .text(let text) = values[reference.place], let id = RecordID(text) else {
        continue
      }
      want(CollectionOfOne(id), reference.kind)
    }
  }

  /// The fields of each kind that name other records, by their places.
  private static let references: [RecordKind: [(place: Int, kind: RecordKind)]] = Dictionary(
    grouping: SliceLink.references, by: \.kind
  ).mapValues { links in
    links.compactMap { link in
      link.kind.fieldNames.firstIndex(of: link.field).map { (place: $0, kind: link.target) }
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
