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
  public func count(of kind: RecordKind) throws -> Int {
    try reader.connection.first("SELECT count(*) FROM \(kind.rawValue) NOT INDEXED") {
      row throws(SQLiteError) in try row.int(0)
    } ?? 0
  }

  /// Hands over each record of a kind, in the order of the identities.
  ///
  /// The order is that of an index. One that is damaged would pass rows over in silence, so they are
  /// counted.
  public func each(_ kind: RecordKind, _ take: (any StoredRecord) -> Void) throws {
    try each(kind.type, take)
  }

  private func each<Record: StoredRecord>(
    _ type: Record.Type, _ take: (any StoredRecord) -> Void
  ) throws {
    let count = try count(of: Record.kind)
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
  /// - Throws: What reading meets.
  public func readAll() throws {
    for kind in RecordKind.allCases { try each(kind) { _ in } }
  }
}

extension StoreReader {
  /// Lets work read everything the store holds at one moment.
  ///
  /// - Parameter work: The work; it reads while it runs, and throws nothing but what reading meets.
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record can not be read, and what
  ///   reading meets.
  public func reading(_ work: (StoreRecords) throws -> Void) throws(StoreFailure) {
    try telling {
      let snapshot = try connection.begin(.deferred)
      try work(StoreRecords(of: self))
      snapshot.rollback()
    }
  }
}
