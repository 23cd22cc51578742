/// The two questions asked about the letters of a syllable.
///
/// While a syllable is being typed its marks may be missing, so the first question is loose:
/// *may this still become a syllable?* Before a word is given up as foreign the second is strict:
/// *is this a syllable?*
enum TypingGrammar {
  private static let commonOnsets = SpellingIndex(SpellingTable.onsets.union(["qu", "gi"]))
  private static let onsets = SpellingIndex(
    SpellingTable.onsets.union(["qu", "gi"]).union(SpellingTable.highlandOnsets)
      .union(words(TypingGrammarTable.onsets)))

  private static let commonRhymes = SpellingIndex(spelledRhymes)
  private static let strictRhymes = SpellingIndex(
    spelledRhymes.union(words(TypingGrammarTable.rhymes)))
  private static let looseRhymes = SpellingIndex(
    spelledRhymes.union(words(TypingGrammarTable.rhymes + " " + TypingGrammarTable.looseRhymes)))

  /// The vowels of the language with the ends that may follow them.
  private static let spelledRhymes: Set<String> = {
    var rhymes: Set<String> = []
    for rimes in [SpellingTable.rimes, SpellingTable.rimesAfterQu] {
      for (vowels, codas) in rimes { rhymes.formUnion(codas.map { vowels + $0 }) }
    }
    return rhymes
  }()

  private static func words(_ list: String) -> [String] {
    list.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  /// Which syllables count.
  enum Range {
    /// Those of words and of the names of places.
    case withPlaceNames
    /// Those of words.
    case common
  }

  /// Whether letters may become a syllable when more letters and marks follow.
  static func mayBecomeSyllable(_ letters: ArraySlice<VietnameseLetter>) -> Bool {
    if onsets.mayContinue(SpellingPattern(letters)) { return true }
    return TypedSyllableParts(letters).readings(of: letters).contains { onset, rhyme in
      (onset.count == 0 || onsets.hasButForMarks(onset)) && looseRhymes.mayContinue(rhyme)
    }
  }

  /// Whether letters are a syllable once letters without a mark have got theirs.
  static func isCompleteButForMarks(_ letters: ArraySlice<VietnameseLetter>) -> Bool {
    TypedSyllableParts(letters).readings(of: letters).contains { onset, rhyme in
      (onset.count == 0 || onsets.hasButForMarks(onset)) && looseRhymes.hasButForMarks(rhyme)
    }
  }

  /// Whether letters, with their marks and the tone on one of them, are a syllable.
  static func isSyllable(
    _ letters: ArraySlice<VietnameseLetter>, in range: Range = .withPlaceNames
  ) -> Bool {
    let parts = TypedSyllableParts(letters)
    let tone = letters.lazy.map(\.tone).first { $0 != .ngang } ?? .ngang
    guard !parts.vowels.isEmpty, parts.takes(tone, in: letters), !hasMisplacedC(letters) else {
      return false
    }
    let onsets = range == .common ? commonOnsets : onsets
    let rhymes = range == .common ? commonRhymes : strictRhymes
    return parts.readings(of: letters).contains { onset, rhyme in
      (onset.count == 0 || onsets.has(onset)) && rhymes.has(rhyme)
    }
  }

  /// Whether c stands before e, ê, i or y, where k is written.
  private static func hasMisplacedC(_ letters: ArraySlice<VietnameseLetter>) -> Bool {
    guard letters.count > 1, letters.first?.base == "c" else { return false }
    return ["e", "i", "y"].contains(letters[letters.startIndex + 1].base)
  }
}
