import PlanModel
import SQLiteKit

/// Opens stores, and refuses what is none.
enum StoreOpening {
  /// Opens a store for changes, in the newest layout.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - steps: The steps that lead to the newest layout.
  /// - Returns: The connection; every change committed on it is on the disk.
  /// - Throws: Why it can not be opened, or not be led to the newest layout.
  static func forWriting(
    _ location: StoreLocation, steps: [Migration]
  ) throws -> Connection {
    switch location {
    case .memory(let name):
      let connection = try Connection(sharedMemory: name)
      guard try connection.applicationID == Connection.storeID else {
        throw StoreFailure.missing(path: location.path)
      }
      return connection
    case .file(let path):
      try refuseStrange(path, steps: steps)
      let connection = try Connection(opening: path, mode: .readWrite)
      try setUp(connection, path: path, steps: steps)
      return connection
    }
  }

  private static func setUp(
    _ connection: borrowing Connection, path: String, steps: [Migration]
  ) throws {
    guard !connection.isReadOnly else { throw FileSystem.unwritable(path) }
    try checkVersion(of: connection, path: path, steps: steps)
    try prepareForWriting(connection)
    try connection.migrate(by: steps, path: path)
    // The first look at the contents has opened the log.
    _ = try connection.dataVersion
    connection.watchLog()
    guard !connection.hasLostLog else { throw StoreFailure.logLost(path: path) }
  }

  /// Sets how changes reach the disk: each is there when it is said to be made.
  static func prepareForWriting(_ connection: borrowing Connection) throws {
    let mode = try connection.scalar("PRAGMA journal_mode = WAL")
    guard mode == "wal" else {
      throw SQLiteError(code: .inputOutput, message: "no write-ahead log can be kept here")
    }
    try connection.execute("PRAGMA synchronous = FULL")
    try connection.limitMemory(kibibytes: memoryLimit)
  }

  /// How many KiB of the file a connection keeps in memory at most.
  ///
  /// SQLite's own limit is four times that, and a program that reads and writes for months comes to
  /// it with both its connections, as the log grows.
  private static let memoryLimit = 512

  /// Opens a store for nothing but reading.
  static func forReading(_ path: String, steps: [Migration]) throws -> Connection {
    try refuseStrange(path, steps: steps)
    let connection = try withoutWriting(path)
    try checkVersion(of: connection, path: path, steps: steps)
    // Leading it to the newest layout would be writing.
    guard try connection.userVersion == steps.last?.version ?? 0 else {
      throw StoreFailure.readOnly
    }
    try connection.limitMemory(kibibytes: memoryLimit)
    return connection
  }

  /// Opens a store of any layout this program knows, to be copied as it is.
  static func forCopying(_ path: String) throws -> Connection {
    try refuseStrange(path, steps: Migration.all)
    let connection = try withoutWriting(path)
    try checkVersion(of: connection, path: path, steps: Migration.all)
    return connection
  }

  /// Opens a store of any layout this program knows, whose layout number may be damaged, for nothing
  /// but reading.
  static func forChecking(_ path: String) throws -> Connection {
    try refuseStrange(path, steps: Migration.all)
    return try withoutWriting(path)
  }

  /// Opens a damaged store for nothing but reading what can be read of it.
  static func forSalvage(_ path: String) throws -> Connection {
    try refuseStrange(path, steps: Migration.all)
    return try withoutWriting(path, mode: .damaged)
  }

  private static func withoutWriting(
    _ path: String, mode: OpenMode = .readOnly
  ) throws -> Connection {
    do {
      return try Connection(opening: path, mode: mode)
    } catch {
      // A file that says nothing of newer changes in a log beside it would mislead.
      guard error.code.primary == .cannotOpen || error.code.primary == .readOnly,
        FileSystem.isEmptyOrMissing(FileSystem.resolved(path) + "-wal")
      else { throw error }
      return try Connection(opening: path, mode: .immutable)
    }
  }
}

// MARK: - Refusals

extension StoreOpening {
  /// Refuses a path at which no store lies that this program can open, without touching it.
  private static func refuseStrange(_ path: String, steps: [Migration]) throws {
    switch FileSystem.entry(at: path) {
    case .missing: throw StoreFailure.missing(path: path)
    case .forbidden: throw StoreFailure.noPermission(path: path)
    case .other: throw StoreFailure.notAFile(path: path)
    case .file: break
    }
    try NetworkFileSystem.refuse(path, at: path)
    guard !FileSystem.hasSecondName(path) else { throw StoreFailure.linked(path: path) }
    // Not by reading the file here: to close it again would give up the locks that other
    // connections of this process hold on it.
    do {
      let look = try Connection(opening: path, mode: .immutable)
      try checkVersion(of: look, path: path, steps: steps)
      try refuseStrayJournal(besides: path, look)
    } catch StoreFailure.wrongLayoutNumber {
      // In the log beside the file it may stand right.
    } catch let error as SQLiteError where error.code.primary == .corrupt {
      // Without its write-ahead log, a store looks damaged while changes are moved into the file,
      // or after a loss of power in the middle of that.
    }
  }

  /// Refuses a store beside which the rollback journal of another database lies: SQLite would take
  /// it for that of the store and destroy the store with it.
  ///
  /// A store keeps a write-ahead log and never has such a journal.
  private static func refuseStrayJournal(
    besides path: String, _ look: borrowing Connection
  ) throws {
    let journal = FileSystem.resolved(path) + "-journal"
    guard !FileSystem.isEmptyOrMissing(journal), look.keepsWriteAheadLog else { return }
    throw StoreFailure.strayJournal(path: journal)
  }

  private static func checkVersion(
    of connection: borrowing Connection, path: String, steps: [Migration]
  ) throws {
    guard try connection.applicationID == Connection.storeID else {
      throw StoreFailure.notAStore(path: path)
    }
    // The usual store is not looked into for this.
    guard try connection.userVersion != steps.last?.version else { return }
    let (number, worth) = try connection.layoutNumber(steps)
    switch worth {
    case .right: return
    case .later: throw StoreFailure.newerVersion(path: path, version: Int(number))
    case .wrong(let shown):
      throw StoreFailure.wrongLayoutNumber(
        path: path, told: Int(number), shown: shown.map { Int($0) })
    }
  }
}

// MARK: - The log beside the file

extension Connection {
  /// Moves what stands in the write-ahead log into the file, as far as nobody holds it up.
  ///
  /// What can not be moved stays where it is safe, and is moved the next time.
  func emptyLog() {
    guard !hasMoved, !hasLostLog else { return }
    withoutWaiting { _ = try? checkpoint(.truncate) }
  }

  /// Does something that gives up at once where others hold a lock.
  func withoutWaiting<Result>(_ work: () throws -> Result) rethrows -> Result {
    let patience = busyTimeoutMilliseconds
    setBusyTimeout(milliseconds: 0)
    defer { setBusyTimeout(milliseconds: patience) }
    return try work()
  }
}
