/// Puts the bytes of UTF-8 together to scalars, over as many reads as they take.
///
/// ncurses could do so too, but it loses a letter that comes in two reads and, after a byte that
/// belongs to none, the letters that follow.
struct ByteAssembler {
  private var bytes: [UInt8] = []
  private var length = 0

  /// Takes a byte.
  ///
  /// - Parameter byte: The next byte.
  /// - Returns: The scalar it completes; what is no UTF-8, or a control, gives none.
  mutating func scalar(adding byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 == 0x80 {
      guard !bytes.isEmpty else { return nil }
      bytes.append(byte)
    } else {
      bytes = [byte]
      length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }
    guard bytes.count >= length else { return nil }
    defer { forget() }
    guard let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first else {
      return nil
    }
    return scalar.properties.generalCategory == .control ? nil : scalar
  }

  /// Gives up a letter that was begun.
  mutating func forget() {
    bytes.removeAll(keepingCapacity: true)
  }
}
