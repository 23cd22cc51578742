import PlanReports
import Values

extension DashboardState {
  /// The form that asks where the letters of some acts of following are to be written.
  func letterForm(_ codes: [String]) -> Form {
    var report = ReportEntry(kind: .overdue, plan: nil, agency: nil)
    report.division = .letters(codes)
    return report.form(in: self)
  }

  /// Asks whether the letters of acts that were just entered are to be written.
  mutating func offerLetters(_ codes: [String]) {
    notice = Notice(
      title: UrgeStrings.letters[setting.language],
      text: UrgeStrings.offerLetters(codes)[setting.language],
      question: .fillIn(letterForm(codes)))
  }
}
