/// How strictly a syllable is spelled.
public enum Spelling: Sendable {
  /// The syllables of Vietnamese itself.
  case standard
  /// These, and what place names of the Central Highlands use: Đắk Lắk, Krông Búk, Chư Păh.
  case placeNames
}

/// A word of Vietnamese spelling taken apart: onset, vowels, coda and tone.
public struct Syllable: Hashable, Sendable {
  /// The consonants at the beginning in lower case; `qu` and `gi` count as consonants.
  ///
  /// In `gì` and `gìn`, where the i is the vowel, it is `g`.
  public let onset: String
  /// The vowels in lower case with their marks and without the tone, as `uyê`; never empty.
  public let vowels: String
  /// The consonants at the end in lower case, or nothing.
  public let coda: String
  /// The tone, wherever in the syllable its sign was written.
  public let tone: Tone

  /// Takes a word apart, or gives `nil` when it is no syllable.
  ///
  /// Capital letters are read as small ones. The tone sign may stand on any vowel.
  ///
  /// - Parameters:
  ///   - text: The word alone, with its marks in any form.
  ///   - spelling: What counts as a syllable.
  public init?(_ text: some StringProtocol, spelling: Spelling = .standard) {
    var letters: [VietnameseLetter] = []
    for character in text {
      guard letters.count < 9, let letter = VietnameseLetter(character) else { return nil }
      letters.append(letter)
    }
    self.init(letters, spelling: spelling)
  }

  /// Takes the letters of a word apart, or gives `nil` when it is no syllable.
  init?(_ letters: some Collection<VietnameseLetter>, spelling: Spelling = .standard) {
    guard let parts = SyllableParts(letters), let tone = parts.tone else { return nil }
    self.onset = parts.onset.plainText
    self.vowels = parts.vowels.plainText
    self.coda = parts.coda.plainText
    self.tone = tone
    guard isStandard || spelling == .placeNames && isHighland else { return nil }
  }
}

// MARK: - Spelling rules

extension Syllable {
  private var isStandard: Bool {
    guard !SpellingTable.stops.contains(coda) || tone == .sac || tone == .nang else { return false }
    if onset == "qu" { return SpellingTable.rimesAfterQu[vowels]?.contains(coda) ?? false }
    if onset == "gi" { return isStandardAfterGi }
    guard SpellingTable.onsets.contains(onset), let codas = SpellingTable.rimes[vowels],
      codas.contains(coda)
    else { return false }
    return suitsOnset
  }

  /// Whether the vowels may follow `gi`, which swallows the i of iê: giếng.
  private var isStandardAfterGi: Bool {
    if vowels == "ê" { return SpellingTable.rimes["iê"]?.contains(coda) ?? false }
    guard !vowels.hasPrefix("i"), !vowels.hasPrefix("y") else { return false }
    return SpellingTable.rimes[vowels]?.contains(coda) ?? false
  }

  /// Whether onset and first vowel are written together: kẻ and cá, nghe and nga, yêu and biêu.
  private var suitsOnset: Bool {
    let isFront = ["e", "ê", "i", "y"].contains { vowels.hasPrefix($0) }
    if SpellingTable.frontOnsets.contains(onset), !isFront { return false }
    if SpellingTable.backOnsets.contains(onset), isFront, !(onset == "g" && vowels == "i") {
      return false
    }
    switch vowels {
    case "y": return SpellingTable.onsetsBeforeY.contains(onset)
    case "yê", "yêu": return onset.isEmpty
    case "iê", "iêu": return !onset.isEmpty
    default: return true
    }
  }

  private var isHighland: Bool {
    let hasOnset =
      SpellingTable.onsets.contains(onset) || SpellingTable.highlandOnsets.contains(onset)
    let hasVowels =
      SpellingTable.rimes[vowels] != nil || SpellingTable.highlandVowels.contains(vowels)
    guard hasOnset, hasVowels else { return false }
    if SpellingTable.highlandCodas.contains(coda) { return true }
    guard SpellingTable.codas.contains(coda) else { return false }
    return !SpellingTable.stops.contains(coda) || tone == .sac || tone == .nang
  }
}

// MARK: - Writing

extension Syllable {
  /// The syllable in lower case with its tone where a style puts it.
  public func written(_ style: ToneStyle) -> String {
    var letters = vowels.compactMap { VietnameseLetter($0) }
    let index = style.toneIndex(in: letters, hasCoda: !coda.isEmpty)
    if letters.indices.contains(index), let toned = letters[index].with(tone: tone) {
      letters[index] = toned
    }
    return onset + String(letters.map(\.character)) + coda
  }
}

extension Collection where Element == VietnameseLetter {
  /// The letters in lower case, with marks and without tones.
  var plainText: String {
    var text = String.UnicodeScalarView()
    for letter in self { text.append(letter.withoutTone.lowercased.scalar) }
    return String(text)
  }
}
