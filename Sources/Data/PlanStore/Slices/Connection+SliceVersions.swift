import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// The number of the latest change that touched each record of a part of the store; it says the
  /// same as ``lastChanges(upTo:)``.
  func lastChanges(in contents: PlanContents) throws -> [RecordID: Int] {
    var latest: [RecordID: Int] = [:]
    let items = contents.targets.map(\.id) + contents.tasks.map(\.id)
    let others =
      contents.plans.map(\.id) + contents.agencies.map(\.id) + contents.memberships.map(\.id)
      + contents.observations.map(\.id) + contents.obligations.map(\.id)
      + contents.assignments.filter(\.isDated).map(\.id)
      + contents.extensions.map(\.id) + contents.ratings.map(\.id)
      + contents.progressReports.map(\.id) + contents.followUps.map(\.id)
      + contents.followUpItems.map(\.id) + contents.recommendations.map(\.id)
    try take(SliceVersionStatement.ofRecords, items + others, into: &latest)
    try take(SliceVersionStatement.ofBelongings, items, into: &latest)
    return latest
  }

  private func take(
    _ sql: String, _ ids: [RecordID], into latest: inout [RecordID: Int]
  ) throws {
    try query(sql, [.text(Self.list(ids))]) { row throws(SQLiteError) in
      guard let seq = try row.intOrNil(1), let id = RecordID(try row.string(0)) else { return }
      latest[id] = max(latest[id] ?? 0, seq)
    }
  }

  /// The days that some changes of the log count for.
  func changeDays(of changes: Set<Int>) throws -> ChangeDays {
    var days = ChangeDays()
    let list = "[\(changes.map(String.init).joined(separator: ","))]"
    let sql = """
      SELECT seq, day FROM change WHERE seq IN (SELECT value FROM json_each(?1)) ORDER BY seq
      """
    try query(sql, [.text(list)]) { row throws(SQLiteError) in
      if let day = Day(try row.string(1)) { days.begin(day, with: try row.int(0)) }
    }
    return days
  }
}

/// The statements that tell when records of a part of the store were changed last.
package enum SliceVersionStatement {
  /// For each of some records, the number of the latest change that touched it.
  package static let ofRecords = """
    SELECT wanted.value, (SELECT max(seq) FROM change_edit WHERE record = wanted.value)
      FROM json_each(?1) AS wanted
    """

  /// For each of some targets and tasks, the latest change that made or removed what belongs to it.
  package static let ofBelongings = """
    SELECT wanted.value, (
        SELECT max(edit.seq) FROM change_field AS field
          JOIN change_edit AS edit ON edit.seq = field.seq AND edit.ordinal = field.ordinal
          WHERE field.field IN ('target', 'task') AND coalesce(field.new, field.old) = wanted.value
            AND edit.action <> 'set'
      ) FROM json_each(?1) AS wanted
    """
}
