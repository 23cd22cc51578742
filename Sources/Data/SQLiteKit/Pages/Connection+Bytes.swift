import CSQLite

extension DatabaseHandle {
  /// A file that a connection reads from.
  enum File: Int32 {
    /// The database, and its write-ahead log if it has one.
    case database, log
  }

  /// How many bytes a file has; none when there is no such file.
  func size(of file: File) -> Int { Int(dd_file_size(pointer, file.rawValue)) }

  /// Bytes of a file as they stand there, or `nil` when they can not all be read.
  ///
  /// They come through SQLite's own descriptor: to open the file a second time and to close it again
  /// would give up the locks that this process holds on it.
  func bytes(of file: File, at place: Int, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let result = bytes.withUnsafeMutableBytes {
      dd_file_read(pointer, file.rawValue, $0.baseAddress, Int32($0.count), Int64(place))
    }
    return result == SQLITE_OK ? bytes : nil
  }
}
