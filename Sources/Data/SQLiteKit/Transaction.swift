import CSQLite

/// Changes that take effect together or not at all.
///
/// Unless ``commit()`` is called and succeeds, everything since the beginning is undone when the
/// value goes out of scope, as it does when an error is thrown.
public struct Transaction: ~Copyable {
  /// Which lock a transaction takes at its beginning.
  public enum Kind: String, Sendable {
    /// None: it reads first, and may find at its first write that others came before it.
    case deferred = "DEFERRED"

    /// The writer's lock; others go on reading.
    case immediate = "IMMEDIATE"

    /// The writer's lock; without a write-ahead log, others cannot read either.
    case exclusive = "EXCLUSIVE"
  }

  private let database: DatabaseHandle
  private let commitSQL: String
  private let rollbackSQL: String
  private var isOpen = true

  fileprivate init(
    on database: DatabaseHandle, begin: String, commit: String, rollback: String
  ) throws(SQLiteError) {
    try database.execute(begin)
    self.database = database
    commitSQL = commit
    rollbackSQL = rollback
  }

  deinit {
    guard isOpen, sqlite3_get_autocommit(database.pointer) == 0 else { return }
    // Not through execute: undoing must not be stopped by an interrupt token.
    sqlite3_exec(database.pointer, rollbackSQL, nil, nil, nil)
  }

  /// Makes the changes last; if it fails, they are undone.
  public consuming func commit() throws(SQLiteError) {
    try database.execute(commitSQL)
    isOpen = false
  }

  /// Undoes the changes at once.
  public consuming func rollback() {}
}

extension Connection {
  /// Begins a transaction.
  ///
  /// - Parameter kind: Which lock it takes now.
  /// - Returns: The transaction, undone unless committed.
  /// - Throws: ``SQLiteError/Code/busy`` when the lock cannot be had in time.
  public func begin(_ kind: Transaction.Kind) throws(SQLiteError) -> Transaction {
    try Transaction(
      on: database, begin: "BEGIN \(kind.rawValue)", commit: "COMMIT", rollback: "ROLLBACK")
  }

  /// Begins a part of a transaction that can be undone alone.
  ///
  /// Parts are nested by the order in which they began, and must end in the opposite order.
  ///
  /// - Returns: The part; to commit it leaves the decision to the whole.
  public func beginPart() throws(SQLiteError) -> Transaction {
    try Transaction(
      on: database, begin: "SAVEPOINT part", commit: "RELEASE part",
      rollback: "ROLLBACK TO part; RELEASE part")
  }
}
