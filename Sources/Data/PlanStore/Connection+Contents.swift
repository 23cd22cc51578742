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
    contents.holidays = try records()
    contents.isDemo = try isDemo()
    contents.putInOrder()
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
    for record in contents.successions { try insert(record) }
    for record in contents.extensions { try insert(record) }
    for record in contents.ratings { try insert(record) }
    for record in contents.holidays { try insert(record) }
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
