import PlanModel
import Values
import VietnameseText

/// Writes a report as Markdown with the tables of GitHub.
public struct ReportMarkdown {
  private let report: Report
  private var language: Language { report.language }

  private init(_ report: Report) {
    self.report = report
  }

  /// A report as Markdown.
  public static func written(_ report: Report) -> String {
    let writer = ReportMarkdown(report)
    let pieces = report.sheets.map { sheet in
      writer.demo + writer.pieces(of: sheet.head) + sheet.blocks.flatMap(writer.pieces)
    }
    return pieces.joined(separator: ["---"]).joined(separator: "\n\n") + "\n"
  }

  private var demo: [String] { report.isDemo ? ["**\(ReportWords.demo[language])**"] : [] }

  private func pieces(of head: Report.Head) -> [String] {
    switch head {
    case .paper(let paper):
      [
        sides(
          paper.authority + [paper.form == .party ? "*" : "", paper.number]
            + paper.subjectBelowNumber,
          paper.nation + ["", paper.placeAndDay])
      ] + titles(of: paper)
    case .annex(let label, let title, let lines):
      ["# \(escaped(label))", "**\(escaped(title))**"] + lines.map { "*\(escaped($0))*" }
    }
  }

  private func titles(of paper: PaperHead) -> [String] {
    switch paper.title {
    case .named(let kind, let subject): ["# \(escaped(kind))", "**\(escaped(subject))**"]
    case .letter(_, let addressed): ["**\(escaped(addressed))**"]
    }
  }

  /// A table of two cells without a head of its own.
  private func sides(_ left: [String], _ right: [String]) -> String {
    let cells = [left, right].map { lines in
      lines.filter { !$0.isEmpty }.map(escaped).joined(separator: "<br>")
    }
    return "| \(cells.joined(separator: " | ")) |\n|---|---|"
  }

  private func pieces(of block: Report.Block) -> [String] {
    switch block {
    case .heading(let level, let text):
      ["\(String(repeating: "#", count: level + 1)) \(escaped(text))"]
    case .paragraph(let text): [escaped(text)]
    case .remark(let text): ["*\(escaped(text))*"]
    case .toFill(let lines): Array(repeating: String(repeating: "…", count: 40), count: lines)
    case .table(let table): (table.title.map { ["**\(escaped($0))**"] } ?? []) + [rows(of: table)]
    case .chart(let chart):
      ["- \(escaped(chart.title)): \(escaped(ChartText.figures(of: chart, language)))"]
    case .closing(let closing):
      [sides([closing.title] + closing.recipients, closing.signature)]
    }
  }

  private func rows(of table: ReportTable) -> String {
    let head = table.columns.map { escaped($0.fullTitle) }
    let marks = table.columns.map { $0.isNumber ? "--:" : "---" }
    let rows = table.rows.map { $0.map { escaped(CellText.written($0, language)) } }
    let total = table.total.map { row in
      [row.map { CellText.written($0, language) }.map { $0.isEmpty ? "" : "**\(escaped($0))**" }]
    }
    return ([head, marks] + rows + (total ?? [])).map { "| \($0.joined(separator: " | ")) |" }
      .joined(separator: "\n")
  }

  /// The text with every letter that Markdown would read as a mark made plain.
  private func escaped(_ text: String) -> String {
    var plain = ""
    for letter in text {
      if Self.marks.contains(letter) { plain.append("\\") }
      plain.append(letter)
    }
    if let first = plain.first, "-+".contains(first) { return "\\" + plain }
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    let rest = plain.dropFirst(digits.count)
    // A number and a point would begin a list.
    return !digits.isEmpty && rest.hasPrefix(". ") ? digits + "\\" + rest : plain
  }

  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "#", "|", "~", "&",
  ]
}
