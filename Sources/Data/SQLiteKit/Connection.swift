import CSQLite

/// A connection to one SQLite database.
///
/// It is used by one thread at a time; only an ``InterruptToken`` reaches it from another. Foreign
/// keys are enforced, extensions cannot be loaded, the schema is not trusted to call functions with
/// side effects, SQL cannot write to the file past the tables, and a text in double quotes is a
/// name, never a text.
public struct Connection: ~Copyable {
  let database: DatabaseHandle
  let statements = StatementCache()

  /// Opens a file and reads its header.
  ///
  /// - Parameters:
  ///   - path: The file; no character of it is special.
  ///   - mode: What may be done with it.
  ///   - busyTimeout: How long to wait for a lock that another connection holds.
  /// - Throws: ``SQLiteError/Code/cannotOpen`` when there is no such file,
  ///   ``SQLiteError/Code/notADatabase`` when it holds something else, ``SQLiteError/Code/busy``
  ///   when it stays locked.
  public init(
    opening path: String, mode: OpenMode = .readWriteCreate, busyTimeout: Duration = .seconds(5)
  ) throws(SQLiteError) {
    let address = DatabaseAddress.file(path, isImmutable: mode == .immutable)
    database = try DatabaseHandle(
      address: address, flags: mode.flags, busyTimeout: busyTimeout,
      toleratesDamage: mode == .damaged)
  }

  /// How long a lock that another connection holds is waited for, in milliseconds.
  public var busyTimeoutMilliseconds: Int { Int(database.patience) }

  /// Waits no longer than some milliseconds for a lock that another connection holds.
  public func setBusyTimeout(milliseconds: Int) {
    database.patience = Int32(clamping: milliseconds)
  }

  /// Keeps no more of the file in memory than some KiB; what is read again beyond that comes from the
  /// system's own cache of the file.
  ///
  /// - Throws: What reading the schema meets.
  public func limitMemory(kibibytes: Int) throws(SQLiteError) {
    try execute("PRAGMA cache_size = -\(kibibytes)")
  }

  /// Opens a database in memory that lives as long as a connection to it does.
  ///
  /// It has no write-ahead log: a reader and a writer exclude each other.
  ///
  /// - Parameters:
  ///   - name: The name under which other connections of this process find the same database.
  ///   - busyTimeout: How long to wait for a lock that another connection holds.
  /// - Throws: ``SQLiteError/Code/cannotOpen`` for an empty name.
  public init(
    sharedMemory name: String, busyTimeout: Duration = .seconds(5)
  ) throws(SQLiteError) {
    let flags = OpenMode.readWriteCreate.flags
    database = try DatabaseHandle(
      address: .sharedMemory(name), flags: flags, busyTimeout: busyTimeout)
  }
}
