public import PlanModel
import SQLiteKit
import Values

/// Everything a store holds at one moment, the log left out, record by record.
public struct StoreRecords: RecordSource {
  private let reader: StoreReader

  fileprivate init(of reader: StoreReader) { self.reader = reader }

  /// Whether figures and states of the store are made up.
  public var isDemo: Bool { reader.isDemo }

  /// How many records of a kind there are, by the table itself.
  ///
  /// - Throws: What reading meets.
  public func count(of kind: RecordKind) throws(StoreFailure) -> Int {
    try reader.telling { try countRows(of: kind) }
  }

  private func countRows(of kind: RecordKind) throws -> Int {
    try reader.connection.first("SELECT count(*) FROM \(kind.rawValue) NOT INDEXED") {
      row throws(SQLiteError) in try row.int(0)
    } ?? 0
  }

  /// Hands over each record of a kind, in the order of the identities.
  ///
  /// The order is that of an index. One that is damaged would pass rows over in silence, so they are
  /// counted.
  ///
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func each(
    _ kind: RecordKind, _ take: (any StoredRecord) -> Void
  ) throws(StoreFailure) {
    try reader.telling { try each(kind.type, take) }
  }

  private func each<Record: StoredRecord>(
    _ type: Record.Type, _ take: (any StoredRecord) -> Void
  ) throws {
    let count = try countRows(of: Record.kind)
    var handed = 0
    try reader.connection.eachRecord(type, in: .identity) {
      take(try $0.get())
      handed += 1
    }
    guard handed == count else {
      throw SQLiteError(
        code: .corrupt,
        message: "\(Record.kind.rawValue): \(handed) of \(count) rows by their index")
    }
  }

  /// Reads every record, so that one that can not be read is met before anything comes of others.
  ///
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func readAll() throws(StoreFailure) {
    for kind in RecordKind.allCases { try each(kind) { _ in } }
  }
}

extension StoreReader {
  /// Lets work read everything the store holds at one moment.
  ///
  /// - Parameter work: The work; it reads while it runs.
  /// - Throws: What reading meets, as a `StoreFailure`, and what the work throws besides.
  public func reading(_ work: (StoreRecords) throws -> Void) throws {
    let snapshot: Transaction
    do throws(SQLiteError) {
      snapshot = try connection.begin(.deferred)
    } catch {
      throw StoreFailure(error, path: path)
    }
    try work(StoreRecords(of: self))
    snapshot.rollback()
  }
}
