import PlanModel
import PlanReports
import Testing
import Values

/// Whole reports, as they are kept in files.
struct KeptReportTests {
  @Test(arguments: Letterhead.allCases)
  func `the full report is the one kept`(form: Letterhead) throws {
    let report = Report(.full, from: SmallPlan.source(form))
    try expectReport(ReportText.written(report), named: "full-\(form.rawValue).txt")
  }

  @Test func `the full report in other forms is the one kept`() throws {
    let report = Report(.full, from: SmallPlan.source(.state))
    try expectReport(ReportMarkdown.written(report), named: "full-state.md")
    try expectReport(ReportHTML.written(report), named: "full-state.html")
    try expectReport(ReportCSV.written(report), named: "full-state.csv")
  }

  @Test func `the full report in English is the one kept`() throws {
    let report = Report(.full, from: SmallPlan.source(.state, .en))
    try expectReport(ReportText.written(report), named: "full-state-en.txt")
  }

  @Test(arguments: [ReportKind.overdue, .agencies, .targets, .deadlines])
  func `the annex is the one kept`(kind: ReportKind) throws {
    let report = Report(kind, from: SmallPlan.source(.state))
    try expectReport(ReportText.written(report), named: "\(kind.rawValue).txt")
    try expectReport(ReportCSV.written(report), named: "\(kind.rawValue).csv")
  }

  @Test func `the calendar is the one kept`() throws {
    let calendar = DeadlineCalendar(
      SmallPlan.source(.state), at: "2026-11-20T02:15:00Z", alarm: 7)
    try expectReport(calendar.text, named: "deadlines.ics")
  }
}
