import Glibc

/// Files without a name, which are gone with the program that has them open, however it ends.
enum NamelessFile {
  /// Opens an empty file in the file system of a folder, which only this account may read.
  ///
  /// - Parameter folder: The folder, in which it can be given a name.
  /// - Returns: Its descriptor; below 0 where there can be none, as on file systems of a network and
  ///   in folders that may not be written to.
  static func open(in folder: String) -> Int32 {
    // The name without the underscores is not there for Swift.
    Glibc.open(folder, __O_TMPFILE | O_RDWR | O_CLOEXEC, 0o600)
  }

  /// A name nobody uses, for a file that is not yet what it is to be.
  ///
  /// - Parameter start: What it begins with.
  /// - Returns: The name.
  static func temporaryName(startingWith start: String) -> String {
    var random = SystemRandomNumberGenerator()
    return "\(start).\(String(random.next() as UInt64, radix: 36)).new"
  }

  /// Gives an open file a name, unless the name is taken.
  ///
  /// - Returns: Whether it has it now; else the system gave the number of the reason.
  static func link(_ file: Int32, as name: String) -> Bool {
    linkat(AT_FDCWD, path(of: file), AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
  }

  /// Whether an open file could be given a name.
  static func isReachable(_ file: Int32) -> Bool { access(path(of: file), F_OK) == 0 }

  /// Where the system shows an open file, with a name or without.
  private static func path(of file: Int32) -> String { "/proc/self/fd/\(file)" }
}
