import VietnameseText

/// Gathers pasted text up to the mark behind it.
struct PasteCollector {
  /// More than a megabyte is no text for a field; what goes beyond is left out.
  static let longest = 1 << 20
  private static let mark = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of the mark behind the text the last bytes were.
  private var matched = 0

  /// Takes a byte or a key code.
  ///
  /// - Parameter code: What came next; codes of keys are no text and are left out.
  /// - Returns: Whether the text ends with it.
  mutating func isEnded(by code: Int32) -> Bool {
    if code == KeyCodes.pasteEnds { return true }
    guard let byte = UInt8(exactly: code) else { return false }
    if byte == Self.mark[matched] {
      matched += 1
      return matched == Self.mark.count
    }
    keep(Self.mark.prefix(matched))
    matched = byte == Self.mark[0] ? 1 : 0
    if matched == 0 { keep([byte]) }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    guard bytes.count + more.count <= Self.longest else { return }
    bytes += more
  }

  /// The text: composed, with line ends as `\n`, without other controls and without what is no UTF-8.
  var text: String {
    var output = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\r": output.append("\n")
      case "\n": if !isAfterReturn { output.append("\n") }
      case "\t": output.append("\t")
      case "\u{FFFD}": break
      default: if scalar.properties.generalCategory != .control { output.append(scalar) }
      }
    }
    return canonical(String(output))
  }
}
