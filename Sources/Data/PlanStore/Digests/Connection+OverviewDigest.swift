import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// What is kept of the first screen of all plans.
  ///
  /// - Parameters:
  ///   - position: How far the log must have been looked at for it.
  ///   - day: The day on which it must hold.
  /// - Returns: `nil` when nothing is kept that was made so and holds then.
  /// - Throws: What reading meets.
  func keptOverview(at position: LogPosition, on day: Day) throws -> OverviewDigest? {
    let sql = "SELECT content FROM overview_digest WHERE seq = ?1 AND mark = ?2 AND day = ?3"
    let content = try first(
      sql, [SQLiteValue(position.seq), .text(position.mark), .text(day.description)]
    ) { row throws(SQLiteError) in try row.value(0) }
    // A row of other values is made anew like one that is not there.
    guard case .blob(let bytes)? = content else { return nil }
    return OverviewDigest(on: day, from: bytes)
  }

  /// The day of what is kept of the first screen, if it was made when the log reached so far.
  func keptOverviewDay(at position: LogPosition) throws -> Day? {
    let sql = "SELECT day FROM overview_digest WHERE seq = ?1 AND mark = ?2"
    return try first(sql, [SQLiteValue(position.seq), .text(position.mark)]) {
      row throws(SQLiteError) in try row.string(0)
    }.flatMap { Day($0) }
  }

  /// Keeps what the first screen shows, inside a transaction.
  func keep(_ overview: OverviewDigest, at position: LogPosition) throws {
    try run(
      """
      INSERT OR REPLACE INTO overview_digest (id, day, seq, mark, content)
        VALUES (1, ?1, ?2, ?3, ?4)
      """,
      [
        .text(overview.day.description), SQLiteValue(position.seq), .text(position.mark),
        .blob(overview.bytes),
      ])
  }

  /// Forgets what is kept of the first screen, inside a transaction.
  func forgetOverview() throws { try run("DELETE FROM overview_digest") }
}
