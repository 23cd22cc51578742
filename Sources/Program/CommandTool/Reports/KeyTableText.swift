public import Values

/// The table of the dashboard's keys for people.
public enum KeyTableText {
  /// A line for each command.
  ///
  /// - Parameters:
  ///   - rows: The keys of each command, and what they do.
  ///   - language: The language of the words.
  /// - Returns: Lines of keys and words, aligned.
  public static func written(_ rows: [(keys: String, words: Words)], _ language: Language) -> String
  {
    let table = TextTable(
      [
        .init(Words("PHÍM", "KEYS")[language]), .init(Words("VIỆC", "WHAT IT DOES")[language]),
      ],
      rows: rows.map { [$0.keys, $0.words[language]] })
    return table.lines(width: nil).map { $0 + "\n" }.joined()
  }
}
