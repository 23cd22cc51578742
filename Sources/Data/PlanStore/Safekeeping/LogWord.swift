import PlanModel
import SQLiteKit
import Values

/// What the log says last of a record.
enum LogWord: Equatable {
  /// That it was taken away.
  case removed
  /// The values that fields of it were given; none where it was never changed.
  case values([String: FieldValue])

  /// Looks a record up.
  ///
  /// - Parameters:
  ///   - id: The record.
  ///   - log: A store with a log that can be read.
  /// - Throws: What reading meets.
  init(on id: RecordID, in log: borrowing Connection) throws {
    let sql = """
      SELECT edit.action, field.field, field.new
        FROM change_edit AS edit JOIN change_field AS field USING (seq, ordinal)
        WHERE edit.record = ?1 ORDER BY edit.seq, edit.ordinal, field.place
      """
    var word = LogWord.values([:])
    try log.query(sql, [.text(id.description)]) { row throws(SQLiteError) in
      guard try row.string(0) != Edit.Action.remove.rawValue else { return word = .removed }
      var values: [String: FieldValue] = if case .values(let values) = word { values } else { [:] }
      values[try row.string(1)] = FieldValue(try row.value(2)) ?? FieldValue.none
      word = .values(values)
    }
    self = word
  }

  /// Whether nothing of it is otherwise in some values of the record.
  func agrees(with values: [String: FieldValue]) -> Bool {
    guard case .values(let said) = self else { return false }
    return said.allSatisfy { field, value in values[field].map { $0 == value } ?? true }
  }

  /// The number of the last change of a record that a log knows of; `nil` when it knows of none, or
  /// can not be read.
  static func lastChange(of id: RecordID, in log: borrowing Connection) throws -> SQLiteValue? {
    do {
      let last = try log.scalar(
        "SELECT max(seq) FROM change_edit WHERE record = ?1", [.text(id.description)])
      return last == .null ? nil : last
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }
}
