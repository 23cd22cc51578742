import PlanModel
import SQLiteKit

/// What a repaired store gets from a damaged one of an older layout besides its records.
enum OlderLayoutSalvage {
  /// Carries what has another form now.
  ///
  /// - Parameters:
  ///   - damaged: The damaged store.
  ///   - fresh: The new one, with the records.
  /// - Returns: What was lost.
  /// - Throws: What keeps the new store from being written.
  static func run(
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    if try has("plan", in: damaged), try !has("plan", with: "is_complete", in: damaged) {
      try fresh.execute(Schema.wholePlans)
    }
    guard try has(daysOff, in: damaged) else { return [] }
    return try carryDaysOff(from: damaged, into: fresh)
  }

  private static let daysOff = "calendar_exception"

  /// Whether a damaged store is known to have a table, and a column of it.
  static func has(
    _ table: String, with column: String? = nil, in damaged: borrowing Connection
  ) throws -> Bool {
    do {
      let sql = "SELECT 1 FROM pragma_table_info(?1) WHERE ?2 IS NULL OR name = ?2 LIMIT 1"
      return try damaged.scalar(sql, [.text(table), SQLiteValue(column)]) == 1
    } catch {
      guard error.isDamage else { throw error }
      return false
    }
  }

  private static func carryDaysOff(
    from damaged: borrowing Connection, into fresh: borrowing Connection
  ) throws -> [StoreFinding] {
    var table = DamagedTable(
      daysOff, columns: "day, is_working, occasion, source, is_announced")
    var unfit = 0
    try table.eachRow(of: damaged) { row in
      var values: [SQLiteValue] = []
      for column in 1..<row.columnCount { values.append(try row.value(column)) }
      do {
        try fresh.run(
          """
          INSERT INTO holiday (id, day, is_working, occasion, source, is_announced)
            VALUES (\(Schema.dayOffID(ofDay: "?1")), ?1, ?2, ?3, ?4, ?5)
          """, values)
      } catch let error as SQLiteError where error.code.primary == .constraint {
        if try !isCarried(values, in: fresh) { unfit += 1 }
      }
    }
    if table.isCutOff { return [.lostRest(of: .holiday)] }
    let lost = table.unreadable + unfit
    return lost > 0 ? [.lostRows(lost, of: .holiday)] : []
  }

  /// Whether a day off is in the new store, just as it was met: damage may let one be met twice.
  private static func isCarried(
    _ values: [SQLiteValue], in fresh: borrowing Connection
  ) throws(SQLiteError) -> Bool {
    let sql = """
      SELECT 1 FROM holiday
        WHERE day IS ?1 AND is_working IS ?2 AND occasion IS ?3 AND source IS ?4
          AND is_announced IS ?5
      """
    return try fresh.scalar(sql, values) == 1
  }
}
