extension TextWidth {
  /// The lines that a text takes at a width, broken at spaces and so between syllables.
  ///
  /// Each line is `cleaned`. Line ends of the text stay line ends, and an empty line stays one;
  /// a word longer than a line is broken between graphemes. Spaces at a break are dropped, those
  /// at the beginning of a line of the text are kept where they fit. At a width of 1, a grapheme
  /// two cells wide becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - text: The text, of any number of lines.
  ///   - columns: The cells of a line; at least 1 is taken.
  /// - Returns: The lines, none wider than that; one empty line for an empty text.
  public static func wrap(_ text: String, to columns: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap { line in
      var wrapper = LineWrapper(width: max(columns, 1))
      return wrapper.wrap(cleaned(String(line)))
    }
  }
}

/// Fills lines with the words of one line of text.
private struct LineWrapper {
  let width: Int
  private var lines: [String] = []
  private var line = ""
  private var used = 0

  init(width: Int) {
    self.width = width
  }

  /// The lines that a line of text is broken into.
  mutating func wrap(_ text: String) -> [String] {
    if TextWidth.columns(text) <= width { return [text] }
    var rest = text[...]
    while !rest.isEmpty {
      let spaces = rest.prefix { $0 == " " }
      let word = rest[spaces.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      if !word.isEmpty { add(word, after: spaces.count) }
    }
    finishLine()
    return lines
  }

  private mutating func add(_ word: Substring, after spaces: Int) {
    let columns = TextWidth.columns(String(word))
    if used + spaces + columns <= width {
      line += String(repeating: " ", count: spaces) + word
      used += spaces + columns
      return
    }
    if used > 0 { finishLine() }
    if columns <= width {
      line = String(word)
      used = columns
    } else {
      breakApart(word)
    }
  }

  /// Fills lines with a word longer than one, and begins a line with what is left of it.
  private mutating func breakApart(_ word: Substring) {
    for character in word {
      let fitting = TextWidth.columns(character) <= width ? character : "\u{FFFD}"
      let columns = TextWidth.columns(fitting)
      if used + columns > width { finishLine() }
      line.append(fitting)
      used += columns
    }
  }

  private mutating func finishLine() {
    lines.append(line)
    line = ""
    used = 0
  }
}
