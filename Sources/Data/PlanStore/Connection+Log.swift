import PlanModel
import SQLiteKit
import Values

/// How a change of the log relates to the one it began with.
struct ChangeLink {
  /// Whether it is made, taken back or made again.
  let effect: Change.Effect
  /// The change it takes back, and the one both began with.
  let undoes: Int, root: Int
}

extension Connection {
  /// Adds a change to the log, inside the transaction that applies it.
  ///
  /// - Parameters:
  ///   - draft: What is done.
  ///   - author: By whom and when.
  ///   - link: Which change it takes back; `nil` for one of its own.
  /// - Returns: The change with its number.
  /// - Throws: What writing meets.
  func log(_ draft: ChangeDraft, by author: Author, link: ChangeLink? = nil) throws -> Change {
    let seq = try first("SELECT ifnull(max(seq), 0) + 1 FROM change") {
      row throws(SQLiteError) in try row.int(0)
    }
    let change = Change(
      seq: seq ?? 1, author: author, command: draft.command, effect: link?.effect ?? .original,
      undoes: link?.undoes, edits: draft.edits)
    try run(
      """
      INSERT INTO change (seq, at, day, user, uid, command, effect, undoes, root)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
      """,
      [
        SQLiteValue(change.seq), .text(author.at), .text(author.day.description),
        .text(author.user), SQLiteValue(author.uid), .text(change.command),
        .text(change.effect.rawValue), SQLiteValue(change.undoes),
        SQLiteValue(link?.root ?? change.seq),
      ])
    for (ordinal, edit) in change.edits.enumerated() {
      try log(edit, of: change.seq, ordinal: ordinal)
    }
    return change
  }

  /// Who made some changes, by their numbers.
  func authors(of changes: Set<Int>) throws -> [Int: String] {
    guard !changes.isEmpty else { return [:] }
    let list = "[\(changes.map(String.init).joined(separator: ","))]"
    var authors: [Int: String] = [:]
    let sql = "SELECT seq, user FROM change WHERE seq IN (SELECT value FROM json_each(?1))"
    try query(sql, [.text(list)]) { row throws(SQLiteError) in
      authors[try row.int(0)] = try row.string(1)
    }
    return authors
  }

  private func log(_ edit: Edit, of seq: Int, ordinal: Int) throws {
    try run(
      """
      INSERT INTO change_edit (seq, ordinal, action, kind, record, code)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
      """,
      [
        SQLiteValue(seq), SQLiteValue(ordinal), .text(edit.action.rawValue),
        .text(edit.kind.rawValue), .text(edit.record.description), .text(edit.code),
      ])
    for (place, field) in edit.fields.enumerated() {
      try run(
        """
        INSERT INTO change_field (seq, ordinal, place, field, old, new)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        """,
        [
          SQLiteValue(seq), SQLiteValue(ordinal), SQLiteValue(place), .text(field.field),
          SQLiteValue(field.old), SQLiteValue(field.new),
        ])
    }
  }
}

// MARK: - Reading

extension Connection {
  /// A change of the log; `nil` when it has no such number.
  func change(_ seq: Int) throws -> Change? {
    let edits = try edits(of: seq)
    let sql = """
      SELECT at, day, user, uid, command, effect, undoes FROM change WHERE seq = ?1
      """
    return try first(sql, [SQLiteValue(seq)]) { row throws(SQLiteError) in
      guard let day = Day(try row.string(1)),
        let effect = Change.Effect(rawValue: try row.string(5))
      else { throw SQLiteError(code: .mismatch, message: "change \(seq)") }
      let author = Author(
        user: try row.string(2), uid: try row.int(3), at: try row.string(0), day: day)
      return Change(
        seq: seq, author: author, command: try row.string(4), effect: effect,
        undoes: try row.intOrNil(6), edits: edits)
    }
  }

  private func edits(of seq: Int) throws -> [Edit] {
    let sql = """
      SELECT action, kind, record, code, ordinal FROM change_edit WHERE seq = ?1 ORDER BY ordinal
      """
    return try rows(sql, [SQLiteValue(seq)]) { row throws(SQLiteError) in
      guard let action = Edit.Action(rawValue: try row.string(0)),
        let kind = RecordKind(rawValue: try row.string(1)),
        let record = RecordID(try row.string(2))
      else { throw SQLiteError(code: .mismatch, message: "change_edit \(seq)") }
      return Edit(
        action: action, kind: kind, record: record, code: try row.string(3),
        fields: try fields(of: seq, ordinal: try row.int(4)))
    }
  }

  private func fields(of seq: Int, ordinal: Int) throws(SQLiteError) -> [Edit.FieldChange] {
    let sql = """
      SELECT field, old, new FROM change_field WHERE seq = ?1 AND ordinal = ?2 ORDER BY place
      """
    return try rows(sql, [SQLiteValue(seq), SQLiteValue(ordinal)]) { row throws(SQLiteError) in
      guard let old = FieldValue(try row.value(1)), let new = FieldValue(try row.value(2)) else {
        throw SQLiteError(code: .mismatch, message: "change_field \(seq)")
      }
      return Edit.FieldChange(field: try row.string(0), old: old, new: new)
    }
  }
}

extension Connection {
  /// The codes all items have, and those of all that were ever changed, removed ones included.
  func usedCodes() throws -> Set<String> {
    let coded = ["plan", "target", "task", "agency", "follow_up"]
    let kinds = coded.map { "'\($0)'" }.joined(separator: ", ")
    let current = coded.map { "SELECT code FROM \($0)" }.joined(separator: " UNION ")
    let sql = "SELECT code FROM change_edit WHERE kind IN (\(kinds)) UNION \(current)"
    return Set(try rows(sql) { row throws(SQLiteError) in try row.string(0) })
  }
}
