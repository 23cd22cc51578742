/// A text made ready to be searched many times.
///
/// It holds one unit for each grapheme of the text it was made from, so that what a search finds
/// can be marked in that text by counting its characters.
public struct SearchText: Sendable, Equatable {
  /// Each grapheme in lower case with its tone and mark, as one UTF-16 unit.
  let precise: [UInt16]
  /// Each grapheme folded.
  let folded: [UInt16]

  /// Prepares a text, in whatever form its marks are.
  public init(_ text: String) {
    var units = SearchUnits(capacity: text.utf8.count)
    if text.unicodeScalars.allSatisfy(ScalarWidth.isPlain) {
      for scalar in text.unicodeScalars { units.append(scalar) }
    } else {
      for character in text { units.append(character) }
    }
    self.init(precise: units.precise, folded: units.folded)
  }

  /// A text whose units are known.
  init(precise: [UInt16], folded: [UInt16]) {
    self.precise = precise
    self.folded = folded
  }
}

/// The units of a text that is being prepared.
private struct SearchUnits {
  var precise: [UInt16] = []
  var folded: [UInt16] = []

  init(capacity: Int) {
    precise.reserveCapacity(capacity)
    folded.reserveCapacity(capacity)
  }

  mutating func append(_ scalar: Unicode.Scalar) {
    if let letter = VietnameseLetter(scalar: scalar) {
      append(letter)
    } else {
      append(SearchUnit.unit(of: scalar), SearchUnit.unit(of: scalar))
    }
  }

  mutating func append(_ character: Character) {
    if let letter = VietnameseLetter(character) {
      append(letter)
    } else if let scalar = character.unicodeScalars.first {
      append(SearchUnit.unit(of: scalar), SearchUnit.unit(of: scalar))
    }
  }

  private mutating func append(_ letter: VietnameseLetter) {
    append(
      UInt16(truncatingIfNeeded: letter.lowercased.scalar.value), UInt16(letter.foldedByte))
  }

  private mutating func append(_ preciseUnit: UInt16, _ foldedUnit: UInt16) {
    precise.append(preciseUnit)
    folded.append(foldedUnit)
  }
}

/// The units of a fold by position: UTF-16 units, or bytes of UTF-8.
protocol FoldUnits: RandomAccessCollection
where Element: FixedWidthInteger, Index == Int, Indices == Range<Int> {}

extension Array: FoldUnits where Element: FixedWidthInteger {}
extension UnsafeBufferPointer: FoldUnits where Element: FixedWidthInteger {}

/// What a unit of a searched text means: a UTF-16 unit, or a byte of folded UTF-8.
enum SearchUnit {
  /// The unit for a scalar that is no Vietnamese letter.
  static func unit(of scalar: Unicode.Scalar) -> UInt16 {
    if (0x20..<0x7F).contains(scalar.value) { return UInt16(truncatingIfNeeded: scalar.value) }
    if Character(scalar).isNewline { return UInt16(lineEnd) }
    if scalar.properties.isWhitespace { return 0x20 }
    let lower = preferred(scalar).properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if lower.value < 0x1_0000 { return UInt16(truncatingIfNeeded: lower.value) }
    return 0xE000 | UInt16(truncatingIfNeeded: lower.value & 0xFFF)
  }

  /// What ends a field where several are searched as one text.
  static let lineEnd: UInt8 = 0x0A

  /// Whether words end at a unit: at all but the letters a to z and digits.
  @inline(__always)
  static func isSeparator<Unit: FixedWidthInteger>(_ unit: Unit) -> Bool {
    unit > 0x7A || unit < 0x30 || unit > 0x39 && unit < 0x61
  }

  /// Whether words of a fold begin at an index.
  @inline(__always)
  static func isWordStart<Text: FoldUnits>(_ text: Text, _ index: Int) -> Bool {
    !isSeparator(text[index]) && (index == 0 || isSeparator(text[index - 1]))
  }

  /// The unit at an index, or a space before and after the text.
  @inline(__always)
  static func unit<Text: FoldUnits>(_ text: Text, _ index: Int) -> Text.Element {
    if index < 0 { return 0x20 }
    if index >= text.count { return 0x20 }
    return text[index]
  }

  /// Whether an i or y of a fold is all the vowel its word has, so that it may be the other.
  ///
  /// So in kỹ and kĩ, lý, quý, quýt and y, but not in tay, thúy or tin.
  static func isFree<Text: FoldUnits>(_ text: Text, _ index: Int) -> Bool {
    let (previous, next) = (unit(text, index - 1), unit(text, index + 1))
    if previous == UInt8(ascii: "u") {
      return unit(text, index - 2) == UInt8(ascii: "q") && !isVowel(next)
    }
    return isSeparator(next) && (isSeparator(previous) || isBeforeFreeY(previous))
  }

  private static func isVowel<Unit: FixedWidthInteger>(_ unit: Unit) -> Bool {
    "aeiouy".utf8.contains { unit == $0 }
  }

  /// Whether y is as good as i after a consonant: h (also of th, ch), k, l, m, s, t, v or d.
  private static func isBeforeFreeY<Unit: FixedWidthInteger>(_ unit: Unit) -> Bool {
    "hklmstvd".utf8.contains { unit == $0 }
  }

  /// Whether a unit is i or y.
  @inline(__always)
  static func isIOrY<Unit: FixedWidthInteger>(_ unit: Unit) -> Bool {
    unit == 0x69 || unit == 0x79
  }
}
