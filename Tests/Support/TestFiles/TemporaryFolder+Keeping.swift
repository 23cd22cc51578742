import Glibc

/// Files that stay for a person to look at.
extension TemporaryFolder {
  /// Makes a folder in the system's folder for temporary files, which nobody removes.
  ///
  /// - Parameter name: What its name begins with.
  /// - Returns: Its absolute path.
  /// - Throws: ``Failure`` when it cannot be made.
  public static func lasting(_ name: String) throws(Failure) -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/\(name)-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure() }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Copies the files of a folder, but not the folders in it.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - copies: The path of a new folder for the copies, which only this account may read.
  /// - Throws: ``Failure`` when something cannot be read or written.
  public static func copyFiles(of folder: String, to copies: String) throws(Failure) {
    guard mkdir(copies, 0o700) == 0 else { throw Failure() }
    for name in try names(at: folder) {
      var facts = stat()
      let file = "\(folder)/\(name)"
      guard stat(file, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { continue }
      try write(try read(path: file), path: "\(copies)/\(name)", mode: 0o600)
    }
  }
}
