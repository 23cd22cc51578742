import Glibc

/// A file that is written beside its place, and gets its name when it is whole.
///
/// Unless it is published, nothing of it is left.
struct UnfinishedFile: ~Copyable {
  /// What takes the text of the file.
  var sink: FileSink
  private let file: Int32
  private let path: String, temporary: String

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: The name it is to get.
  ///   - mode: Who may read it; this account alone when `nil`.
  /// - Throws: Why it can not be made.
  init(for path: String, mode: mode_t? = nil) throws(TextFile.Failure) {
    var random = SystemRandomNumberGenerator()
    let temporary = "\(path).\(String(random.next() as UInt64, radix: 36)).new"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw TextFile.Failure() }
    if let mode { fchmod(file, mode) }
    (self.path, self.temporary, self.file) = (path, temporary, file)
    sink = FileSink(file)
  }

  deinit {
    close(file)
    // Once it has been renamed there is nothing of that name.
    unlink(temporary)
  }

  /// Gives the file its name once everything is on the disk.
  ///
  /// Where the file system has no links, a name taken at the very same moment would be replaced.
  ///
  /// - Parameter replacing: Whether a file of the name may be there and be replaced.
  /// - Throws: Why it could not be written; then a file that was there is as it was.
  consuming func publish(replacing: Bool) throws(TextFile.Failure) {
    sink.flush()
    if let number = sink.failure { throw TextFile.Failure(number: number) }
    guard fsync(file) == 0 || errno == EINVAL || errno == ENOTSUP else { throw TextFile.Failure() }
    if !replacing {
      if link(temporary, path) == 0 { return }
      guard errno == EPERM || errno == EOPNOTSUPP || errno == ENOSYS else {
        throw TextFile.Failure()
      }
      guard access(path, F_OK) != 0 else { throw TextFile.Failure(number: EEXIST) }
    }
    guard rename(temporary, path) == 0 else { throw TextFile.Failure() }
  }
}
