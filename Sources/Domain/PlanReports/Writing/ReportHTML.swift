import PlanModel
import Values
import VietnameseText

/// Writes a report as one HTML file that browsers print on A4 and word processors open.
///
/// It needs nothing from outside and runs nothing; its own policy forbids both.
public struct ReportHTML {
  private let report: Report
  private var language: Language { report.language }

  private init(_ report: Report) {
    self.report = report
  }

  /// A report as a file of HTML.
  public static func written(_ report: Report) -> String {
    let writer = ReportHTML(report)
    let sheets = report.sheets.enumerated().map { writer.sheet($1, isFirst: $0 == 0) }
    return """
      <!DOCTYPE html>
      <html lang="\(report.language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'">
      <title>\(HTMLText.escaped(report.name))</title>
      <style>
      \(HTMLStyle.common)
      </style>
      <!--[if !mso]><!--><style>
      \(HTMLStyle.pages(footer: report.isDemo ? ReportWords.demo[report.language] : ""))
      </style><!--<![endif]-->
      </head>
      <body>
      \(sheets.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private func sheet(_ sheet: Report.Sheet, isFirst: Bool) -> String {
    let style = "sheet \(sheet.isWide ? "wide" : "upright") \(isFirst ? "first" : "next")"
    let demo =
      report.isDemo ? [HTMLText.element("p", ReportWords.demo[language], of: "demo")] : []
    let lines = demo + HTMLHead.lines(of: sheet.head) + sheet.blocks.map(html)
    return "<div class=\"\(style)\">\n\(lines.joined(separator: "\n"))\n</div>"
  }

  private func html(_ block: Report.Block) -> String {
    switch block {
    case .heading(1, let text): HTMLText.element("h2", text)
    case .heading(_, let text): HTMLText.element("h3", text)
    case .paragraph(let text): HTMLText.element("p", text, of: "text")
    case .remark(let text): HTMLText.element("p", text, of: "remark")
    case .toFill(let lines):
      Array(repeating: "<p class=\"fill\">&nbsp;</p>", count: lines).joined(separator: "\n")
    case .table(let table): HTMLTable(table: table, language: language).html
    case .chart(let chart): html(chart)
    case .closing(let closing): HTMLHead.closing(closing)
    }
  }

  /// A chart as a drawing; for word processors, which show none, as its figures.
  private func html(_ chart: ReportChart) -> String {
    let unit = chart.unit.map { ", \($0)" } ?? ""
    let words = HTMLText.escaped(ChartText.figures(of: chart, language))
    return """
      <div class="chart">
      \(HTMLText.element("p", chart.title + unit, of: "caption"))
      <!--[if mso]><p class="remark">\(words)</p><![endif]-->
      <!--[if !mso]><!-->
      \(ChartDrawing(chart, language).svg)
      <!--<![endif]-->
      </div>
      """
  }
}
