/// How well a text reads as Vietnamese.
struct SyllableCount {
  /// The words with a letter outside ASCII that are syllables.
  private(set) var validWords = 0
  /// The words with a letter outside ASCII.
  private(set) var words = 0
  /// The signs that ordinary text does not have, such as © or ¸ inside words.
  private(set) var strays = 0

  init(_ text: String) {
    var word: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic {
        word.append(scalar)
      } else {
        finish(&word)
        if Self.isStray(scalar) { strays += 1 }
      }
    }
    finish(&word)
  }

  /// The valid words that only place names have, or with the tone where nobody writes it.
  private var oddWords = 0

  /// What to compare encodings by: a word that is no syllable weighs against one that is.
  var score: Int { 6 * validWords - oddWords - 4 * words - 2 * strays }

  private mutating func finish(_ word: inout [Unicode.Scalar]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.contains(where: { !$0.isASCII }) else { return }
    words += 1
    let letters = word.compactMap(VietnameseLetter.init(scalar:))
    guard letters.count == word.count, Self.hasSaneCase(letters) else { return }
    guard Syllable(letters, spelling: .placeNames) != nil else { return }
    validWords += 1
    if Syllable(letters) == nil || !Self.hasToneInPlace(letters) { oddWords += 1 }
  }

  /// Whether the tone is where the old or the new style writes it.
  private static func hasToneInPlace(_ letters: [VietnameseLetter]) -> Bool {
    guard let parts = SyllableParts(letters), parts.tone != .ngang else { return true }
    let vowels = Array(parts.vowels)
    return ToneStyle.allCases.contains { style in
      vowels[style.toneIndex(in: vowels, hasCoda: !parts.coda.isEmpty)].tone != .ngang
    }
  }

  /// Whether no capital stands behind a small letter.
  ///
  /// Behind one with a tone it may: TCVN3 has no capitals of these, and writes BắC for BẮC.
  private static func hasSaneCase(_ letters: [VietnameseLetter]) -> Bool {
    zip(letters, letters.dropFirst()).allSatisfy { first, second in
      first.isUppercase || first.tone != .ngang || !second.isUppercase
    }
  }

  /// Whether a sign is none of those that offices use.
  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80 else { return false }
    if scalar == "\u{FFFD}" { return true }
    return (0x80..<0xC0).contains(scalar.value)
      && !["\u{A0}", "°", "§", "²", "³", "·", "½"]
        .contains(scalar)
      || ["×", "÷", "ˆ", "˜", "‰", "†", "‡", "™", "¿"].contains(scalar)
  }
}
