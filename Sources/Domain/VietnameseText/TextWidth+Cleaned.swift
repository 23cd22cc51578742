extension TextWidth {
  /// The sign for what can not be shown: U+FFFD, one cell wide.
  private static let replacement: Character = "\u{FFFD}"
  /// The most marks a cell holds besides its letter; ncurses drops any more.
  private static let mostMarks = 4

  /// The text as it can be shown on one line of a terminal, with nothing hidden in it.
  ///
  /// The letters are `canonical`. Tabs and line ends become a space. Every other control, whatever
  /// turns the direction of writing, joins or takes no room by itself, marks without a letter,
  /// and code points that stand for nothing become U+FFFD each, so that no escape sequence and
  /// no disguise reaches the screen. A sequence of emoji becomes its first symbol, a flag becomes
  /// U+2691, because terminals disagree on their width.
  ///
  /// - Parameter text: Any text.
  /// - Returns: Text of which each grapheme is 1 or 2 cells wide.
  public static func cleaned(_ text: String) -> String {
    if isClean(text) { return text }
    var output = ""
    for character in canonical(text) { append(character, to: &output) }
    return canonical(output)
  }

  private static func isClean(_ text: String) -> Bool {
    plainColumns(text) != nil
  }

  private static func append(_ character: Character, to output: inout String) {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return }
    if scalars.count == 1, ScalarWidth.isPlain(first) {
      output.append(character)
    } else if character.isNewline || character == "\t" {
      output.append(" ")
    } else if isHidden(first) {
      for _ in scalars { output.append(replacement) }
    } else {
      output.unicodeScalars.append(contentsOf: visible(scalars))
    }
  }

  /// Whether a scalar can not begin a grapheme on the screen.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: ScalarWidth.isMark(scalar) || ScalarWidth.columns(scalar) == 0
    }
  }

  /// The scalars of a grapheme that all terminals show in the same cells.
  private static func visible(_ scalars: String.UnicodeScalarView) -> [Unicode.Scalar] {
    guard let first = scalars.first else { return [] }
    if ScalarWidth.isRegionalIndicator(first) { return ["\u{2691}"] }
    var kept = [first]
    for scalar in scalars.dropFirst() where staysOnLetter(scalar) {
      guard ScalarWidth.columns(scalar) == 0 else { break }
      if kept.count <= mostMarks { kept.append(scalar) }
    }
    return kept
  }

  /// Whether a scalar after the first of a grapheme changes how the letter is drawn.
  ///
  /// Joiners, variation selectors and the key cap of emoji do not count.
  private static func staysOnLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isVariationSelector || scalar.value == 0x20E3 { return false }
    return ScalarWidth.isMark(scalar) || !isHidden(scalar)
      || scalar.properties.generalCategory == .otherLetter
  }
}
