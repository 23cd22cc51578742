import PlanModel
import Values

/// What was said of items, as far as it belongs in a report: for its period or an earlier one.
struct ToldReports {
  let source: ReportSource

  /// The latest that tells something of one kind.
  ///
  /// - Parameters:
  ///   - text: What it tells: a result, a difficulty, a cause, a proposal.
  ///   - following: What was said of the item.
  /// - Returns: What was said; `nil` when nobody said anything of the kind.
  func latest(
    _ text: KeyPath<ProgressReport, String?>, of following: ItemFollowing
  ) -> ProgressReport? {
    following.reports.last { $0[keyPath: text] != nil && belongs($0) }
  }

  /// The difficulty that still is in the way, or was told for the period.
  func difficulty(of following: ItemFollowing) -> ProgressReport? {
    latest(\.difficulty, of: following).flatMap { report in
      report.difficultyState == .open || isOfPeriod(report) ? report : nil
    }
  }

  private func belongs(_ report: ProgressReport) -> Bool {
    guard let period = source.period?.period else { return report.day <= source.asOf }
    return report.reportedFor.lastDay <= period.lastDay
  }

  private func isOfPeriod(_ report: ProgressReport) -> Bool {
    source.period.map { report.reportedFor.firstDay >= $0.period.firstDay } ?? false
  }
}
