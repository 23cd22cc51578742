import PlanModel
import Values

extension TextSheet {
  /// How many reporting periods a sheet tells of; JSON gives all.
  private static let mostPeriods = 6

  /// Adds what was said of an item in its latest reporting periods, and how often it was urged
  /// about.
  mutating func add(_ following: ItemFollowing, _ view: TextView) {
    for report in following.reports.suffix(Self.mostPeriods).reversed() {
      for line in ProgressWords.lines(report) {
        add(line.label[view.language], line.text[view.language])
      }
    }
    add(view("đôn đốc", "urging"), following.urging?.words[view.language])
  }
}
