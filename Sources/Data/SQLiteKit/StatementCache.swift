/// The prepared statements a connection keeps for their next use.
final class StatementCache {
  /// A place for one statement, empty while it is lent.
  private final class Slot {
    var statement: Statement?
  }

  private var slots: [String: Slot] = [:]

  /// More than a program's own statements; only SQL put together at run time can reach it.
  private static let capacity = 128

  /// Takes out the statement kept for the SQL text, or prepares it.
  func take(_ sql: String, on database: DatabaseHandle) throws(SQLiteError) -> Statement {
    if let statement = slots[sql]?.statement.take() { return statement }
    return try Statement(sql, on: database, isKept: true)
  }

  /// Keeps a statement that is rewound; when full, all others are dropped first.
  func putBack(_ statement: consuming Statement, for sql: String) {
    let slot = slots[sql] ?? addSlot(for: sql)
    slot.statement = consume statement
  }

  private func addSlot(for sql: String) -> Slot {
    if slots.count >= Self.capacity { slots.removeAll() }
    let slot = Slot()
    slots[sql] = slot
    return slot
  }
}
