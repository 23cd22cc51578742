import Glibc
import PlanModel

/// The calls to the operating system that a store needs beside those of the database.
enum FileSystem {
  /// What stands at a path, links followed.
  enum Entry: Equatable {
    case file, missing, forbidden
    /// A folder, a socket or another thing that holds no data.
    case other
  }

  /// What stands at a path.
  static func entry(at path: String) -> Entry {
    var status = stat()
    guard stat(path, &status) == 0 else {
      return errno == EACCES ? .forbidden : .missing
    }
    return status.st_mode & S_IFMT == S_IFREG ? .file : .other
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Makes a folder, and those above it that are missing, for this account alone.
  static func makeFolder(_ path: String) throws(StoreFailure) {
    guard mkdir(path, 0o700) != 0 else { return }
    switch errno {
    case EEXIST: return
    case ENOENT where folder(of: path) != path:
      try makeFolder(folder(of: path))
      guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw failure(at: path) }
    default: throw failure(at: path)
    }
  }

  /// Makes an empty file that only this account may read.
  ///
  /// - Parameters:
  ///   - temporary: The name of the file, which must be new.
  ///   - path: The name it is to get, for failures.
  ///   - model: A file whose owner is to own it; only an administrator may give files away.
  /// - Throws: Why it can not be made.
  static func makePrivateFile(
    _ temporary: String, for path: String, ownedLike model: String? = nil
  ) throws(StoreFailure) {
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(at: path) }
    var owner = stat()
    if geteuid() == 0, let model, stat(model, &owner) == 0 {
      _ = fchown(descriptor, owner.st_uid, owner.st_gid)
    }
    close(descriptor)
  }

  /// Gives a finished file its name, unless the name is taken.
  ///
  /// Where the file system has no links, a name taken at the very same moment would be replaced.
  static func publish(_ temporary: String, as path: String) throws(StoreFailure) {
    if link(temporary, path) == 0 {
      unlink(temporary)
    } else if errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS {
      guard entry(at: path) == .missing else { throw .exists(path: path) }
      guard Glibc.rename(temporary, path) == 0 else { throw failure(at: path) }
    } else {
      throw failure(at: path)
    }
    synchronize(folder(of: path))
  }

  /// Makes the names in a folder last through a loss of power, as far as the system can.
  static func synchronize(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Removes a database that was not finished, with the files beside it.
  static func removeDatabase(_ path: String) {
    for ending in [""] + endings { unlink(path + ending) }
  }

  /// Whether a file beside a database holds anything.
  static func isEmptyOrMissing(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) != 0 || status.st_size == 0
  }

  /// Why a file can not be written, where nothing more is known: the disk lets nobody, or the system
  /// not this account.
  static func unwritable(_ path: String) -> StoreFailure {
    let isReadable = entry(at: path) == .missing || access(path, R_OK) == 0
    return isReadable && isReadOnlyDisk(of: path)
      ? .readOnlyDisk(path: path) : .noPermission(path: path)
  }

  private static func isReadOnlyDisk(of path: String) -> Bool {
    var facts = statvfs()
    let place = entry(at: path) == .missing ? folder(of: path) : path
    return statvfs(place, &facts) == 0 && facts.f_flag & UInt(ST_RDONLY) != 0
  }

  /// The failure the last call met, from its number.
  static func failure(at path: String) -> StoreFailure {
    let number = errno
    return switch number {
    case EEXIST: .exists(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case EROFS: .readOnlyDisk(path: path)
    case ENOENT: .missing(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    default: .inputOutput(path: path, detail: String(cString: strerror(number)))
    }
  }
}
