import PlanReports
import Values

/// Writes rows as CSV that spreadsheets open with every letter right and nothing run.
///
/// The rules are those of RFC 4180, after a byte order mark.
public enum CSVText {
  /// Rows as CSV.
  ///
  /// - Parameters:
  ///   - names: The names of the columns, for a list that may be empty.
  ///   - rows: The rows, each with the fields of the same names.
  /// - Returns: A line of names and a line for each row.
  public static func written(names: [String], rows: [[RowField]]) -> String {
    head(names: names) + rows.map(line).joined()
  }

  /// What stands before the first row: the mark, and a line of names.
  static func head(names: [String]) -> String {
    SpreadsheetText.byteOrderMark + SpreadsheetText.line(names)
  }

  /// A row as a line.
  static func line(_ row: [RowField]) -> String {
    SpreadsheetText.line(row.map { cell($0.value) })
  }

  private static func cell(_ value: RowValue) -> String {
    switch value {
    case .whole(let number): String(number)
    case .number(let number): number.description
    default: SpreadsheetText.harmless(plain(value))
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
}
