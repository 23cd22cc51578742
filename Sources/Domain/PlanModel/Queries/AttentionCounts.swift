/// How many of some items wait for each kind of attention.
public struct AttentionCounts: Equatable, Sendable {
  /// The items that wait for each kind.
  public let waiting: [Attention: Int]
  /// How many items are to be reported on for the current period, handed in or not.
  public let reports: Int
  /// How many are no longer followed, and in no other count.
  public let closed: Int

  /// Counts some items.
  public init(_ rows: [TaskRow]) {
    waiting = Dictionary(
      uniqueKeysWithValues: Attention.allCases.map { kind in
        (kind, rows.count(where: kind.includes))
      })
    reports = rows.count { !$0.reportsOwed.isEmpty }
    closed = rows.count { $0.timeClass == nil }
  }

  /// The counts that a summary of a plan holds.
  public init(_ summary: PlanSummary) {
    waiting = summary.attention
    reports = summary.reports
    closed = summary.work.closed
  }

  /// How many items wait for a kind.
  public subscript(_ kind: Attention) -> Int { waiting[kind] ?? 0 }
}
