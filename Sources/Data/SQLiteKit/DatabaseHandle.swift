import CSQLite
import Glibc

/// The open database, closed when the last connection, statement or transaction lets go of it.
///
/// A statement may so outlive its connection without pointing nowhere.
final class DatabaseHandle {
  let pointer: OpaquePointer
  let isInMemory: Bool
  /// The database and the files of its write-ahead log, once they are looked after.
  private var watched: (database: FileIdentity, log: LogFiles)?

  /// How long to wait for a lock that another connection holds, in milliseconds.
  var patience: Int32 = 0

  /// The token that stops the statements now running, if any.
  var interruptToken: InterruptToken? {
    didSet { watchInterruptToken() }
  }

  /// How many steps of SQLite's virtual machine run between two looks at the token.
  ///
  /// A thousand take some microseconds, and looking so seldom costs nothing that can be measured.
  private static let stepsBetweenLooks: Int32 = 1_000

  /// Whether SQLite counts the memory it uses: nobody asks, and it takes a lock for every piece.
  private static let countsMemory = dd_count_memory(0) != SQLITE_OK

  /// Opens a database, sets it up and reads its header.
  ///
  /// - Parameters:
  ///   - address: Where it is, or `nil` when the name cannot be that of a file.
  ///   - flags: Which access is asked for.
  ///   - busyTimeout: How long to wait for locks.
  ///   - toleratesDamage: Whether what can be read of a damaged file is to be had.
  /// - Throws: ``SQLiteError/Code/cannotOpen`` and what reading the header may throw.
  init(
    address: DatabaseAddress?, flags: Int32, busyTimeout: Duration, toleratesDamage: Bool = false
  ) throws(SQLiteError) {
    guard let address else {
      throw SQLiteError(code: .cannotOpen, message: "no file has such a name")
    }
    _ = Self.countsMemory
    let always = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var opened: OpaquePointer?
    let result = sqlite3_open_v2(address.uri, &opened, flags | always, nil)
    guard let opened else {
      throw SQLiteError(code: .outOfMemory, message: "no memory to open the database")
    }
    pointer = opened
    isInMemory = address.isInMemory
    try check(result)
    try secure(isDefensive: !toleratesDamage)
    if toleratesDamage { try execute("PRAGMA writable_schema = ON") }
    patience = busyTimeout.milliseconds
    waitForLocks()
    try execute("PRAGMA schema_version")
  }

  deinit {
    // To close it would delete the log that another program has made meanwhile.
    if logState == .replaced { _ = dd_set_option(pointer, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1) }
    sqlite3_close_v2(pointer)
    if let watched { LogRegistry.leave(watched.database) }
  }

  /// Throws what a result code stands for, unless it stands for success.
  func check(_ result: Int32, in sql: String? = nil) throws(SQLiteError) {
    guard result == SQLITE_OK else { throw error(result, in: sql) }
  }

  /// The error of the call that failed last, which returned `result`.
  func error(_ result: Int32, in sql: String? = nil) -> SQLiteError {
    let code = SQLiteError.Code(rawValue: result)
    return SQLiteError(
      code: code.primary == .inputOutput && isOutOfRoom ? .full : code,
      message: String(cString: sqlite3_errmsg(pointer)), sql: sql)
  }

  /// Whether the system last refused to write for a reason that SQLite does not count as a full
  /// disk although it is one to a person: a quota, a limit on the size of files, or no room for the
  /// index of the write-ahead log.
  private var isOutOfRoom: Bool {
    [EDQUOT, EFBIG, ENOSPC].contains(dd_last_errno(pointer))
  }

  /// Runs statements that take no values, and ignores the rows they give.
  func execute(_ sql: String) throws(SQLiteError) {
    try checkInterruptToken()
    try check(sqlite3_exec(pointer, sql, nil, nil, nil), in: sql)
  }
}

// MARK: - Log

extension DatabaseHandle {
  /// What became of the files of the write-ahead log; they count as in use while nobody looks after
  /// them.
  var logState: LogFiles.State { watched?.log.state ?? .inUse }

  /// Looks from now on after the files of the write-ahead log.
  func watchLog(of path: String) {
    guard watched == nil, let database = FileIdentity(at: path) else { return }
    watched = (database, LogRegistry.enter(database, at: path))
  }
}

// MARK: - Safety

extension DatabaseHandle {
  /// Sets what guards the program against a file made or changed by someone else.
  private func secure(isDefensive: Bool) throws(SQLiteError) {
    let options: [(option: Int32, on: Int32)] = [
      (SQLITE_DBCONFIG_DEFENSIVE, isDefensive ? 1 : 0), (SQLITE_DBCONFIG_ENABLE_FKEY, 1),
      (SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0), (SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0),
      (SQLITE_DBCONFIG_DQS_DML, 0), (SQLITE_DBCONFIG_DQS_DDL, 0),
    ]
    for (option, on) in options { try check(dd_set_option(pointer, option, on)) }
    try execute("PRAGMA cell_size_check = ON")
  }
}

extension Duration {
  /// The duration in milliseconds, held within what SQLite can wait: 0 to some 24 days.
  fileprivate var milliseconds: Int32 {
    let (seconds, attoseconds) = components
    guard seconds < Int64(Int32.max) / 1_000 else { return .max }
    return Int32(max(0, max(-1, seconds) * 1_000 + attoseconds / 1_000_000_000_000_000))
  }
}

// MARK: - Waiting

extension DatabaseHandle {
  /// How long to sleep between two tries to get a lock, in milliseconds.
  ///
  /// SQLite's own way sleeps ever longer, up to a tenth of a second, and a writer that has to wait
  /// is passed over again and again by one that writes without a pause.
  private static let pause: Int32 = 4

  /// Has each lock that another connection holds waited for as long as ``patience`` allows.
  private func waitForLocks() {
    sqlite3_busy_handler(
      pointer,
      { context, tries in
        guard let context else { return 0 }
        let handle = Unmanaged<DatabaseHandle>.fromOpaque(context).takeUnretainedValue()
        guard handle.interruptToken?.isInterrupted != true,
          Int64(tries) * Int64(DatabaseHandle.pause) < Int64(handle.patience)
        else { return 0 }
        sqlite3_sleep(DatabaseHandle.pause)
        return 1
      }, Unmanaged.passUnretained(self).toOpaque())
  }
}

// MARK: - Stopping

extension DatabaseHandle {
  /// Throws when the token in force has been thrown.
  func checkInterruptToken() throws(SQLiteError) {
    guard let interruptToken, interruptToken.isInterrupted else { return }
    throw SQLiteError(code: .interrupted, message: "interrupted")
  }

  private func watchInterruptToken() {
    guard let interruptToken else {
      sqlite3_progress_handler(pointer, 0, nil, nil)
      return
    }
    sqlite3_progress_handler(
      pointer, Self.stepsBetweenLooks,
      { context in
        guard let context else { return 0 }
        let token = Unmanaged<InterruptToken>.fromOpaque(context).takeUnretainedValue()
        return token.isInterrupted ? 1 : 0
      }, Unmanaged.passUnretained(interruptToken).toOpaque())
  }
}
