import PlanModel

/// What a report is of.
public enum ReportKind: String, CaseIterable, Sendable {
  /// Items that are overdue or due soon, for urging.
  case overdue
  /// The work of each agency.
  case agencies
  /// The targets.
  case targets
  /// The days by which work is owed.
  case deadlines
  /// All of it, as a paper to be signed.
  case full
}

extension Report {
  /// Makes a report from rows.
  ///
  /// - Parameters:
  ///   - kind: What it is of.
  ///   - source: The rows. A full report needs a plan; without one, its annexes are given.
  public init(_ kind: ReportKind, from source: ReportSource) {
    if kind == .full, let plan = source.plan?.plan {
      self = FullReport(naming: PlanNaming(plan: plan, source: source), source: source).report
    } else {
      self = AnnexReport(kind: kind, source: source).report
    }
  }
}
