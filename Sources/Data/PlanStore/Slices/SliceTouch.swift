import PlanModel
import SQLiteKit
import Values

/// What some changes touched: the records, those they are or were tied to, and their kinds.
struct SliceTouch {
  /// The records edited, and every record that one of them names or named.
  var records: Set<RecordID> = []
  /// The kinds of the records edited.
  var kinds: Set<RecordKind> = []
}

/// How far a log was read.
struct LogPosition: Equatable {
  /// The number of the last change, 0 for an empty log.
  let seq: Int
  /// When and by whom it was made, by which another log is told from a longer one.
  let mark: String
}

extension Connection {
  /// How far the log reaches.
  func logPosition() throws -> LogPosition {
    let sql = "SELECT seq, at || ' ' || user FROM change ORDER BY seq DESC LIMIT 1"
    return try first(sql) { row throws(SQLiteError) in
      LogPosition(seq: try row.int(0), mark: try row.string(1))
    } ?? LogPosition(seq: 0, mark: "")
  }

  /// What was touched since an earlier position of the log.
  ///
  /// - Returns: `nil` when the log does not tell: it does not go on from there, nothing was added to
  ///   it, or too much.
  func touched(since earlier: LogPosition) throws -> SliceTouch? {
    let now = try logPosition()
    guard now.seq - earlier.seq <= Self.mostChanges, try logGoesOn(from: earlier, to: now)
    else { return nil }
    return try touched(after: earlier.seq)
  }

  /// Whether the log holds what it held at an earlier position, and more.
  func logGoesOn(from earlier: LogPosition, to now: LogPosition) throws -> Bool {
    guard now.seq > earlier.seq else { return false }
    return try earlier.seq == 0 || mark(of: earlier.seq) == earlier.mark
  }

  /// What was touched by all changes that come after one in the log.
  private func touched(after seq: Int) throws -> SliceTouch {
    var touch = SliceTouch()
    try query("SELECT kind, record FROM change_edit WHERE seq > ?1", [SQLiteValue(seq)]) {
      row throws(SQLiteError) in
      if let kind = RecordKind(rawValue: try row.string(0)) { touch.kinds.insert(kind) }
      if let id = RecordID(try row.string(1)) { touch.records.insert(id) }
    }
    // Identities have 32 digits; a text of that length that is none reads as no identity.
    let named = try rows(
      """
      SELECT old, new FROM change_field WHERE seq > ?1 AND (length(old) = 32 OR length(new) = 32)
      """, [SQLiteValue(seq)]
    ) { row throws(SQLiteError) in [try row.value(0), try row.value(1)] }
    for case .text(let text) in named.joined() {
      if let id = RecordID(text) { touch.records.insert(id) }
    }
    try addTies(to: &touch)
    return touch
  }

  /// The records that changes touched since the first one that counts for a later day.
  ///
  /// - Returns: `nil` when there are too many to look at each.
  func touched(afterDay day: Day) throws -> Set<RecordID>? {
    let sql = "SELECT min(seq) - 1 FROM change WHERE day > ?1"
    guard case .integer(let seq) = try scalar(sql, [.text(day.description)]) else { return [] }
    guard try logPosition().seq - Int(seq) <= Self.mostChanges else { return nil }
    return try touched(after: Int(seq)).records
  }

  /// After how many changes everything is read anew instead of looking at each of them.
  private static let mostChanges = 1_000

  /// When and by whom a change was made; `nil` when the log does not have it.
  private func mark(of seq: Int) throws -> String? {
    try first("SELECT at || ' ' || user FROM change WHERE seq = ?1", [SQLiteValue(seq)]) {
      row throws(SQLiteError) in try row.string(0)
    }
  }

  /// Adds the records that those edited name now: what changed in one may matter to what it
  /// belongs to, also where the change says nothing of it.
  private func addTies(to touch: inout SliceTouch) throws {
    let edited = touch.records
    for kind in touch.kinds {
      for link in SliceLink.belongings + SliceLink.references where link.kind == kind {
        touch.records.formUnion(
          try ids(of: link.field, in: kind, where: "id", isOneOf: edited))
      }
    }
  }
}
