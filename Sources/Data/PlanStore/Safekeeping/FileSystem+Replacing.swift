import Glibc
import PlanModel

/// Putting one database in the place of another.
extension FileSystem {
  /// The files that may lie beside a database and belong to it.
  static let endings = ["-journal", "-wal", "-shm"]

  /// Puts a finished database in the place of another, which is kept with all that lies beside it.
  ///
  /// The place is never without a database: the new one takes it in one step, and what comes before
  /// is put back when anything fails.
  ///
  /// - Parameters:
  ///   - path: The place.
  ///   - fresh: The finished database, in the same folder.
  ///   - name: Under which name the old one is kept; nothing may have it.
  /// - Throws: Why it could not be done.
  static func replaceDatabase(
    _ path: String, with fresh: String, keeping name: String
  ) throws(StoreFailure) {
    try hold(path, under: name)
    do throws(StoreFailure) {
      // The new database would take the log of the old one for its own.
      let moved = try moveFiles(besides: path, to: name)
      guard Glibc.rename(fresh, path) == 0 else {
        let failure = failure(at: path)
        for ending in moved { Glibc.rename(name + ending, path + ending) }
        throw failure
      }
    } catch {
      if entry(at: path) == .missing { Glibc.rename(name, path) } else { unlink(name) }
      throw error
    }
    synchronize(folder(of: path))
  }

  /// Moves all that lies beside a database to another name, or nothing.
  ///
  /// - Returns: The endings of what was moved.
  private static func moveFiles(
    besides path: String, to name: String
  ) throws(StoreFailure) -> [String] {
    var moved: [String] = []
    for ending in endings where entry(at: path + ending) != .missing {
      guard Glibc.rename(path + ending, name + ending) == 0 else {
        let failure = failure(at: path + ending)
        for ending in moved { Glibc.rename(name + ending, path + ending) }
        throw failure
      }
      moved.append(ending)
    }
    return moved
  }

  /// Gives a file a further name; where the file system has none, that name instead of its own.
  private static func hold(_ path: String, under name: String) throws(StoreFailure) {
    if link(path, name) == 0 { return }
    guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
      throw failure(at: path)
    }
    guard entry(at: name) == .missing, Glibc.rename(path, name) == 0 else {
      throw failure(at: path)
    }
  }

  /// Moves the log of a database that is no longer there out of the way of a new one, whole or not
  /// at all.
  ///
  /// - Returns: Where the first of its files lies now that holds anything; `nil` when there was none.
  static func setAsideLog(of path: String, as name: String) throws(StoreFailure) -> String? {
    try moveFiles(besides: path, to: name).first { ending in
      ending != "-shm" && !isEmptyOrMissing(name + ending)
    }.map { name + $0 }
  }

  /// Runs work that at most one program does in a folder at a time, as far as the file system can
  /// keep programs apart.
  static func alone<Result>(
    in folder: String, _ work: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Result {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    defer { if descriptor >= 0 { close(descriptor) } }
    if descriptor >= 0 { while flock(descriptor, LOCK_EX) != 0, errno == EINTR {} }
    return try work()
  }
}
