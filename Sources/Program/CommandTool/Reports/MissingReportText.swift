public import PlanModel
import Values

/// Who has not reported, for people.
public enum MissingReportText {
  /// A line for each report an agency owes.
  public static func written(_ reports: [MissingReport], _ view: TextView) -> String {
    let table = TextTable(
      [
        .init(view("MÃ", "CODE")), .init(view("CƠ QUAN, ĐƠN VỊ", "AGENCY"), least: 16),
        .init(view("BÁO CÁO", "REPORT")), .init(view("HẠN", "DUE")),
        .init(view("TÌNH HÌNH", "STANDING"), least: 10),
      ],
      rows: reports.map { report in
        [
          report.agency?.code ?? "", report.agency?.name ?? view("chưa rõ cơ quan", "nobody named"),
          report.code, report.effectiveDue?.printed ?? "", report.timeClass.words[view.language],
        ]
      })
    let counts = MissingReport.counts(reports)
    let heading = view.heading(
      view("chưa báo cáo kỳ này: \(counts.vi)", "not reported this period: \(counts.en)"))
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }
}
