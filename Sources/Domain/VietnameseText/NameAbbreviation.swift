/// How officials shorten the name of a body: "Sở KH&CN", "SKHCN", "Sở Khoa học - Công nghệ".
public enum NameAbbreviation {
  /// Whether a text is a name shortened: each word of the text is a word of the name in full, or
  /// the first letters of some that follow, and no word of the name is left over but "và".
  ///
  /// - Parameters:
  ///   - text: The text as typed, with marks or without.
  ///   - name: The name in full.
  /// - Returns: Whether it is; the name itself is too.
  public static func isShort(_ text: String, for name: String) -> Bool {
    let (parts, words) = (words(of: text), words(of: name))
    guard !parts.isEmpty, parts.reduce(0, { $0 + $1.count }) > 1 else { return false }
    return fits(parts[...], words[...])
  }

  private static let joining = "va"

  private static func words(of text: String) -> [String] {
    fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static func fits(_ parts: ArraySlice<String>, _ words: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return words.allSatisfy { $0 == joining } }
    let rest = parts.dropFirst()
    if part == words.first, fits(rest, words.dropFirst()) { return true }
    if words.first == joining, fits(parts, words.dropFirst()) { return true }
    if spells(part[...], words, then: rest) { return true }
    return part == joining && fits(rest, words)
  }

  /// Whether the letters of a part are the first letters of the next words, and the rest fits.
  private static func spells(
    _ letters: Substring, _ words: ArraySlice<String>, then rest: ArraySlice<String>
  ) -> Bool {
    guard let letter = letters.first else { return fits(rest, words) }
    guard let word = words.first else { return false }
    if word.first == letter, spells(letters.dropFirst(), words.dropFirst(), then: rest) {
      return true
    }
    return word == joining && spells(letters, words.dropFirst(), then: rest)
  }
}
