extension TextWidth {
  /// The text for a console whose font lacks Vietnamese letters: the same cells, mostly in ASCII.
  ///
  /// Letters lose mark and tone and keep their case (đ becomes d). Quotation marks, dashes,
  /// bullets, arrows and the like become the ASCII sign nearest to them, `…` becomes `~`. The
  /// signs ≥, ≤ and ≠ become two signs where a space follows that can be given up, and stay
  /// otherwise, since one sign would say something else.
  ///
  /// - Parameter text: The text of a line, `cleaned` or not.
  /// - Returns: Text of as many cells.
  public static func unaccented(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    let characters = Array(canonical(text))
    var output = ""
    var index = 0
    while index < characters.count {
      let character = characters[index]
      index += 1
      if let comparison = comparison(character), index < characters.count,
        characters[index] == " "
      {
        output += comparison
        index += 1
      } else {
        output.append(unaccented(character))
      }
    }
    return output
  }

  /// A single grapheme for a console whose font lacks Vietnamese letters.
  ///
  /// - Parameter character: A grapheme of one cell or two.
  /// - Returns: A grapheme of as many cells.
  public static func unaccented(_ character: Character) -> Character {
    if character.isASCII { return character }
    if let letter = VietnameseLetter(character) {
      let plain = letter.withoutTone.with(mark: .none) ?? letter
      return plain.character
    }
    return sign(character) ?? character
  }

  private static func comparison(_ character: Character) -> String? {
    switch character {
    case "≥": ">="
    case "≤": "<="
    case "≠": "!="
    default: nil
    }
  }

  private static func sign(_ character: Character) -> Character? {
    switch character {
    case "…": "~"
    case "“", "”", "„", "«", "»", "″": "\""
    case "‘", "’", "‚", "′", "´": "'"
    case "‐", "‑", "‒", "–", "—", "―", "−": "-"
    case "·": "."
    case "•", "●", "◦", "▪", "■", "★": "*"
    case "○", "°": "o"
    case "≈": "~"
    case "→", "▶", "►", "›": ">"
    case "←", "◀", "◄", "‹": "<"
    case "↑", "▲": "^"
    case "↓", "▼", "✓", "✔": "v"
    case "×", "✗", "✘": "x"
    case "÷", "⁄": "/"
    case "₫": "d"
    case "\u{A0}", "\u{2007}", "\u{2009}", "\u{202F}": " "
    case "\u{FFFD}": "?"
    default: nil
    }
  }
}
