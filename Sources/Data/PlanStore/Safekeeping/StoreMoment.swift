import Glibc
import PlanModel

/// How the files of a store stand at one moment, by which a later change of them is noticed.
struct StoreMoment: Equatable {
  /// Which file it is, how long, and when it was last written to.
  private struct Mark: Equatable {
    let file: UInt64
    let size: Int
    let seconds: Int
    let nanoseconds: Int

    init?(of path: String) {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      (file, size) = (UInt64(status.st_ino), Int(status.st_size))
      (seconds, nanoseconds) = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
    }
  }

  private let store: Mark?
  private let log: Mark?

  /// How the files of a store stand now; they are not opened.
  init(of path: String) {
    let path = FileSystem.resolved(path)
    store = Mark(of: path)
    // An empty log comes and goes with whoever opens the store.
    log = FileSystem.isEmptyOrMissing(path + "-wal") ? nil : Mark(of: path + "-wal")
  }
}
