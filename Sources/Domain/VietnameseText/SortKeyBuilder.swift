/// Puts the bytes of a sort key together.
///
/// A word is the ranks of its letters and then its tone, a number is a mark, the count of its
/// digits and the digits. Tones are less than numbers, numbers less than letters, and what ends
/// the key is less than all of them, so that a shorter text stands first.
struct SortKeyBuilder {
  private static let caseLevel: UInt8 = 0x01
  private static let firstTone: UInt8 = 0x02
  private static let number: UInt8 = 0x08
  private static let foreign: UInt8 = 0x40

  /// Where words of the letters I, V, X and L are numbers.
  enum Numerals { case nowhere, inHeadings, everywhere }

  var numerals = Numerals.nowhere
  private var bytes: [UInt8] = []
  private var capitals = CapitalBits()
  private var token = Token.none
  private var tokenStart = 0
  private var tone: UInt8 = 0
  private var isAllCapitals = true
  private var lastWord = 0..<0

  private enum Token { case none, word, number }

  init(capacity: Int) {
    bytes.reserveCapacity(capacity + capacity / 2)
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
        endToken(before: scalar)
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

  private mutating func endToken(before next: Unicode.Scalar? = nil) {
    if token == .word {
      if let value = romanNumeral(before: next) {
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

  private func romanNumeral(before next: Unicode.Scalar?) -> Int? {
    guard numerals != .nowhere, isAllCapitals, RomanNumeral.mayBegin(with: bytes[tokenStart]),
      numerals == .everywhere || isInHeading(before: next)
    else { return nil }
    return RomanNumeral.value(ofRanks: bytes[tokenStart...])
  }

  /// Whether the word numbers a part of a document: "II." at the beginning, "quý II".
  private func isInHeading(before next: Unicode.Scalar?) -> Bool {
    if tokenStart == 0 { return next == "." || next == ")" }
    return lastWord.upperBound == tokenStart && Self.numbered.contains(Array(bytes[lastWord]))
  }

  /// The keys of the words that Roman numerals follow.
  private static let numbered: Set<[UInt8]> = Set(
    "phần chương mục quý khu khóa kỳ nhóm loại hạng cấp bậc vùng đoạn kỷ đợt tập lần"
      .split(separator: " ").map { word in
        var builder = SortKeyBuilder(capacity: 8)
        builder.add(String(word))
        return builder.bytes
      })

  /// The finished key: the words, then which letters are capitals.
  mutating func key(givenNameFirst: Bool) -> [UInt8] {
    if givenNameFirst {
      let given = bytes[lastWord]
      bytes.removeSubrange(lastWord)
      bytes.insert(contentsOf: given, at: 0)
    }
    guard capitals.hasCapital else { return bytes }
    bytes.append(Self.caseLevel)
    capitals.write(to: &bytes)
    return bytes
  }
}

/// Which letters of a text are capitals, a bit for each.
private struct CapitalBits {
  private(set) var hasCapital = false
  private var full: [UInt8] = []
  private var last: UInt8 = 0
  private var count = 0

  mutating func append(_ isCapital: Bool) {
    last = last << 1 | (isCapital ? 1 : 0)
    if isCapital { hasCapital = true }
    count += 1
    if count & 7 == 0 { full.append(last) }
  }

  func write(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: full)
    if count & 7 != 0 { bytes.append(last << UInt8(8 - count & 7)) }
  }
}
