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

  /// What to compare encodings by: a word that is no syllable weighs against one that is.
  var score: Int { 3 * validWords - 2 * words - strays }

  private mutating func finish(_ word: inout [Unicode.Scalar]) {
    defer { word.removeAll(keepingCapacity: true) }
    guard word.contains(where: { !$0.isASCII }) else { return }
    words += 1
    let letters = word.compactMap { VietnameseLetter(scalar: $0)?.lowercased }
    guard letters.count == word.count, Self.hasSaneCase(word) else { return }
    if Syllable(letters, spelling: .placeNames) != nil { validWords += 1 }
  }

  /// Whether capitals stand where people put them: nowhere, first, or wherever the first is one.
  ///
  /// TCVN3 writes capital words with small letters among them, so a capital first says nothing.
  private static func hasSaneCase(_ word: [Unicode.Scalar]) -> Bool {
    let letters = word.compactMap(VietnameseLetter.init(scalar:))
    return letters.first?.isUppercase == true || !letters.contains(where: \.isUppercase)
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
