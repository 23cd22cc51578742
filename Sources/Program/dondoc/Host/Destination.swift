import Glibc

/// What is at a place where a file is to be written.
enum Destination {
  /// Nothing, in a folder that is there; a file or the like; a folder; nothing, not even the folder.
  case free, file, folder
  case withoutFolder(String)

  /// Looks at a place.
  init(_ path: String) {
    if let isFolder = Self.isFolder(path) {
      self = isFolder ? .folder : .file
      return
    }
    let parent = Self.folder(of: path)
    self = Self.isFolder(parent) == true ? .free : .withoutFolder(parent)
  }

  /// The folder a path lies in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a folder is there; `nil` when nothing is.
  private static func isFolder(_ path: String) -> Bool? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    return facts.st_mode & S_IFMT == S_IFDIR
  }
}
