import SQLiteKit

/// Carries the log of a damaged store into a new one.
enum LogSalvage {
  /// Carries all changes that can be read, in their order.
  ///
  /// - Returns: What was lost; what differs from an earlier day can then no longer be told for
  ///   certain.
  /// - Throws: What keeps the new store from being written.
  static func run(
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    let (changes, unreadable) = try changes(of: damaged)
    var lost = unreadable
    for change in changes {
      do {
        try carry(change, from: damaged, into: fresh)
      } catch let error as SQLiteError where error.isDamage || error.code.primary == .constraint {
        lost += 1
      }
    }
    return lost == 0 ? [] : [.lostChanges(lost)]
  }

  private static let columns = "seq, at, day, user, uid, command, effect, undoes, root"

  private static func changes(
    of damaged: borrowing Connection
  ) throws -> (changes: [[SQLiteValue]], unreadable: Int) {
    var changes: [Int64: [SQLiteValue]] = [:]
    var table = DamagedTable("change", columns: columns)
    try table.eachRow(of: damaged) { row in
      var values: [SQLiteValue] = []
      for column in 1..<row.columnCount { values.append(try row.value(column)) }
      changes[try row.int64(0)] = values
    }
    return (changes.sorted { $0.key < $1.key }.map(\.value), table.unreadable)
  }

  /// Carries one change with its edits, whole or not at all.
  private static func carry(
    _ change: [SQLiteValue], from damaged: borrowing Connection,
    into fresh: borrowing Connection
  ) throws {
    guard try isComplete(change, in: fresh) else {
      throw SQLiteError(code: .constraint, message: "the change it takes back is lost")
    }
    let edits = try rows(damaged, "seq, ordinal, action, kind, record, code", "change_edit", change)
    let fields = try rows(damaged, "seq, ordinal, place, field, old, new", "change_field", change)
    let part = try fresh.beginPart()
    try fresh.run(
      "INSERT INTO change (\(columns)) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)", change)
    for edit in edits {
      try fresh.run(
        """
        INSERT INTO change_edit (seq, ordinal, action, kind, record, code)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, edit)
    }
    for field in fields where edits.contains(where: { $0[1] == field[1] }) {
      try fresh.run(
        """
        INSERT INTO change_field (seq, ordinal, place, field, old, new)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """, field)
    }
    try part.commit()
  }

  /// Whether the changes that one takes back or began with are there.
  private static func isComplete(
    _ change: [SQLiteValue], in fresh: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    for earlier in change.suffix(2) where earlier != .null && earlier != change[0] {
      guard try fresh.scalar("SELECT 1 FROM change WHERE seq = ?1", [earlier]) == 1 else {
        return false
      }
    }
    return true
  }

  private static func rows(
    _ damaged: borrowing Connection, _ columns: String, _ table: String, _ change: [SQLiteValue]
  ) throws(SQLiteError) -> [[SQLiteValue]] {
    try damaged.rows("SELECT \(columns) FROM \(table) WHERE seq = ?1", [change[0]]) {
      row throws(SQLiteError) in
      var values: [SQLiteValue] = []
      for column in 0..<row.columnCount { values.append(try row.value(column)) }
      return values
    }
  }
}
