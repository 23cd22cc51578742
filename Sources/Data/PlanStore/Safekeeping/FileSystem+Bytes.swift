import Glibc
import PlanModel

/// Copying files as bytes, where the database has no part in it.
extension FileSystem {
  /// How many bytes a file has; none when there is no file.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Gives a file another name.
  static func rename(_ path: String, to name: String) throws(StoreFailure) {
    guard Glibc.rename(path, name) == 0 else { throw failure(at: path) }
  }

  /// Adds the bytes of a file to the end of another.
  ///
  /// To close a file gives up the locks this process holds on it: nothing may have it open.
  static func append(_ source: String, to path: String) throws(StoreFailure) {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(at: source) }
    defer { close(input) }
    let output = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
    guard output >= 0 else { throw failure(at: path) }
    defer { close(output) }
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else { throw failure(at: source) }
      if count == 0 { return }
      try write(buffer[..<count], to: output, path)
    }
  }

  /// Puts bytes in the place of those of a file that begin at a place.
  static func overwrite(
    _ path: String, at place: Int, with bytes: [UInt8]
  ) throws(StoreFailure) {
    let output = open(path, O_WRONLY | O_CLOEXEC)
    guard output >= 0 else { throw failure(at: path) }
    defer { close(output) }
    guard lseek(output, place, SEEK_SET) == place else { throw failure(at: path) }
    try write(bytes[...], to: output, path)
  }

  private static func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, _ path: String
  ) throws(StoreFailure) {
    var rest = bytes
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw failure(at: path) }
      rest = rest.dropFirst(count)
    }
  }
}
