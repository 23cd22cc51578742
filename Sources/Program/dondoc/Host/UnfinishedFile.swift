import Glibc

/// A file that gets its name when it is whole.
///
/// Unless it is published, nothing of it is left: until then it has no name, so that it goes with
/// the program, however this ends. Where the file system has no files without a name, it has one
/// beside its place, which is left when the program is killed.
struct UnfinishedFile: ~Copyable {
  /// What takes the text of the file.
  var sink: FileSink
  private let file: Int32
  private let path: String
  /// The name beside its place; `nil` when it has none.
  private let temporary: String?

  /// Begins a file.
  ///
  /// - Parameters:
  ///   - path: The name it is to get.
  ///   - mode: Who may read it; this account alone when `nil`.
  ///   - open: Opens a file without a name in a folder, as ``NamelessFile/open(in:)``.
  /// - Throws: Why it can not be made.
  init(
    for path: String, mode: mode_t? = nil,
    nameless open: (_ folder: String) -> Int32 = NamelessFile.open
  ) throws(TextFile.Failure) {
    var file = open(Destination.folder(of: path))
    var temporary: String?
    if file < 0 || !NamelessFile.isReachable(file) {
      if file >= 0 { close(file) }
      let name = NamelessFile.temporaryName(startingWith: path)
      file = Glibc.open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw TextFile.Failure() }
      temporary = name
    }
    if let mode { fchmod(file, mode) }
    (self.path, self.temporary, self.file) = (path, temporary, file)
    sink = FileSink(file)
  }

  deinit {
    close(file)
    // Once it has been renamed there is nothing of that name.
    if let temporary { unlink(temporary) }
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
    if linked(as: path) { return }
    switch errno {
    case EEXIST where replacing: break
    case EPERM, EOPNOTSUPP, ENOSYS:
      guard replacing || access(path, F_OK) != 0 else { throw TextFile.Failure(number: EEXIST) }
    default: throw TextFile.Failure()
    }
    try takePlace()
  }

  /// Takes the place of what has the name, in one step.
  private func takePlace() throws(TextFile.Failure) {
    let name = temporary ?? NamelessFile.temporaryName(startingWith: path)
    guard temporary != nil || linked(as: name) else { throw TextFile.Failure() }
    guard rename(name, path) != 0 else { return }
    let failure = TextFile.Failure()
    unlink(name)
    throw failure
  }

  private func linked(as name: String) -> Bool {
    if let temporary { link(temporary, name) == 0 } else { NamelessFile.link(file, as: name) }
  }
}
