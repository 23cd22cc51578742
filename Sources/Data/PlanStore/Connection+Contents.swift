import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// Everything the store holds, beside the log.
  func contents() throws -> PlanContents {
    var contents = PlanContents()
    contents.plans = try records()
    contents.sections = try records()
    contents.indicators = try records()
    contents.targets = try records()
    contents.observations = try records()
    contents.tasks = try records()
    contents.obligations = try records()
    contents.assignments = try records()
    contents.agencies = try records()
    contents.memberships = try records()
    contents.calendarExceptions = try calendarExceptions()
    contents.isDemo = try isDemo()
    return contents
  }

  /// Stores all records of a new store, those that others refer to first.
  func insert(_ contents: PlanContents) throws {
    for record in contents.plans { try insert(record) }
    for record in contents.sections { try insert(record) }
    for record in contents.indicators { try insert(record) }
    for record in contents.agencies { try insert(record) }
    for record in contents.memberships { try insert(record) }
    for record in contents.targets { try insert(record) }
    for record in contents.tasks { try insert(record) }
    for record in contents.assignments { try insert(record) }
    for record in contents.obligations { try insert(record) }
    for record in contents.observations { try insert(record) }
    for exception in contents.calendarExceptions { try insert(exception) }
    try run(
      "INSERT INTO store_info (name, value) VALUES ('is_demo', ?1)",
      [SQLiteValue(contents.isDemo)])
  }

  /// Whether figures and states are made up.
  func isDemo() throws -> Bool {
    try scalar("SELECT value FROM store_info WHERE name = 'is_demo'") == 1
  }

  /// The number of the latest change that touched each record.
  ///
  /// Making or removing a record also touches the task or target it belongs to: once it is gone,
  /// nothing else would tell that there was a change.
  func lastChanges() throws -> [RecordID: Int] {
    var latest: [RecordID: Int] = [:]
    let statements = [
      "SELECT record, max(seq) FROM change_edit GROUP BY record",
      """
      SELECT coalesce(new, old), max(seq) FROM change_edit JOIN change_field USING (seq, ordinal)
        WHERE action <> 'set' AND field IN ('target', 'task') GROUP BY 1
      """,
    ]
    for statement in statements {
      try query(statement) { row throws(SQLiteError) in
        guard let id = RecordID(try row.string(0)) else { return }
        latest[id] = max(latest[id] ?? 0, try row.int(1))
      }
    }
    return latest
  }
}

// MARK: - Days off

extension Connection {
  private func insert(_ exception: CalendarException) throws {
    try run(
      """
      INSERT INTO calendar_exception (day, is_working, occasion, source, is_announced)
        VALUES (?1, ?2, ?3, ?4, ?5)
      """,
      [
        .text(exception.day.description), SQLiteValue(exception.isWorking),
        .text(exception.occasion), .text(exception.source), SQLiteValue(exception.isAnnounced),
      ])
  }

  private func calendarExceptions() throws -> [CalendarException] {
    let sql = """
      SELECT day, is_working, occasion, source, is_announced FROM calendar_exception ORDER BY rowid
      """
    return try rows(sql) { row throws(SQLiteError) in
      let text = try row.string(0)
      guard let day = Day(text) else {
        throw SQLiteError(code: .mismatch, message: "calendar_exception \(text) day")
      }
      return CalendarException(
        day: day, isWorking: try row.bool(1), occasion: try row.string(2),
        source: try row.string(3), isAnnounced: try row.bool(4))
    }
  }
}
