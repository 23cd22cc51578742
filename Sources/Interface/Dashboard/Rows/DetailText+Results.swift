import Cells
import PlanModel
import Values

extension DetailText {
  /// How many reporting periods a detail tells of.
  private static let mostPeriods = 3

  /// What was said of an item in its latest reporting periods, and how often it was urged about.
  mutating func results(of following: ItemFollowing, _ language: Language) {
    for report in following.reports.suffix(Self.mostPeriods).reversed() {
      lines(ProgressWords.lines(report), language)
    }
    item(TasksStrings.urging[language], following.urging?.words[language], .statusRisk)
  }

  /// Lines of what was said.
  mutating func lines(_ said: [ProgressWords.Line], _ language: Language) {
    for line in said { item(line.label[language].capitalisedFirst, line.text[language]) }
  }
}
