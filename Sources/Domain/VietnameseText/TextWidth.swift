/// The room that text takes in the cells of a terminal, and text made to fit it.
///
/// The unit is the grapheme, what a reader sees as one letter: a letter with its marks takes the
/// cells of the letter, whether they are written as one scalar or as several.
public enum TextWidth {
  /// The cells a grapheme takes: 0, 1 or 2.
  ///
  /// Controls and marks without a letter take none: `cleaned` gives them a cell of their own.
  public static func columns(_ character: Character) -> Int {
    var sum = 0
    for scalar in character.unicodeScalars { sum += ScalarWidth.columns(scalar) }
    return min(sum, 2)
  }

  /// The cells a text takes on one line.
  public static func columns(_ text: String) -> Int { plainColumns(text) ?? slowColumns(text) }

  private static func slowColumns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  /// The beginning of a text that fits some cells, with a sign at its end where it was cut.
  ///
  /// - Parameters:
  ///   - text: The text of one line.
  ///   - columns: The cells to fill at most; below 1 nothing fits.
  ///   - ellipsis: What stands in for the rest; left out where it would not fit itself.
  /// - Returns: The text itself where it fits. No grapheme is split, none loses its marks, and
  ///   the text never begins with a mark whose letter is missing.
  public static func cut(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let text = withoutLeadingMarks(text)
    if self.columns(text) <= columns { return text }
    let ellipsisColumns = self.columns(ellipsis)
    guard ellipsisColumns <= columns else {
      return ellipsis.isEmpty ? "" : cut(text, to: columns, ellipsis: "")
    }
    let end = index(in: text, after: columns - ellipsisColumns)
    let kept = text[..<end]
    guard !ellipsis.isEmpty else { return String(kept) }
    return String(kept.droppingLast { $0 == " " }) + ellipsis
  }

  /// The end of the longest beginning of a text that fits some cells.
  private static func index(in text: String, after columns: Int) -> String.Index {
    var left = columns
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex, ScalarWidth.isPlain(scalars[index]) {
      if left == 0 { return index }
      left -= 1
      index = scalars.index(after: index)
    }
    return index == scalars.endIndex ? index : slowIndex(in: text, after: columns)
  }

  private static func slowIndex(in text: String, after columns: Int) -> String.Index {
    var used = 0
    var index = text.startIndex
    while index < text.endIndex {
      used += self.columns(text[index])
      if used > columns { break }
      index = text.index(after: index)
    }
    return index
  }

  /// The text without the marks and the graphemes of no width at its beginning.
  private static func withoutLeadingMarks(_ text: String) -> String {
    guard let first = text.first, isOrphan(first) else { return text }
    return String(text.drop(while: isOrphan))
  }

  private static func isOrphan(_ character: Character) -> Bool {
    guard let first = character.unicodeScalars.first else { return true }
    return ScalarWidth.isMark(first) || columns(character) == 0
  }
}

extension Substring {
  /// The text without the graphemes at its end that meet a condition.
  func droppingLast(while condition: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, condition(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
