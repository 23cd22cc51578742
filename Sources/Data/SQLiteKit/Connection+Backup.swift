import CSQLite

/// How far a backup has come.
public struct BackupProgress: Equatable, Sendable {
  /// How many pages are still to copy.
  public let remainingPages: Int

  /// How many pages the database has.
  public let totalPages: Int
}

extension Connection {
  /// Copies the database over another, as it stands at one moment.
  ///
  /// - Parameters:
  ///   - destination: The database whose content is replaced.
  ///   - pagesPerStep: How many pages are copied without a pause. By default all are: others go on
  ///     reading, and with a write-ahead log also writing. With pauses, each change made meanwhile
  ///     by another connection makes the copy begin anew.
  ///   - afterStep: Told how far the copy has come, after each step.
  /// - Throws: ``SQLiteError/Code/busy`` when a lock on either database cannot be had in time; the
  ///   destination is then as it was. ``SQLiteError/Code/misuse`` for a database with a write-ahead
  ///   log that is to go into memory, where it could not be opened.
  public func backup(
    to destination: borrowing Connection, pagesPerStep: Int32 = -1,
    afterStep: (BackupProgress) -> Void = { _ in }
  ) throws(SQLiteError) {
    let backup = try beginBackup(to: destination)
    var result: Int32
    repeat {
      result = sqlite3_backup_step(backup, pagesPerStep)
      afterStep(
        BackupProgress(
          remainingPages: Int(sqlite3_backup_remaining(backup)),
          totalPages: Int(sqlite3_backup_pagecount(backup))))
    } while result == SQLITE_OK
    // It repeats the error of the last step, or tells that the end could not be written.
    try destination.database.check(sqlite3_backup_finish(backup))
  }

  /// Copies the database over another that others may write to, after a look at what is replaced.
  ///
  /// - Parameters:
  ///   - destination: The database whose content is replaced.
  ///   - lastLook: Runs while this connection has the writer's lock of the destination; with a
  ///     write-ahead log, other connections still read what is about to be replaced. An error it
  ///     throws leaves the destination as it is.
  /// - Throws: As ``backup(to:pagesPerStep:afterStep:)``, and what the last look throws.
  public func replace(
    _ destination: borrowing Connection, after lastLook: () throws -> Void
  ) throws {
    let backup = try beginBackup(to: destination)
    do {
      // A step of no pages takes the lock, which then lasts to the end.
      try destination.database.check(sqlite3_backup_step(backup, 0))
      try lastLook()
    } catch {
      sqlite3_backup_finish(backup)
      throw error
    }
    while case let result = sqlite3_backup_step(backup, -1), result == SQLITE_OK {}
    try destination.database.check(sqlite3_backup_finish(backup))
  }

  private func beginBackup(
    to destination: borrowing Connection
  ) throws(SQLiteError) -> OpaquePointer {
    let target = destination.database
    try refuseLogInMemory(target)
    guard let backup = sqlite3_backup_init(target.pointer, "main", database.pointer, "main")
    else { throw target.error(sqlite3_extended_errcode(target.pointer)) }
    return backup
  }

  private func refuseLogInMemory(_ target: DatabaseHandle) throws(SQLiteError) {
    guard target.isInMemory, try scalar("PRAGMA journal_mode") == "wal" else { return }
    throw SQLiteError(
      code: .misuse, message: "a database with a write-ahead log cannot be copied into memory")
  }
}
