/// Where the vowels of a syllable being typed begin and end, and where its tone is written.
///
/// Unlike `SyllableParts` it takes any letters, for while typing there may be no vowel yet.
struct TypedSyllableParts {
  /// The indices of the vowels that can carry the tone: the u of qu and the i of gi are left out
  /// when another vowel follows.
  let vowels: Range<Int>
  /// The indices of the consonants after the vowels, and of whatever stands behind them.
  let coda: Range<Int>
  /// The index of the first vowel letter.
  private let firstVowel: Int

  init(_ letters: ArraySlice<VietnameseLetter>) {
    let first = letters.firstIndex(where: \.isVowel) ?? letters.endIndex
    var end = first
    while end < letters.endIndex, letters[end].isVowel { end += 1 }
    let glides = end - first > 1 && Self.isGlide(at: first, in: letters)
    firstVowel = first
    vowels = (glides ? first + 1 : first)..<end
    coda = end..<letters.endIndex
  }

  private static func isGlide(at index: Int, in letters: ArraySlice<VietnameseLetter>) -> Bool {
    guard index == letters.startIndex + 1, letters[index].mark == .none else { return false }
    switch (letters[letters.startIndex].base, letters[index].base) {
    case ("q", "u"), ("g", "i"): return true
    default: return false
    }
  }

  /// The ways to read the letters as initial consonant and rhyme; giê is gi-ê and g-iê.
  func readings(
    of letters: ArraySlice<VietnameseLetter>
  ) -> [(onset: SpellingPattern, rhyme: SpellingPattern)] {
    var cuts = [vowels.lowerBound]
    if firstVowel != vowels.lowerBound { cuts.append(firstVowel) }
    return cuts.map { cut in
      (SpellingPattern(letters[..<cut]), SpellingPattern(letters[cut...]))
    }
  }

  /// Whether a syllable with this end can have the tone: p, t, c, ch and k take sắc and nặng only.
  func takes(_ tone: Tone, in letters: ArraySlice<VietnameseLetter>) -> Bool {
    guard tone == .huyen || tone == .hoi || tone == .nga, let end = letters[coda].first else {
      return true
    }
    return !["c", "k", "p", "t"].contains(end.base)
  }

  /// The index of the letter that carries the tone, or `nil` without a vowel.
  func toneIndex(in letters: ArraySlice<VietnameseLetter>, style: ToneStyle) -> Int? {
    guard !vowels.isEmpty else { return nil }
    return vowels.lowerBound
      + style.toneIndex(in: Array(letters[vowels]), hasCoda: !coda.isEmpty)
  }
}
