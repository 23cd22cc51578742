import Glibc
import Synchronization

/// One file, whatever names it has.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// The file at a path, or `nil` when none is there.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
  }
}

/// The two files that a database needs for its write-ahead log, as they were once it was in use.
struct LogFiles {
  private let path: String
  private let log, index: FileIdentity?

  /// What became of them.
  enum State {
    case inUse
    /// One is no longer there, so that nobody else finds what is committed.
    case missing
    /// Another program has made one anew, and changes the database through it.
    case replaced
  }

  /// The files that lie beside a database now.
  init(besides path: String) {
    self.path = path
    log = FileIdentity(at: path + "-wal")
    index = FileIdentity(at: path + "-shm")
  }

  /// What became of them since.
  var state: State {
    let now = LogFiles(besides: path)
    let pairs = [(log, now.log), (index, now.index)]
    if pairs.contains(where: { $1 != nil && $0 != $1 }) { return .replaced }
    return pairs.contains { $1 == nil } ? .missing : .inUse
  }
}

/// The files of the logs that this process has in use.
///
/// SQLite has one index of a log for each database in a process: a connection that is opened while
/// others are goes on with theirs, whatever lies beside the database by then.
enum LogRegistry {
  private static let logs = Mutex<[FileIdentity: (files: LogFiles, users: Int)]>([:])

  /// The files that the first of the connections now open to a database found beside it.
  static func enter(_ database: FileIdentity, at path: String) -> LogFiles {
    logs.withLock { logs in
      let files = logs[database]?.files ?? LogFiles(besides: path)
      logs[database] = (files, (logs[database]?.users ?? 0) + 1)
      return files
    }
  }

  /// Ends the use by a connection.
  static func leave(_ database: FileIdentity) {
    logs.withLock { logs in
      guard let entry = logs[database] else { return }
      logs[database] = entry.users > 1 ? (entry.files, entry.users - 1) : nil
    }
  }
}
