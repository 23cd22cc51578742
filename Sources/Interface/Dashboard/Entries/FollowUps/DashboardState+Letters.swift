import PlanReports
import Values

extension DashboardState {
  /// The form that asks where the letters of some acts of following are to be written.
  func letterForm(_ codes: [String]) -> Form {
    var report = ReportEntry(kind: .overdue, plan: nil, agency: nil)
    report.division = .letters(codes)
    return report.form(in: self)
  }

  /// Asks whether the letters of acts that were just entered are to be written, each to its addressee.
  mutating func offerLetters(_ acts: [(code: String, addressee: String?)]) {
    notice = Notice(
      title: UrgeStrings.letters[setting.language],
      text: UrgeStrings.offerLetters(acts)[setting.language],
      question: .fillIn(letterForm(acts.map(\.code))))
  }
}
