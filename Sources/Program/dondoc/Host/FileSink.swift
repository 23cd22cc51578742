import Glibc

/// Writes text to an open file piece by piece.
struct FileSink: TextOutputStream {
  private let file: Int32
  private var waiting: [UInt8] = []
  /// The number of the failure after which nothing more is written; `nil` as long as all goes well.
  private(set) var failure: Int32?

  /// How many bytes are written at once.
  private static let pieceLength = 65_536

  /// A sink that ends in a file.
  init(_ file: Int32) { self.file = file }

  /// Takes text, which is in the file once ``flush()`` was called.
  mutating func write(_ text: String) { take(text.utf8) }

  /// Takes the bytes of a text, as ``write(_:)-(String)`` takes a text.
  mutating func write(_ bytes: ArraySlice<UInt8>) { take(bytes) }

  private mutating func take(_ bytes: some Collection<UInt8>) {
    guard failure == nil else { return }
    waiting += bytes
    if waiting.count >= Self.pieceLength { flush() }
  }

  /// Writes what was taken and is not yet in the file.
  mutating func flush() {
    var rest = waiting[...]
    while failure == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        failure = errno
      }
    }
    rest = []
    waiting.removeAll(keepingCapacity: true)
  }
}
