import CSQLite

extension Connection {
  /// How many rows the last insert, update or delete changed, by triggers not counted.
  public var changes: Int { Int(sqlite3_changes64(database.pointer)) }

  /// The row id of the last row inserted by this connection, or 0.
  public var lastInsertRowID: Int64 { sqlite3_last_insert_rowid(database.pointer) }

  /// Whether the file cannot be written, be it asked for or forced by its permissions.
  public var isReadOnly: Bool { sqlite3_db_readonly(database.pointer, "main") == 1 }

  /// Whether a transaction is open.
  public var isInTransaction: Bool { sqlite3_get_autocommit(database.pointer) == 0 }

  /// Whether the file was moved, replaced or deleted since it was opened, so that what is written
  /// to it no longer reaches the place it was opened at.
  public var hasMoved: Bool {
    var answer: Int32 = 0
    let result = sqlite3_file_control(
      database.pointer, "main", SQLITE_FCNTL_HAS_MOVED, &answer)
    return result == SQLITE_OK && answer != 0
  }

  /// Whether the file says that its changes go through a write-ahead log.
  public var keepsWriteAheadLog: Bool { dd_write_version(database.pointer) == 2 }

  /// Looks from now on after the files beside the database that its write-ahead log needs, which
  /// must be in use already.
  public func watchLog() {
    if let fileName { database.watchLog(of: fileName) }
  }

  /// Whether one of the files that the write-ahead log needs was deleted or replaced, so that other
  /// programs no longer see what is committed here.
  ///
  /// It is `false` as long as nobody asked to ``watchLog()``.
  public var hasLostLog: Bool { database.logState != .inUse }

  /// Whether another program has made such a file anew and changes the database through it: what
  /// stands in the log here must no longer be moved into the database.
  public var hasForeignLog: Bool { database.logState == .replaced }

  /// The absolute path of the file, or `nil` for a database in memory.
  public var fileName: String? {
    guard !database.isInMemory else { return nil }
    return sqlite3_db_filename(database.pointer, "main").map { String(cString: $0) }
  }

  /// A number that differs from an earlier one if another connection has changed the database.
  public var dataVersion: Int64 {
    get throws(SQLiteError) { try pragma("data_version") }
  }

  /// The number the program gives its schema, 0 in a new file.
  public var userVersion: Int32 {
    get throws(SQLiteError) { Int32(truncatingIfNeeded: try pragma("user_version")) }
  }

  /// The number that tells the program's files from other databases, 0 in a new file.
  public var applicationID: Int32 {
    get throws(SQLiteError) { Int32(truncatingIfNeeded: try pragma("application_id")) }
  }

  /// Sets ``userVersion``, as part of the transaction if one is open.
  public func setUserVersion(_ version: Int32) throws(SQLiteError) {
    try execute("PRAGMA user_version = \(version)")
  }

  /// Sets ``applicationID``, as part of the transaction if one is open.
  public func setApplicationID(_ identifier: Int32) throws(SQLiteError) {
    try execute("PRAGMA application_id = \(identifier)")
  }

  private func pragma(_ name: String) throws(SQLiteError) -> Int64 {
    try first("PRAGMA \(name)") { row throws(SQLiteError) in try row.int64(0) } ?? 0
  }
}
