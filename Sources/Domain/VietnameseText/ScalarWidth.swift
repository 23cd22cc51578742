/// How many terminal cells one Unicode scalar takes, as the C library counts them.
enum ScalarWidth {
  /// The blocks of East Asian letters and signs two cells wide, in ascending order.
  ///
  /// Emoji are not here: Unicode's own property says which of them are pictures.
  private static let wideBlocks: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x3029, 0x302E...0x303E, 0x3041...0x3096,
    0x309B...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9, 0xFE10...0xFE19,
    0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x1B2FB,
    0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F900...0x1F9FF, 0x20000...0x3134A,
  ]

  /// Whether a scalar is always a character of its own, one cell wide, and printable.
  ///
  /// True for the letters, signs and frames that Vietnamese text and this program consist of, so
  /// that they need no look at Unicode's tables.
  @inline(__always)
  static func isPlain(_ scalar: Unicode.Scalar) -> Bool { isPlain(scalar.value) }

  /// Whether the scalar with a value is always a character of its own, as the form with scalars.
  @inline(__always)
  static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0x20..<0x7F, 0xA1..<0xAD, 0xAE..<0x300: true
    case 0x1EA0..<0x1EFA: true
    case 0x2010..<0x2028, 0x2030..<0x205F, 0x20A0..<0x20C0: true
    case 0x2190..<0x2300, 0x2500..<0x25FD: true
    default: false
    }
  }

  /// The cells a scalar takes: 0 for marks, joiners and controls, 2 for wide ones, else 1.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    if isPlain(scalar) { return 1 }
    let value = scalar.value
    if value < 0xA0 { return 0 }
    if value == 0xA0 || value == 0xAD { return 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
    default: return isWide(scalar) ? 2 : 1
    }
  }

  /// Whether a scalar takes two cells.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    guard value >= 0x1100 else { return false }
    if wideBlocks.contains(where: { $0.contains(value) }) { return true }
    return scalar.properties.isEmojiPresentation && !isRegionalIndicator(scalar)
  }

  /// Whether a scalar is drawn on the letter before it.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Whether a scalar is one of the 26 letters of which two make a flag.
  static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }
}
