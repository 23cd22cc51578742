import Glibc

/// A text on its way to someone who may take it slowly, kept until then in a file that nobody sees.
struct SpooledText: ~Copyable {
  /// What takes the text.
  var sink: FileSink
  private let file: Int32

  /// How many bytes are read at once.
  private static let pieceLength = 65_536

  /// An empty text; `nil` where there can be no file.
  ///
  /// - Parameters:
  ///   - folder: A folder in whose file system the text is to find room.
  ///   - open: Opens a file without a name in a folder, as ``NamelessFile/open(in:)``.
  init?(in folder: String, nameless open: (_ folder: String) -> Int32 = NamelessFile.open) {
    var file = open(folder)
    if file < 0 {
      let name = NamelessFile.temporaryName(startingWith: "\(folder)/dondoc")
      file = Glibc.open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard file >= 0 else { return nil }
      unlink(name)
    }
    self.file = file
    sink = FileSink(file)
  }

  deinit { close(file) }

  /// Ends the text.
  ///
  /// - Returns: Whether all of it is kept; it is not where there was no room for it.
  mutating func finish() -> Bool {
    sink.flush()
    return sink.failure == nil
  }

  /// Passes the text on, for as long as someone takes it.
  ///
  /// - Parameter output: An open file.
  /// - Throws: What kept the text from being read again or written.
  consuming func pass(to output: Int32) throws(TextFile.Failure) {
    var output = FileSink(output)
    var piece = [UInt8](repeating: 0, count: Self.pieceLength)
    var place = 0
    while output.failure == nil {
      let count = pread(file, &piece, piece.count, place)
      if count > 0 {
        output.write(piece[..<count])
        place += count
      } else if count == 0 {
        output.flush()
        break
      } else if errno != EINTR {
        throw TextFile.Failure()
      }
    }
    if let number = output.failure { throw TextFile.Failure(number: number) }
  }
}
