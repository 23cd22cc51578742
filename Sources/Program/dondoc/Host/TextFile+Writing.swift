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
      try write(text, to: UnfinishedFile(for: absolute(path), mode: mode), replacing: true)
    } else {
      try write(text, to: UnfinishedFile(for: path), replacing: replacing)
    }
  }

  private static func write(
    _ text: String, to file: consuming UnfinishedFile, replacing: Bool
  ) throws(Failure) {
    file.sink.write(text)
    try file.publish(replacing: replacing)
  }
}
