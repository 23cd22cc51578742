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
    var file = try begin(path, replacing: replacing)
    file.sink.write(text)
    try file.publish(replacing: replacing)
  }

  /// Begins a file as ``write(_:to:replacing:)`` writes one, whose text is made piece by piece.
  static func begin(_ path: String, replacing: Bool) throws(Failure) -> UnfinishedFile {
    var present = stat()
    guard replacing, stat(path, &present) == 0 else { return try UnfinishedFile(for: path) }
    guard present.st_mode & S_IFMT == S_IFREG else { throw Failure(number: ESPIPE) }
    guard !isDatabase(path) else { throw .database }
    return try UnfinishedFile(for: absolute(path), mode: present.st_mode & 0o777)
  }

  /// Whether a file is a database, or one of the files that a database has beside it: a store, which
  /// nothing else is ever written over.
  static func isDatabase(_ path: String) -> Bool {
    let beside = ["-wal", "-shm", "-journal"].first { path.hasSuffix($0) }
    return ([path] + [beside.map { String(path.dropLast($0.count)) }].compactMap(\.self))
      .contains { beginning(of: $0, Self.databaseMark.count) == Self.databaseMark }
  }

  /// What every database of SQLite begins with.
  private static let databaseMark = Array("SQLite format 3\0".utf8)

  private static func beginning(of path: String, _ count: Int) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return [] }
    defer { close(descriptor) }
    return [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      filled = max(0, read(descriptor, bytes.baseAddress, count))
    }
  }
}
