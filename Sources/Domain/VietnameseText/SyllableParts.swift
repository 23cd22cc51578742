/// The letters of a word divided into onset, vowels and coda by position alone.
///
/// What comes out need not be a syllable: that is for `Syllable` to say.
struct SyllableParts {
  /// The letters of the whole word.
  let letters: [VietnameseLetter]
  /// Where the vowels stand in the word; never empty.
  let vowelRange: Range<Int>

  /// Divides the letters of a word, or gives `nil` when there is not one run of vowels in it.
  init?(_ letters: some Collection<VietnameseLetter>) {
    let letters = Array(letters)
    guard var start = letters.firstIndex(where: \.isVowel) else { return nil }
    let end = letters[start...].firstIndex { !$0.isVowel } ?? letters.count
    guard !letters[end...].contains(where: \.isVowel) else { return nil }
    if end - start > 1, start == 1, Self.belongsToOnset(letters[1], after: letters[0]) {
      start += 1
    }
    self.letters = letters
    self.vowelRange = start..<end
  }

  /// Whether a vowel is part of `qu` or `gi`.
  private static func belongsToOnset(
    _ vowel: VietnameseLetter, after consonant: VietnameseLetter
  ) -> Bool {
    guard vowel.mark == .none, consonant.mark == .none else { return false }
    return consonant.base == "q" && vowel.base == "u" || consonant.base == "g" && vowel.base == "i"
  }

  /// The letters before the vowels.
  var onset: ArraySlice<VietnameseLetter> { letters[..<vowelRange.lowerBound] }
  /// The vowels.
  var vowels: ArraySlice<VietnameseLetter> { letters[vowelRange] }
  /// The letters after the vowels.
  var coda: ArraySlice<VietnameseLetter> { letters[vowelRange.upperBound...] }

  /// The tone of the word, or `nil` when more than one letter has a tone.
  var tone: Tone? {
    let tones = letters.map(\.tone).filter { $0 != .ngang }
    return tones.count > 1 ? nil : tones.first ?? .ngang
  }
}
