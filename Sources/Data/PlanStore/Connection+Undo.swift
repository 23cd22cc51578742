import PlanModel
import SQLiteKit
import Values

/// A change that can be taken back or made again: where it began, and its latest entry in the log.
struct UndoableChange {
  /// The number of the change itself.
  let root: Int
  /// The number of its latest doing or undoing.
  let latest: Int
}

extension Connection {
  /// The newest change that is in force and can be taken back.
  ///
  /// - Parameter user: Whose change; `nil` for anyone's.
  /// - Returns: The change, or `nil` when there is none.
  /// - Throws: What reading meets.
  func newestApplied(of user: String?) throws -> UndoableChange? {
    let sql = """
      SELECT latest.root, latest.seq FROM change AS latest JOIN change AS root
        ON root.seq = latest.root
        WHERE latest.effect <> 'undo' AND (?1 IS NULL OR root.user = ?1)
          AND root.command <> 'init' AND \(Self.isLatest("latest"))
          AND EXISTS (SELECT 1 FROM change_edit WHERE seq = latest.root)
        ORDER BY latest.seq DESC LIMIT 1
      """
    return try first(sql, [SQLiteValue(user)]) { row throws(SQLiteError) in
      UndoableChange(root: try row.int(0), latest: try row.int(1))
    }
  }

  /// The change that a person took back last and nobody made again, with no change of their own
  /// since; `nil` when there is none.
  func redoable(by user: String) throws -> UndoableChange? {
    let sql = """
      SELECT latest.root, latest.seq FROM change AS latest WHERE latest.effect = 'undo'
        AND latest.user = ?1 AND \(Self.isLatest("latest")) AND latest.seq > coalesce(
          (SELECT max(seq) FROM change WHERE user = ?1 AND effect = 'do'), 0)
        ORDER BY latest.seq DESC LIMIT 1
      """
    return try first(sql, [.text(user)]) { row throws(SQLiteError) in
      UndoableChange(root: try row.int(0), latest: try row.int(1))
    }
  }

  /// The newest change in force that came after another and touched the same fields.
  ///
  /// - Parameter change: The change that is to be taken back.
  /// - Returns: The number of the later change and who made it.
  /// - Throws: What reading meets.
  func laterChange(than change: UndoableChange) throws -> (seq: Int, user: String)? {
    let sql = """
      SELECT later.seq, later.user FROM change AS later
        WHERE later.effect <> 'undo' AND \(Self.isLatest("later")) AND \(Self.touchesSame)
        ORDER BY later.seq DESC LIMIT 1
      """
    return try first(sql, change.values) { row throws(SQLiteError) in
      (try row.int(0), try row.string(1))
    }
  }

  /// The newest change after an entry of the log that tied a record to another.
  func laterLink(
    to record: RecordID, than seq: Int
  ) throws -> (seq: Int, user: String)? {
    let sql = """
      SELECT change.seq, change.user FROM change_field AS field JOIN change USING (seq)
        WHERE field.seq > ?1 AND field.new = ?2 ORDER BY field.seq DESC LIMIT 1
      """
    return try first(sql, [SQLiteValue(seq), .text(record.description)]) {
      row throws(SQLiteError) in (try row.int(0), try row.string(1))
    }
  }

  /// Whether anyone made a new change to the same fields after a change was taken back.
  func isRedoEnded(of change: UndoableChange) throws -> Bool {
    let sql = """
      SELECT 1 FROM change AS later WHERE later.effect = 'do' AND \(Self.touchesSame) LIMIT 1
      """
    return try scalar(sql, change.values) != .null
  }

  private static func isLatest(_ name: String) -> String {
    "\(name).seq = (SELECT max(seq) FROM change AS entry WHERE entry.root = \(name).root)"
  }

  /// That `later` comes after entry ?2, began elsewhere than ?1 and touched a field that ?1 did.
  private static let touchesSame = """
    later.seq IN (
      SELECT edit.seq FROM change_edit AS mine
        JOIN change_field AS own ON own.seq = mine.seq AND own.ordinal = mine.ordinal
        JOIN change_edit AS edit ON edit.record = mine.record AND edit.seq > ?2
        JOIN change_field AS field ON field.seq = edit.seq AND field.ordinal = edit.ordinal
          AND field.field = own.field
        WHERE mine.seq = ?1
    ) AND later.root <> ?1
    """
}

extension UndoableChange {
  fileprivate var values: [SQLiteValue] { [SQLiteValue(root), SQLiteValue(latest)] }
}
