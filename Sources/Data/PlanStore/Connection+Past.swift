import PlanModel
import SQLiteKit
import Values

extension Connection {
  /// What the store held at a point of the past.
  ///
  /// - Parameters:
  ///   - now: What it holds, read in the same transaction.
  ///   - point: The point.
  /// - Returns: The contents with every change taken back that came after it.
  /// - Throws: What reading meets, and a value of the log that no record can have.
  func contents(of now: PlanContents, at point: PastPoint) throws -> PlanContents {
    var past = PastContents(at: point)
    try eachEdit(after: point) { edit, day in past.goBack(over: edit, of: day) }
    do {
      return try past.contents(from: now)
    } catch {
      throw DamagedValue(error)
    }
  }

  /// The day of the first change, with which the store was made; `nil` before any.
  func firstDay() throws(SQLiteError) -> Day? {
    guard case .text(let day) = try scalar("SELECT day FROM change ORDER BY seq LIMIT 1") else {
      return nil
    }
    return Day(day)
  }

  /// What the reports of a closed period are made from.
  ///
  /// - Parameters:
  ///   - now: What the store holds, read in the same transaction.
  ///   - frozen: The closing of the period.
  /// - Returns: The contents.
  /// - Throws: What reading meets, and a value of the log that no record can have.
  func contents(of now: PlanContents, at frozen: FrozenPoint) throws -> PlanContents {
    let then = try contents(of: now, at: .change(frozen.change))
    return try contents(of: then, after: frozen.change, withResultsUpTo: frozen.lastResults)
  }

  /// Contents without the results that were handed in after a day.
  ///
  /// - Parameters:
  ///   - contents: What the store held after a change.
  ///   - seq: The number of the change.
  ///   - day: The last day whose results count; `nil` for all.
  /// - Returns: The contents, with what was said of each such part before.
  /// - Throws: What reading meets, and a value of the log that no record can have.
  func contents(
    of contents: PlanContents, after seq: Int, withResultsUpTo day: Day?
  ) throws -> PlanContents {
    guard let day else { return contents }
    var earlier = EarlierResults(in: contents, after: day)
    for record in earlier.records {
      var edits: [Edit] = []
      try eachEdit(
        where: "edit.record = ?1 AND edit.seq <= ?2",
        [.text(record.description), SQLiteValue(seq)]
      ) { edit, _ in edits.append(edit) }
      do {
        for edit in edits { try earlier.goBack(over: edit) }
      } catch {
        throw DamagedValue(error)
      }
    }
    return earlier.contents(from: contents)
  }

  /// Hands over the edits of the log, the last first, back to the first change after a point.
  private func eachEdit(
    after point: PastPoint, _ body: (Edit, Day) -> Void
  ) throws(SQLiteError) {
    let (first, value): (String, SQLiteValue) =
      switch point {
      case .end(let day):
        ("(SELECT min(seq) FROM change WHERE day > ?1)", .text(day.description))
      case .change(let seq): ("?1 + 1", SQLiteValue(seq))
      }
    try eachEdit(where: "edit.seq >= \(first)", [value], body)
  }

  /// Hands over the edits of the log that fulfil a condition, the last first.
  private func eachEdit(
    where condition: String, _ values: [SQLiteValue], _ body: (Edit, Day) -> Void
  ) throws(SQLiteError) {
    let sql = """
      SELECT edit.seq, edit.ordinal, change.day, edit.action, edit.kind, edit.record, edit.code,
          field.field, field.old, field.new
        FROM change_edit AS edit JOIN change USING (seq)
          JOIN change_field AS field ON field.seq = edit.seq AND field.ordinal = edit.ordinal
        WHERE \(condition)
        ORDER BY edit.seq DESC, edit.ordinal DESC, field.place
      """
    var last: LoggedEdit?
    try query(sql, values) { row throws(SQLiteError) in
      let place = (try row.int(0), try row.int(1))
      if let edit = last, edit.place != place {
        body(edit.edit, edit.day)
        last = nil
      }
      if last == nil { last = try LoggedEdit(row, at: place) }
      try last?.addField(row)
    }
    if let last { body(last.edit, last.day) }
  }
}

/// An edit of the log whose fields are being read.
private struct LoggedEdit {
  let place: (Int, Int)
  let day: Day
  private let action: Edit.Action
  private let kind: RecordKind
  private let record: RecordID
  private let code: String
  private var fields: [Edit.FieldChange] = []

  init(_ row: borrowing Row, at place: (Int, Int)) throws(SQLiteError) {
    guard let day = Day(try row.string(2)), let action = Edit.Action(rawValue: try row.string(3)),
      let kind = RecordKind(rawValue: try row.string(4)), let record = RecordID(try row.string(5))
    else { throw SQLiteError(code: .mismatch, message: "change_edit \(place.0)") }
    self.place = place
    (self.day, self.action, self.kind, self.record) = (day, action, kind, record)
    code = try row.string(6)
  }

  mutating func addField(_ row: borrowing Row) throws(SQLiteError) {
    guard let old = FieldValue(try row.value(8)), let new = FieldValue(try row.value(9)) else {
      throw SQLiteError(code: .mismatch, message: "change_field \(place.0)")
    }
    fields.append(Edit.FieldChange(field: try row.string(7), old: old, new: new))
  }

  var edit: Edit {
    Edit(action: action, kind: kind, record: record, code: code, fields: fields)
  }
}
