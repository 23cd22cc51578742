/// On which vowel the tone sign of open oa, oe and uy is written.
public enum ToneStyle: String, CaseIterable, Sendable {
  /// On the first vowel, as laws and most agencies write: hòa, khỏe, thủy.
  case old
  /// On the main vowel, as school books write: hoà, khoẻ, thuỷ.
  case new

  /// Which vowel of a syllable carries the tone sign.
  ///
  /// - Parameters:
  ///   - vowels: The vowels after the onset (without the u of `qu` and the i of `gi`), at least
  ///     one.
  ///   - hasCoda: Whether a consonant follows them.
  /// - Returns: The position in `vowels`.
  public func toneIndex(in vowels: [VietnameseLetter], hasCoda: Bool) -> Int {
    if let marked = vowels.lastIndex(where: { $0.mark != .none }) { return marked }
    if vowels.count >= 3, !hasCoda { return 1 }
    if vowels.count <= 1 || hasCoda { return max(vowels.count - 1, 0) }
    return self == .new && Self.isDisputed(vowels) ? 1 : 0
  }

  private static func isDisputed(_ vowels: [VietnameseLetter]) -> Bool {
    switch (vowels[0].base, vowels[1].base) {
    case ("o", "a"), ("o", "e"), ("u", "y"): true
    default: false
    }
  }
}

/// The text with the tone sign of every Vietnamese syllable where a style puts it.
///
/// Only words that are syllables change, and only the place of the sign: hoà and hòa, and also
/// what neither style writes, as qúy for quý.
///
/// - Parameters:
///   - text: Any text.
///   - style: Where the sign is to stand.
/// - Returns: The text in canonical form; letters keep their case.
public func normalizingTones(_ text: String, to style: ToneStyle) -> String {
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
  var output = String.UnicodeScalarView()
  var word: [VietnameseLetter] = []
  for scalar in canonical(text).unicodeScalars {
    if let letter = VietnameseLetter(scalar: scalar) {
      word.append(letter)
      continue
    }
    output.append(contentsOf: placingTone(in: word, style).map(\.scalar))
    word.removeAll(keepingCapacity: true)
    output.append(scalar)
  }
  output.append(contentsOf: placingTone(in: word, style).map(\.scalar))
  return String(output)
}

/// The letters of a word with the tone moved to where a style puts it.
private func placingTone(
  in word: [VietnameseLetter], _ style: ToneStyle
) -> [VietnameseLetter] {
  guard word.count <= 8, let toned = word.firstIndex(where: { $0.tone != .ngang }),
    let parts = SyllableParts(word), Syllable(word) != nil
  else { return word }
  let vowels = Array(parts.vowels)
  let target =
    parts.vowelRange.lowerBound + style.toneIndex(in: vowels, hasCoda: !parts.coda.isEmpty)
  guard target != toned, let moved = word[target].with(tone: word[toned].tone) else { return word }
  var letters = word
  letters[toned] = word[toned].withoutTone
  letters[target] = moved
  return letters
}
