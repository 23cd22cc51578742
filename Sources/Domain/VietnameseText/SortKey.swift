/// Keys that put Vietnamese text in order when they are compared byte by byte.
///
/// The order is that of dictionaries: the first syllable is decided with its tone before the
/// second is looked at, so that Hà Nam stands before Hạ Long. Letters order as a ă â b c d đ e ê
/// and so on, tones as ngang, huyền, hỏi, ngã, sắc, nặng; small letters stand before capitals
/// where nothing else differs. Where the tone sign is written (hòa, hoà) and punctuation do not
/// count, and numbers order by value.
public enum SortKey {
  /// The key for places, agencies, terms and other text.
  public static func dictionary(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.add(canonical(text))
    return builder.key(givenNameFirst: false)
  }

  /// The key for people: by given name, the last word, then by family and middle names.
  public static func names(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.add(canonical(text))
    return builder.key(givenNameFirst: true)
  }

  /// The key for headings, where capital Roman numerals up to LXXXIX order as numbers: II, IX.
  ///
  /// L alone is a letter, like C and D.
  public static func heading(_ text: String) -> [UInt8] {
    var builder = SortKeyBuilder(capacity: text.utf8.count)
    builder.readsRomanNumerals = true
    builder.add(canonical(text))
    return builder.key(givenNameFirst: false)
  }
}

/// Puts the bytes of a sort key together.
///
/// A word is the ranks of its letters and then its tone, a number is a mark, the count of its
/// digits and the digits. Tones are less than numbers, numbers less than letters, and what ends
/// the key is less than all of them, so that a shorter text stands first.
private struct SortKeyBuilder {
  private static let caseLevel: UInt8 = 0x01
  private static let firstTone: UInt8 = 0x02
  private static let number: UInt8 = 0x08
  private static let foreign: UInt8 = 0x40

  var readsRomanNumerals = false
  private var bytes: [UInt8] = []
  private var capitals: [Bool] = []
  private var token = Token.none
  private var tokenStart = 0
  private var tone: UInt8 = 0
  private var isAllCapitals = true
  private var lastWord = 0..<0

  private enum Token { case none, word, number }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity + capacity / 2)
    capitals.reserveCapacity(capacity)
  }

  /// Adds all of a canonical text.
  mutating func add(_ text: String) {
    let weights = SortWeights.table
    for scalar in text.unicodeScalars {
      if let slot = LetterTable.slot(of: scalar.value), weights[slot].rank != 0 {
        add(weights[slot])
      } else if (0x30...0x39).contains(scalar.value) {
        addDigit(UInt8(truncatingIfNeeded: scalar.value))
      } else if scalar.value > 0xBF, scalar.properties.isAlphabetic {
        addForeign(scalar)
      } else if !FoldTable.isMark(scalar.value) {
        endToken()
      }
    }
    endToken()
  }

  private mutating func begin(_ kind: Token) {
    guard token != kind else { return }
    endToken()
    token = kind
    tokenStart = bytes.count
    tone = 0
    isAllCapitals = true
  }

  private mutating func add(_ weight: SortWeights.Weight) {
    begin(.word)
    bytes.append(weight.rank)
    if tone == 0 { tone = weight.tone }
    if !weight.isCapital { isAllCapitals = false }
    capitals.append(weight.isCapital)
  }

  private mutating func addForeign(_ scalar: Unicode.Scalar) {
    begin(.word)
    isAllCapitals = false
    bytes.append(Self.foreign)
    let value = (scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar).value
    for shift: UInt32 in [16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: value >> shift)) }
    capitals.append(scalar.properties.isUppercase)
  }

  private mutating func addDigit(_ digit: UInt8) {
    if token != .number {
      begin(.number)
      bytes.append(Self.number)
      bytes.append(0)
    }
    if digit == 0x30, bytes[tokenStart + 1] == 0 { return }
    if bytes[tokenStart + 1] < 255 { bytes[tokenStart + 1] += 1 }
    bytes.append(digit)
  }

  private mutating func endToken() {
    if token == .word {
      if let value = romanNumeral {
        bytes.removeSubrange(tokenStart...)
        token = .none
        for digit in String(value).utf8 { addDigit(digit) }
      } else {
        bytes.append(Self.firstTone + tone)
        lastWord = tokenStart..<bytes.count
      }
    }
    token = .none
  }

  private var romanNumeral: Int? {
    guard readsRomanNumerals, isAllCapitals else { return nil }
    return RomanNumeral.value(ofRanks: bytes[tokenStart...])
  }

  /// The finished key: the words, then which letters are capitals.
  mutating func key(givenNameFirst: Bool) -> [UInt8] {
    if givenNameFirst {
      let given = bytes[lastWord]
      bytes.removeSubrange(lastWord)
      bytes.insert(contentsOf: given, at: 0)
    }
    guard capitals.contains(true) else { return bytes }
    bytes.append(Self.caseLevel)
    var packed: UInt8 = 0
    for (index, isCapital) in capitals.enumerated() {
      packed = packed << 1 | (isCapital ? 1 : 0)
      if index % 8 == 7 { bytes.append(packed) }
    }
    let rest = capitals.count % 8
    if rest != 0 { bytes.append(packed << UInt8(8 - rest)) }
    return bytes
  }
}
