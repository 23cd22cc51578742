import Glibc

/// A new folder for the files of one test, removed with all it holds when let go of.
///
/// Keep it in a property of the suite: a local one may be gone before the test ends.
public final class TemporaryFolder: Sendable {
  /// Why a file of a test could not be read, written or made.
  public struct Failure: Error {
    /// What the operating system said.
    public let message: String

    init() {
      message = String(cString: strerror(errno))
    }
  }

  /// The absolute path of the folder.
  public let path: String

  /// Makes a folder in the system's folder for temporary files.
  public init() throws(Failure) { path = try Self.lasting("dondoc-test") }

  deinit {
    Self.removeTree(path)
  }

  /// The path of a file in the folder, whether it exists or not.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// The names of what is in the folder, sorted.
  public func names() throws(Failure) -> [String] { try Self.names(at: path) }

  /// The names of what is in a folder, wherever it is, sorted.
  public static func names(at path: String) throws(Failure) -> [String] {
    guard let names = names(in: path) else { throw Failure() }
    return names
  }

  /// The names of what is in a folder of the folder, sorted.
  public func names(in name: String) throws(Failure) -> [String] {
    guard let names = Self.names(in: file(name)) else { throw Failure() }
    return names
  }

  private static func names(in path: String) -> [String]? {
    guard let folder = opendir(path) else { return nil }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { text($0) })
    }
    return names.filter { $0 != "." && $0 != ".." }.sorted()
  }

  private static func text(_ bytes: UnsafeRawBufferPointer) -> String {
    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }

  /// Removes a file or folder; a link is removed, not followed.
  private static func removeTree(_ path: String) {
    guard remove(path) != 0, errno == ENOTEMPTY || errno == EEXIST else { return }
    for name in names(in: path) ?? [] { removeTree("\(path)/\(name)") }
    remove(path)
  }
}

// MARK: - Files

extension TemporaryFolder {
  /// Reads a whole file of the folder.
  public func read(_ name: String) throws(Failure) -> [UInt8] {
    try Self.read(path: file(name))
  }

  /// Reads a whole file wherever it is.
  public static func read(path: String) throws(Failure) -> [UInt8] {
    guard let stream = fopen(path, "r") else { throw Failure() }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4_096)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  /// Writes a whole file, replacing what was there.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds afterwards.
  ///   - name: The file's name in the folder.
  ///   - mode: The permissions of a file that is new.
  /// - Throws: ``Failure`` when it cannot be written.
  public func write(_ bytes: [UInt8], to name: String, mode: UInt32 = 0o644) throws(Failure) {
    try Self.write(bytes, path: file(name), mode: mode)
  }

  static func write(_ bytes: [UInt8], path: String, mode: UInt32) throws(Failure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode)
    guard descriptor >= 0 else { throw Failure() }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else { throw Failure() }
  }

  /// Puts other bytes in a part of a file, as a failing disk does.
  ///
  /// - Parameters:
  ///   - name: The file's name in the folder.
  ///   - part: The places of the bytes.
  /// - Returns: What the file holds afterwards.
  /// - Throws: ``Failure`` when it cannot be read or written.
  @discardableResult
  public func damage(
    _ name: String, _ part: some RangeExpression<Int>
  ) throws(Failure) -> [UInt8] {
    var bytes = try read(name)
    for place in part.relative(to: bytes) { bytes[place] = 0xAA }
    try write(bytes, to: name)
    return bytes
  }

  /// Removes a file, if it is there.
  public func delete(_ name: String) { unlink(file(name)) }

  /// The permissions of a file, such as 0o600.
  public func permissions(of name: String) throws(Failure) -> UInt32 {
    var status = stat()
    guard stat(file(name), &status) == 0 else { throw Failure() }
    return status.st_mode & 0o777
  }
}
