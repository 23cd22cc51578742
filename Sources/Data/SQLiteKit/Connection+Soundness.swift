import CSQLite

/// A row that refers to one that does not exist.
public struct ForeignKeyViolation: Equatable, Sendable {
  /// The table of the row.
  public let table: String

  /// The row id, or `nil` in a table without them.
  public let rowID: Int64?

  /// The table it refers to.
  public let parent: String
}

extension Connection {
  /// Reads the whole database and looks for damage.
  ///
  /// - Parameter isQuick: Whether to leave out that indexes agree with their tables.
  /// - Returns: What was found, in SQLite's words, at most a hundred; nothing when it is sound.
  /// - Throws: What keeps the file from being read; damage is returned, not thrown.
  public func integrityCheck(isQuick: Bool = false) throws(SQLiteError) -> [String] {
    let sql = "PRAGMA \(isQuick ? "quick_check" : "integrity_check")(100)"
    do {
      let problems = try rows(sql) { row throws(SQLiteError) in try row.string(0) }
      return problems.filter { $0 != "ok" }
    } catch {
      switch error.code {
      case .corrupt, .notADatabase: return [error.message]
      default: throw error
      }
    }
  }

  /// Looks for rows that refer to others that do not exist, as they can while keys are not enforced.
  public func foreignKeyCheck() throws(SQLiteError) -> [ForeignKeyViolation] {
    try rows("PRAGMA foreign_key_check") { row throws(SQLiteError) in
      ForeignKeyViolation(
        table: try row.string(0), rowID: try row.int64OrNil(1), parent: try row.string(2))
    }
  }
}

// MARK: - Write-ahead log

extension Connection {
  /// How thorough a checkpoint is.
  public enum CheckpointMode: Sendable {
    /// Moves what no reader or writer holds up, and waits for nobody.
    case passive

    /// Waits for readers and writers, moves all, and makes the log an empty file.
    case truncate
  }

  /// Moves what stands in the write-ahead log into the database file.
  ///
  /// - Parameter mode: Whether to wait for others.
  /// - Returns: The number of pages that are left in the log, 0 when all have been moved or there is
  ///   no log.
  /// - Throws: ``SQLiteError/Code/busy`` when others did not let go in time.
  @discardableResult
  public func checkpoint(_ mode: CheckpointMode) throws(SQLiteError) -> Int {
    let number =
      switch mode {
      case .passive: SQLITE_CHECKPOINT_PASSIVE
      case .truncate: SQLITE_CHECKPOINT_TRUNCATE
      }
    var logged: Int32 = 0
    var moved: Int32 = 0
    try database.check(
      sqlite3_wal_checkpoint_v2(database.pointer, "main", number, &logged, &moved))
    return max(0, Int(logged - moved))
  }
}
