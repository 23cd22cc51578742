import Values

/// A reporting period whose figures are final, as lists show it.
public struct ClosedPeriodRow: Equatable, Sendable {
  /// The record of the closing.
  public let closed: ClosedPeriod
  /// The code of the plan.
  public let plan: String

  /// A closed period of the plan with a code.
  public init(closed: ClosedPeriod, plan: String) {
    (self.closed, self.plan) = (closed, plan)
  }
}

extension JudgedBook {
  /// The closed periods of a plan, or of all, by plan and the latest first.
  func closedPeriods(of code: String?) -> [ClosedPeriodRow] {
    plans.filter { code == nil || $0.plan.code == code }.flatMap { plan in
      book.contents.closedPeriods.filter { $0.plan == plan.plan.id }
        .sorted { ($0.lastDay, $0.firstDay) > ($1.lastDay, $1.firstDay) }
        .map { ClosedPeriodRow(closed: $0, plan: plan.plan.code) }
    }
  }
}
