/// Text as spreadsheets read it: every letter right, and nothing run.
///
/// The rules are those of RFC 4180, after a byte order mark.
public enum SpreadsheetText {
  /// The mark by which spreadsheets know UTF-8.
  public static let byteOrderMark = "\u{FEFF}"

  /// A line of cells, each written as it stands but for the quotes it needs.
  public static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  /// The text with a leading apostrophe where a spreadsheet would run it as a formula, and without
  /// control characters other than tabs and line ends, or what turns the direction of writing.
  ///
  /// A carriage return by itself becomes a line end: a terminal would write over the line it is in.
  public static func harmless(_ text: String) -> String {
    let visible = visible(text)
    guard startsFormula(visible) || isMarked(visible) else { return visible }
    return isPlainNumber(visible) ? visible : "'" + visible
  }

  private static func visible(_ text: String) -> String {
    var output = String.UnicodeScalarView()
    var hasReturned = false
    for scalar in text.unicodeScalars {
      if hasReturned { output.append(scalar == "\n" ? "\r" : "\n") }
      hasReturned = scalar == "\r"
      if !hasReturned { output.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    }
    if hasReturned { output.append("\n") }
    return String(output)
  }

  /// The text that ``harmless(_:)`` wrote, without the apostrophe it put before it.
  public static func bare(_ text: String) -> String {
    isMarked(text) ? String(text.dropFirst()) : text
  }

  private static func startsFormula(_ text: String) -> Bool {
    text.unicodeScalars.first.map(formulaStarts.contains) ?? false
  }

  /// Whether an apostrophe stands before what would be run, or before another such apostrophe.
  private static func isMarked(_ text: String) -> Bool {
    guard text.hasPrefix("'") else { return false }
    let rest = text.drop { $0 == "'" }
    return startsFormula(String(rest))
  }

  private static let formulaStarts: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: false
    case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: scalar.properties.generalCategory == .control
    }
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
