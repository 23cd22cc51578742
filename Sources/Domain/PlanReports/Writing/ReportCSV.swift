import Values

/// Writes the tables of a report for spreadsheets.
///
/// Each row says up to which day it holds. Several tables follow each other with their titles
/// before them and an empty line between.
public enum ReportCSV {
  /// The tables of a report as CSV, with a byte order mark.
  public static func written(_ report: Report) -> String {
    let tables = report.tables
    let lines = tables.enumerated().flatMap { index, table in
      (index > 0 ? ["\r\n"] : []) + (tables.count > 1 ? titled(table, in: report) : [])
        + self.lines(of: table, in: report)
    }
    return SpreadsheetText.byteOrderMark + lines.joined()
  }

  private static func titled(_ table: ReportTable, in report: Report) -> [String] {
    [SpreadsheetText.line([SpreadsheetText.harmless(table.title ?? report.name)])]
  }

  private static func lines(of table: ReportTable, in report: Report) -> [String] {
    let day = Words("Số liệu đến hết ngày", "Figures up to")[report.language]
    let demo = report.isDemo ? [ReportWords.demo[report.language]] : []
    let head = table.columns.map(\.fullTitle) + [day] + demo
    let rows = table.rows + (table.total.map { [$0] } ?? [])
    return [SpreadsheetText.line(head)]
      + rows.map { row in
        SpreadsheetText.line(
          row.map { cell($0, report.language) } + [report.asOf.description] + demo)
      }
  }

  private static func cell(_ cell: ReportTable.Cell, _ language: Language) -> String {
    switch cell {
    case .text(let text): SpreadsheetText.harmless(text)
    case .whole(let number): String(number)
    case .day(let day): day.description
    case .share(let part, let whole): ShareText.written(part, of: whole, language)
    case .toFill(let known): SpreadsheetText.harmless(known ?? "")
    case .nothing: ""
    }
  }
}

/// The words all writers share.
enum ReportWords {
  /// The mark of made-up figures.
  static let demo = Words("SỐ LIỆU MINH HỌA", "MADE-UP FIGURES")
}
