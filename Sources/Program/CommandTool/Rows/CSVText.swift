import Values

/// Writes rows as CSV that spreadsheets open with every letter right and nothing run.
///
/// The rules are those of RFC 4180, after a byte order mark.
public enum CSVText {
  /// The mark by which spreadsheets know UTF-8.
  private static let byteOrderMark = "\u{FEFF}"

  /// Rows as CSV.
  ///
  /// - Parameters:
  ///   - names: The names of the columns, for a list that may be empty.
  ///   - rows: The rows, each with the fields of the same names.
  /// - Returns: A line of names and a line for each row.
  public static func written(names: [String], rows: [[RowField]]) -> String {
    let lines = [names.map(quoted)] + rows.map { $0.map { cell($0.value) } }
    return byteOrderMark + lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
  }

  private static func cell(_ value: RowValue) -> String {
    switch value {
    case .whole(let number): String(number)
    case .number(let number): number.description
    default: quoted(harmless(plain(value)))
    }
  }

  private static func plain(_ value: RowValue) -> String {
    switch value {
    case .none: ""
    // A cell has room for what a record is about, which stands first.
    case .record(let fields): fields.first.map { plain($0.value) } ?? ""
    case .flag(let flag): flag ? "true" : "false"
    case .whole(let number): String(number)
    case .number(let number): number.description
    case .text(let text): text
    case .list(let values): values.map(plain).joined(separator: "; ")
    }
  }

  /// The text with a leading apostrophe where a spreadsheet would run it as a formula, and without
  /// control characters other than tabs and line ends.
  private static func harmless(_ text: String) -> String {
    let visible = String(
      String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
    guard let first = visible.unicodeScalars.first, formulaStarts.contains(first) else {
      return visible
    }
    return isPlainNumber(visible) ? visible : "'" + visible
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && !["\t", "\r", "\n"].contains(scalar)
  }

  /// Whether a text is a sign and digits with at most one point or comma, as `-0,5`.
  private static func isPlainNumber(_ text: String) -> Bool {
    let digits = text.dropFirst()
    let marks = digits.filter { $0 == "." || $0 == "," }
    return (text.hasPrefix("-") || text.hasPrefix("+")) && marks.count <= 1
      && digits.first?.isNumber ?? false && digits.last?.isNumber ?? false
      && digits.allSatisfy { $0.isASCII && ($0.isNumber || $0 == "." || $0 == ",") }
  }

  private static func quoted(_ text: String) -> String {
    let needsQuotes = text.unicodeScalars.contains {
      $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";"
    }
    guard needsQuotes || text.hasPrefix(" ") || text.hasSuffix(" ") else { return text }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
