import Glibc

extension TextFile {
  /// Writes a file that appears whole or not at all.
  ///
  /// A new one may be read by this account alone; one that is replaced keeps its place, also behind
  /// a link, and who may read it.
  ///
  /// - Parameters:
  ///   - text: What the file holds afterwards.
  ///   - path: Its name.
  ///   - replacing: Whether a file of the name may be there and be replaced.
  /// - Throws: Why it can not be written; then a file that was there is as it was.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Failure) {
    var present = stat()
    let isThere = stat(path, &present) == 0
    if replacing, isThere {
      guard present.st_mode & S_IFMT == S_IFREG else { throw Failure(number: ESPIPE) }
      let mode = present.st_mode & 0o777
      return try writeWhole(text, to: absolute(path), replacing: true, mode: mode)
    }
    try writeWhole(text, to: path, replacing: replacing, mode: nil)
  }

  private static func writeWhole(
    _ text: String, to path: String, replacing: Bool, mode: mode_t?
  ) throws(Failure) {
    var random = SystemRandomNumberGenerator()
    let temporary = "\(path).\(String(random.next() as UInt64, radix: 36)).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure() }
    do throws(Failure) {
      try fill(file, with: Array(text.utf8), mode: mode)
      try publish(temporary, as: path, replacing: replacing)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(
    _ file: Int32, with bytes: [UInt8], mode: mode_t?
  ) throws(Failure) {
    var rest = bytes[...]
    defer { close(file) }
    if let mode { fchmod(file, mode) }
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure()
      }
    }
    guard fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP else { throw Failure() }
  }

  /// Gives a finished file its name.
  ///
  /// Where the file system has no links, a name taken at the very same moment would be replaced.
  private static func publish(
    _ temporary: String, as path: String, replacing: Bool
  ) throws(Failure) {
    if !replacing {
      if link(temporary, path) == 0 {
        unlink(temporary)
        return
      }
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else { throw Failure() }
      guard access(path, F_OK) != 0 else { throw Failure(number: EEXIST) }
    }
    guard rename(temporary, path) == 0 else { throw Failure() }
  }
}
