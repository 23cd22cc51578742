/// The address under which SQLite opens a database, in which no character of a path is special.
struct DatabaseAddress {
  /// The address as SQLite takes it.
  let uri: String

  /// Whether the database is in memory and has no file.
  let isInMemory: Bool
}

extension DatabaseAddress {
  /// The address of a file.
  ///
  /// - Parameters:
  ///   - path: An absolute or relative path.
  ///   - isImmutable: Whether SQLite may take it that nobody changes the file.
  /// - Returns: The address, or `nil` when no file has such a path.
  static func file(_ path: String, isImmutable: Bool) -> DatabaseAddress? {
    guard let escaped = escape(path) else { return nil }
    // A leading "./" keeps names such as ":memory:" from meaning something else.
    let start = path.utf8.first == UInt8(ascii: "/") ? "file://" : "file:./"
    let end = isImmutable ? "?immutable=1" : ""
    return DatabaseAddress(uri: start + escaped + end, isInMemory: false)
  }

  /// The address of a database in memory that all connections of the process see by its name.
  static func sharedMemory(_ name: String) -> DatabaseAddress? {
    escape(name).map { DatabaseAddress(uri: "file:/\($0)?vfs=memdb", isInMemory: true) }
  }

  private static func escape(_ path: String) -> String? {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    var escaped = ""
    for byte in path.utf8 {
      if isPlain(byte) {
        escaped.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        escaped += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    return escaped
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "/", ".", "-", "_", "~": true
    default: false
    }
  }
}
