public import PlanModel
import SQLiteKit
import Values

extension StoreFile {
  /// Reads a whole store and tells what it holds and what is wrong with it.
  ///
  /// All of it is read as it stood at one moment, whatever other programs write meanwhile. A store
  /// of an older layout stays in it; where its tables are others than now, its values are not looked
  /// at one by one.
  ///
  /// - Parameter path: The store. Counts and words it kept of plans and agencies are thrown away when
  ///   they are wrong, if it may be written; else nothing of it changes.
  /// - Returns: The problems, then the counts of plans, targets, tasks, agencies, figures and changes.
  ///   Only those problems that want a repair are damage (``StoreFinding/wantsRepair``).
  /// - Throws: What keeps the file from being opened; damage inside is returned.
  public static func check(at path: String) throws(StoreFailure) -> [StoreFinding] {
    try check(at: path, meanwhile: {})
  }

  /// Checks a store that others change meanwhile.
  package static func check(
    at path: String, meanwhile: () throws -> Void
  ) throws(StoreFailure) -> [StoreFinding] {
    try StoreFailure.telling(path) {
      let connection = try StoreOpening.forChecking(path)
      let snapshot = try connection.begin(.deferred)
      let unsound = try connection.integrityCheck()
      guard unsound.isEmpty else { return unsound.map { .unsound($0) } }
      try meanwhile()
      let (number, worth) = try connection.layoutNumber(Migration.all)
      if case .wrong(let shown) = worth {
        let layout = try shown.map { try looked(in: connection, ofLayout: $0) } ?? []
        return [.wrongLayoutNumber(number, shown: shown)] + layout
      }
      let damage = try damage(in: connection, ofLayout: number)
      let older: [StoreFinding] = number == Migration.newest ? [] : [.olderLayout(number)]
      let counts = try counts(in: connection)
      // What is worked out of damaged records says nothing about what is kept.
      let canCompute = older.isEmpty && damage.isEmpty
      let mistakes = try canCompute ? KeptMistakes(in: connection, at: path) : KeptMistakes()
      let differences = try differences(in: connection, ofLayout: number)
      snapshot.rollback()
      return damage + differences + older + mistakes.forgotten(at: path) + counts
    }
  }

  /// What there is in a store, and what of it is damaged, by the layout that its tables show.
  private static func looked(
    in connection: borrowing Connection, ofLayout layout: Int32
  ) throws -> [StoreFinding] {
    try damage(in: connection, ofLayout: layout) + counts(in: connection)
  }

  /// What records hold otherwise than the log says last.
  static func differences(
    in connection: borrowing Connection, ofLayout layout: Int32
  ) throws -> [StoreFinding] {
    guard layout >= Migration.recordsAsNow else { return [] }
    var findings: [StoreFinding] = []
    for difference in try connection.differencesFromLog() {
      findings.append(try StoreFinding(difference, in: connection))
    }
    return findings
  }

  /// References to rows that are not there, and values no record can have.
  private static func damage(
    in connection: borrowing Connection, ofLayout layout: Int32
  ) throws -> [StoreFinding] {
    let loose = try looseLinks(in: connection)
    guard layout >= Migration.recordsAsNow else { return loose }
    return try loose + unreadable(in: connection)
  }

  /// The references to rows that are not there, a finding for each kind of them.
  private static func looseLinks(in connection: borrowing Connection) throws -> [StoreFinding] {
    var counts: [(table: String, parent: String, count: Int)] = []
    for broken in try connection.foreignKeyCheck() {
      if let place = counts.firstIndex(where: {
        ($0.table, $0.parent) == (broken.table, broken.parent)
      }) {
        counts[place].count += 1
      } else {
        counts.append((broken.table, broken.parent, 1))
      }
    }
    return counts.map { .looseLinks($0.count, from: $0.table, to: $0.parent) }
  }

  private static func unreadable(in connection: borrowing Connection) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    for kind in RecordKind.allCases {
      try findings += unreadable(kind.type, in: connection)
    }
    return try findings + unreadableChanges(in: connection)
  }

  /// The changes of the log that can not be read as such.
  private static func unreadableChanges(
    in connection: borrowing Connection
  ) throws -> [StoreFinding] {
    var findings: [StoreFinding] = []
    for case .integer(let seq) in try connection.column("SELECT seq FROM change ORDER BY seq") {
      do {
        _ = try connection.change(Int(seq))
      } catch let error as SQLiteError where error.code.primary == .mismatch {
        findings.append(.unreadableChange(seq))
      }
    }
    return findings
  }

  private static func unreadable<Record: StoredRecord>(
    _ type: Record.Type, in connection: borrowing Connection
  ) throws -> [StoreFinding] {
    var damaged: [DamagedValue] = []
    try connection.eachRecord(type) { record in
      if case .failure(let damage) = record { damaged.append(damage) }
    }
    var findings: [StoreFinding] = []
    for damage in damaged {
      findings.append(
        .unreadable(try StoredPlace(damage.kind, damage.id, field: damage.field, in: connection)))
    }
    return findings
  }

  private static func counts(in connection: borrowing Connection) throws -> [StoreFinding] {
    try StoreCounts(in: connection).words.map { StoreFinding(words: $0, .note) }
  }
}
