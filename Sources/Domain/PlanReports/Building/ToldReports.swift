import PlanModel
import Values

/// What was said of items, as far as it belongs in a report: for its period or an earlier one.
struct ToldReports {
  let source: ReportSource

  /// The latest that tell something of one kind: of the whole, and of each unit.
  ///
  /// - Parameters:
  ///   - text: What they tell: a result, a difficulty, a cause, a proposal.
  ///   - following: What was said of the item.
  /// - Returns: What was said, the earliest first.
  func latest(
    _ text: KeyPath<ProgressReport, String?>, of following: ItemFollowing
  ) -> [ProgressReport] {
    following.latest(telling: text, where: belongs)
  }

  /// The difficulties that still are in the way, or were told for the period.
  func difficulties(of following: ItemFollowing) -> [ProgressReport] {
    latest(\.difficulty, of: following).filter { $0.difficultyState == .open || isOfPeriod($0) }
  }

  private func belongs(_ report: ProgressReport) -> Bool {
    guard let period = source.period?.period else { return report.day <= source.asOf }
    return report.reportedFor.lastDay <= period.lastDay
  }

  private func isOfPeriod(_ report: ProgressReport) -> Bool {
    source.period.map { report.reportedFor.firstDay >= $0.period.firstDay } ?? false
  }
}
