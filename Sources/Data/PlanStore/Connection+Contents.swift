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
    contents.successions = try records()
    contents.extensions = try records()
    contents.ratings = try records()
    contents.progressReports = try records()
    contents.followUps = try records()
    contents.followUpItems = try records()
    contents.recommendations = try records()
    contents.closedPeriods = try records()
    contents.holidays = try records()
    contents.isDemo = try isDemo()
    contents.putInOrder()
    return contents
  }

  /// The contents with what the log tells of them.
  func book() throws -> PlanBook {
    let latest = try lastChanges()
    return PlanBook(
      try contents(), lastChanges: latest, changesInEffect: try changesInEffect(behind: latest),
      changeDays: try changeDays())
  }

  /// The contents as they were when a period was closed.
  func book(at frozen: FrozenPoint) throws -> PlanBook {
    let latest = try lastChanges(upTo: frozen.change)
    return PlanBook(
      try contents(of: try contents(), at: frozen), lastChanges: latest,
      changesInEffect: try changesInEffect(behind: latest, upTo: frozen.change),
      changeDays: try changeDays())
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
    for record in contents.successions { try insert(record) }
    for record in contents.extensions { try insert(record) }
    for record in contents.ratings { try insert(record) }
    for record in contents.progressReports { try insert(record) }
    for record in contents.followUps { try insert(record) }
    for record in contents.followUpItems { try insert(record) }
    for record in contents.recommendations { try insert(record) }
    for record in contents.closedPeriods { try insert(record) }
    for record in contents.holidays { try insert(record) }
    try run(
      "INSERT INTO store_info (name, value) VALUES ('is_demo', ?1)",
      [SQLiteValue(contents.isDemo)])
  }

  /// Whether figures and states are made up.
  func isDemo() throws -> Bool {
    try scalar("SELECT value FROM store_info WHERE name = 'is_demo'") == 1
  }

  /// The number of the last change of the log, 0 when it is empty.
  func lastChange() throws -> Int {
    try first("SELECT ifnull(max(seq), 0) FROM change") { row throws(SQLiteError) in
      try row.int(0)
    } ?? 0
  }

  /// The days the changes of the log count for.
  func changeDays() throws -> ChangeDays {
    var days = ChangeDays()
    var last = ""
    try query("SELECT seq, day FROM change ORDER BY seq") { row throws(SQLiteError) in
      let text = try row.string(1)
      // Most changes count for the day of the one before.
      guard text != last, let day = Day(text) else { return }
      last = text
      days.begin(day, with: try row.int(0))
    }
    return days
  }

  /// The number of the latest change that touched each record.
  ///
  /// Making or removing a record also touches the task or target it belongs to: once it is gone,
  /// nothing else would tell that there was a change.
  ///
  /// - Parameter last: The last change that counts; `nil` for all.
  /// - Returns: The numbers; a record that was never touched has none.
  /// - Throws: What reading meets.
  func lastChanges(upTo last: Int? = nil) throws -> [RecordID: Int] {
    var latest: [RecordID: Int] = [:]
    let statements = [
      "SELECT record, max(seq) FROM change_edit WHERE seq <= ?1 GROUP BY record",
      """
      SELECT coalesce(new, old), max(seq) FROM change_edit JOIN change_field USING (seq, ordinal)
        WHERE action <> 'set' AND field IN ('target', 'task') AND seq <= ?1 GROUP BY 1
      """,
    ]
    for statement in statements {
      try query(statement, [SQLiteValue(last ?? .max)]) { row throws(SQLiteError) in
        // A record that is tied to no task has nothing in that field.
        guard let text = try row.stringOrNil(0), let id = RecordID(text) else { return }
        latest[id] = max(latest[id] ?? 0, try row.int(1))
      }
    }
    return latest
  }
}
