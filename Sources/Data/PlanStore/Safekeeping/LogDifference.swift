import PlanModel
import SQLiteKit
import Values

/// Something a store holds otherwise than its log says last.
///
/// Every change is written twice, into the record and into the log, in one transaction. Where the two
/// differ, one of them was changed by nothing but a failing disk or another program.
struct LogDifference {
  /// What is otherwise.
  enum Sort: Equatable {
    /// A field has another value.
    case field(String, stored: FieldValue, logged: FieldValue)
    /// The record is not there, or is although it was taken out.
    case missing, notRemoved
  }

  /// The kind of the record.
  let kind: RecordKind
  /// The record.
  let id: RecordID
  /// The code of the item it belongs to, as the log has it.
  let code: String
  /// What is otherwise.
  let sort: Sort
  /// The number of the change that the log says it in.
  let change: Int64
}

extension Connection {
  /// Everything that a store holds otherwise than its log says last, by the identities of the records.
  ///
  /// Fields that no change ever set are not in the log, so that nothing can be said of them. What was
  /// said last up to ``logGap()`` is passed over.
  func differencesFromLog() throws -> [LogDifference] {
    let gap = try logGap()
    var differences: [LogDifference] = []
    var last: LastWord?
    try query(
      """
      SELECT edit.record, edit.kind, edit.code, edit.action, edit.seq, field.field, field.new
        FROM change_edit AS edit INDEXED BY change_edit_record
          CROSS JOIN change_field AS field USING (seq, ordinal)
        ORDER BY edit.record, edit.seq, edit.ordinal, field.place
      """
    ) { row throws(SQLiteError) in
      guard let id = RecordID(try row.string(0)), let kind = RecordKind(rawValue: try row.string(1))
      else { return }
      if last?.id != id {
        if let last { differences += try found(of: last, after: gap) }
        last = LastWord(id: id)
      }
      try last?.take(row, of: kind)
    }
    if let last { differences += try found(of: last, after: gap) }
    return differences
  }

  private func found(
    of word: LastWord, after gap: Int64
  ) throws(SQLiteError) -> [LogDifference] {
    guard let kind = word.kind, word.change > gap else { return [] }
    func difference(_ sort: LogDifference.Sort, _ change: Int64) -> LogDifference {
      LogDifference(kind: kind, id: word.id, code: word.code, sort: sort, change: change)
    }
    let fields = kind.fieldNames.filter { word.values[$0].map { $0.change > gap } ?? false }
    let sql = "SELECT \(Self.columns(["id"] + fields)) FROM \(kind.rawValue) WHERE id = ?1"
    let stored = try first(sql, [.text(word.id.description)]) { row throws(SQLiteError) in
      var values: [SQLiteValue] = []
      for column in 1..<row.columnCount { values.append(try row.value(column)) }
      return values
    }
    guard let stored else {
      return word.isRemoval ? [] : [difference(.missing, word.change)]
    }
    guard !word.isRemoval else { return [difference(.notRemoved, word.change)] }
    return zip(fields, stored).compactMap { field, stored in
      // A value that no field can have is told as such.
      guard let logged = word.values[field], let stored = FieldValue(stored),
        stored != logged.value
      else { return nil }
      return difference(.field(field, stored: stored, logged: logged.value), logged.change)
    }
  }
}

/// What a log says last of a record, as far as it has been read.
private struct LastWord {
  let id: RecordID
  private(set) var kind: RecordKind?
  private(set) var code = ""
  /// The last change, and whether it takes the record out.
  private(set) var change: Int64 = 0
  private(set) var isRemoval = false
  /// The last value of each field, and the change that set it.
  private(set) var values: [String: (value: FieldValue, change: Int64)] = [:]

  init(id: RecordID) { self.id = id }

  /// Takes in a field of an edit.
  mutating func take(_ row: borrowing Row, of kind: RecordKind) throws(SQLiteError) {
    self.kind = kind
    code = try row.string(2)
    change = try row.int64(4)
    isRemoval = try row.string(3) == Edit.Action.remove.rawValue
    guard !isRemoval else { return values = [:] }
    // Of a value that no field can have nothing can be said, nor of those before it.
    values[try row.string(5)] = FieldValue(try row.value(6)).map { ($0, change) }
  }
}

// MARK: - Where the log has gaps

extension Connection {
  /// The last change before which the log and the records need not agree, as a repair lost some of
  /// either; 0 in a store that lost nothing.
  func logGap() throws(SQLiteError) -> Int64 {
    let told = try scalar("SELECT value FROM store_info WHERE name = 'log_gap'")
    return if case .integer(let number) = told { number } else { 0 }
  }

  /// Notes that the log and the records need not agree up to its last change.
  func noteLogGap() throws {
    try run(
      "INSERT INTO store_info (name, value) VALUES ('log_gap', ?1)", [SQLiteValue(try lastChange())]
    )
  }
}
