import Glibc

extension TextFile {
  /// Writes a file that appears whole or not at all, which only this account may read.
  ///
  /// - Parameters:
  ///   - text: What the file holds afterwards.
  ///   - path: Its name.
  ///   - replacing: Whether a file of the name may be there and be replaced.
  /// - Throws: Why it can not be written; then a file that was there is as it was.
  static func write(_ text: String, to path: String, replacing: Bool) throws(Failure) {
    var random = SystemRandomNumberGenerator()
    let temporary = "\(path).\(String(random.next() as UInt64, radix: 36)).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw Failure() }
    do throws(Failure) {
      try fill(file, with: Array(text.utf8))
      try publish(temporary, as: path, replacing: replacing)
    } catch {
      unlink(temporary)
      throw error
    }
  }

  private static func fill(_ file: Int32, with bytes: [UInt8]) throws(Failure) {
    var rest = bytes[...]
    defer { close(file) }
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
