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
    let agencies = Set(reports.compactMap { $0.agency?.code }).count
    let heading = view.heading(
      view(
        "chưa báo cáo kỳ này: \(agencies) cơ quan, \(reports.count) báo cáo",
        "not reported this period: \(String(counting: agencies, "agency", plural: "agencies")), \(String(counting: reports.count, "report"))"
      ))
    return ([heading] + table.lines(width: view.width)).map { $0 + "\n" }.joined()
  }
}
