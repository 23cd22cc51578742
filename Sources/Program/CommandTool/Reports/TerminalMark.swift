/// Marks parts of a text in a terminal, without colour, so that it is seen wherever it is read.
enum TerminalMark {
  /// The text with some of its characters underlined and bold.
  ///
  /// - Parameters:
  ///   - text: A text without control characters.
  ///   - ranges: The places of the characters, ascending and apart.
  /// - Returns: The text with the sequences every terminal type in use knows.
  static func marked(_ text: String, _ ranges: [Range<Int>]) -> String {
    let characters = Array(text)
    var (result, position) = ("", 0)
    for range in ranges where range.lowerBound >= position && range.upperBound <= characters.count {
      result += String(characters[position..<range.lowerBound])
      result += "\u{1B}[1;4m" + String(characters[range]) + "\u{1B}[0m"
      position = range.upperBound
    }
    return result + String(characters[position...])
  }
}
