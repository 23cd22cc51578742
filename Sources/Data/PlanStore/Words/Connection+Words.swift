import PlanModel
import SQLiteKit
import Values

/// The kinds whose items are found by the words of all plans.
enum WordKind: String, CaseIterable {
  case task, target

  /// The kind whose list a query asks for; `nil` for queries of another sort.
  init?(of query: PlanQuery) {
    switch query {
    case .tasks: self = .task
    case .targets: self = .target
    default: return nil
    }
  }

  /// The fields in which words are looked for, those of other records aside.
  var fields: [String] {
    switch self {
    case .task: ["code", "label", "text"]
    case .target: ["code", "label", "sector", "written"]
    }
  }

  /// The kind of the records.
  var recordKind: RecordKind {
    switch self {
    case .task: .task
    case .target: .target
    }
  }

  /// The table of the words of plans.
  var table: String { "\(rawValue)_words" }
}

// MARK: - What is kept

extension Connection {
  /// How far the log was looked at for the words that are kept; `nil` when none can be trusted.
  func wordsPosition() throws -> LogPosition? {
    let sql = "SELECT form, seq, mark FROM words_state"
    let state = try first(sql) { row throws(SQLiteError) in
      (try row.int(0), LogPosition(seq: try row.int(1), mark: try row.string(2)))
    }
    guard let (form, position) = state, form == PlanWords.form else { return nil }
    return position
  }

  /// The plans whose words may no longer be right, as an item or the plan was edited since.
  ///
  /// - Returns: `nil` for all: the log does not go on from there.
  func plansReworded(since earlier: LogPosition) throws -> Set<RecordID>? {
    let now = try logPosition()
    guard now != earlier else { return [] }
    guard try logGoesOn(from: earlier, to: now) else { return nil }
    // The plan of an item that moved or was removed is told by the log alone.
    let sql = """
      SELECT record FROM change_edit WHERE seq > ?1 AND kind = 'plan'
      UNION SELECT task.plan FROM change_edit AS edit JOIN task ON task.id = edit.record
        WHERE edit.seq > ?1 AND edit.kind = 'task'
      UNION SELECT target.plan FROM change_edit AS edit JOIN target ON target.id = edit.record
        WHERE edit.seq > ?1 AND edit.kind = 'target'
      UNION SELECT field.old FROM change_field AS field JOIN change_edit AS edit USING (seq, ordinal)
        WHERE field.seq > ?1 AND edit.kind IN ('task', 'target') AND field.field = 'plan'
          AND length(field.old) = 32
      """
    let plans = try rows(sql, [SQLiteValue(earlier.seq)]) { row throws(SQLiteError) in
      try row.string(0)
    }
    return Set(plans.compactMap(RecordID.init))
  }

  /// Hands over the words of all plans of a kind, in the order they were stored.
  func eachWords(_ kind: WordKind, _ take: (RecordID, PlanWords) throws -> Void) throws {
    var statement = try prepare("SELECT plan, items, units, width FROM \(kind.table)")
    while try statement.step() {
      guard let plan = RecordID(try statement.row.string(0)) else { continue }
      let words = PlanWords(
        items: try statement.row.blob(1), units: try statement.row.blob(2),
        width: try statement.row.int(3))
      try take(plan, words)
    }
  }

  /// How many parts the texts of all items of a kind have, as far as words are kept; each ends with
  /// one more.
  func countOfParts(_ kind: WordKind) throws -> Int {
    try first("SELECT coalesce(sum(length(units) / width), 0) FROM \(kind.table)") {
      row throws(SQLiteError) in try row.int(0)
    } ?? 0
  }

  /// What tells the numbers of parts from those given before or after all were forgotten; `nil` when
  /// nothing does.
  ///
  /// It stands at 0, which is the number of no part.
  func numbering() throws -> String? {
    try first("SELECT part FROM text_part WHERE number = 0") { row throws(SQLiteError) in
      try row.string(0)
    }
  }

  /// The parts whose numbers come after one, in the order of their numbers.
  ///
  /// - Returns: `nil` when a number is missing.
  func parts(after number: Int) throws -> [String]? {
    let sql = "SELECT number, part FROM text_part WHERE number > ?1 ORDER BY number"
    var (parts, isWhole) = ([String](), true)
    try query(sql, [SQLiteValue(number)]) { row throws(SQLiteError) in
      parts.append(try row.string(1))
      isWhole = try row.int(0) == number + parts.count && isWhole
    }
    return isWhole ? parts : nil
  }

  /// The fields of the items of a plan in which words are looked for, in the order of the plan.
  func texts(
    _ kind: WordKind, of plan: RecordID
  ) throws -> [(id: RecordID, fields: [String])] {
    try texts(kind, where: "plan = ?1 ORDER BY ordinal, id", .text(plan.description))
  }

  /// The fields of some items in which words are looked for.
  func texts(_ kind: WordKind, of items: [RecordID]) throws -> [(id: RecordID, fields: [String])] {
    try texts(
      kind, where: "id IN (SELECT value FROM json_each(?1))", .text(Self.list(items)))
  }

  private func texts(
    _ kind: WordKind, where condition: String, _ value: SQLiteValue
  ) throws -> [(id: RecordID, fields: [String])] {
    let columns = Self.columns(["id"] + kind.fields)
    let sql = "SELECT \(columns) FROM \(kind.rawValue) WHERE \(condition)"
    var texts: [(id: RecordID, fields: [String])] = []
    try query(sql, [value]) { row throws(SQLiteError) in
      guard let id = RecordID(try row.string(0)) else { return }
      var fields: [String] = []
      for place in kind.fields.indices { fields.append(try row.stringOrNil(place + 1) ?? "") }
      texts.append((id, fields))
    }
    return texts
  }
}
