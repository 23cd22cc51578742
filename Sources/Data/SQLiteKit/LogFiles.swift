import Glibc

/// The two files in which a database keeps what its write-ahead log needs, told from others by
/// what the system knows them by.
struct LogFiles: Equatable {
  private let log, index: Identity

  /// One file, whatever names it has.
  private struct Identity: Equatable {
    let device: UInt64
    let number: UInt64

    /// The file at a path, or `nil` when none is there.
    init?(at path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (device, number) = (UInt64(status.st_dev), UInt64(status.st_ino))
    }
  }

  /// The files that lie beside a database now, or `nil` when one is missing.
  init?(besides path: String) {
    guard let log = Identity(at: path + "-wal"), let index = Identity(at: path + "-shm") else {
      return nil
    }
    (self.log, self.index) = (log, index)
  }
}

/// Whether the files of the write-ahead log are looked after, and which they were.
enum LogWatch {
  case off
  case on(LogFiles?)
}
