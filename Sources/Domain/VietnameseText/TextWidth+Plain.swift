extension TextWidth {
  /// The cells of a text each scalar of which is a letter or sign of one cell by itself.
  ///
  /// That is nearly all text there is, and it is told without looking for graphemes.
  ///
  /// - Parameter text: Any text.
  /// - Returns: The number of its scalars; `nil` for a text with any other scalar.
  public static func plainColumns(_ text: String) -> Int? {
    if let columns = text.utf8.withContiguousStorageIfAvailable(plainColumns) { return columns }
    return text.unicodeScalars.allSatisfy(ScalarWidth.isPlain) ? text.unicodeScalars.count : nil
  }

  /// Counts in the bytes of a text, which are known to be well formed.
  private static func plainColumns(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var (columns, index) = (0, 0)
    while index < bytes.count {
      let first = UInt32(bytes[index])
      let value: UInt32
      switch first {
      case ..<0x80:
        value = first
        index += 1
      case ..<0xE0:
        value = (first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        index += 2
      case ..<0xF0:
        value =
          (first & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F)
        index += 3
      default: return nil
      }
      guard ScalarWidth.isPlain(value) else { return nil }
      columns += 1
    }
    return columns
  }
}
