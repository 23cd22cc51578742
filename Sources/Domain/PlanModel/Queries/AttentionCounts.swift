/// How many of some items wait for each kind of attention.
public struct AttentionCounts: Equatable, Sendable {
  /// The items that wait for each kind.
  public let waiting: [Attention: Int]
  /// How many items are to be reported on for the current period, handed in or not.
  public let reports: Int
  /// How many are no longer followed, and in no other count.
  public let closed: Int

  /// Counts some items.
  public init(_ rows: [TaskRow]) { self.init(of: rows.indices, in: rows) }

  /// Counts those of some items that stand at some places, without moving one of them.
  init(of places: some Sequence<Int>, in rows: [TaskRow]) {
    var waiting = Dictionary(uniqueKeysWithValues: Attention.allCases.map { ($0, 0) })
    var (reports, closed) = (0, 0)
    for place in places {
      for kind in Attention.allCases where kind.includes(rows[place]) {
        waiting[kind, default: 0] += 1
      }
      if !rows[place].reportsOwed.isEmpty { reports += 1 }
      if rows[place].timeClass == nil { closed += 1 }
    }
    self.init(waiting: waiting, reports: reports, closed: closed)
  }

  /// Counts taken before.
  init(waiting: [Attention: Int], reports: Int, closed: Int) {
    self.waiting = waiting
    self.reports = reports
    self.closed = closed
  }

  /// The same items with others, of which none is among them.
  func adding(_ other: AttentionCounts) -> AttentionCounts {
    AttentionCounts(
      waiting: waiting.merging(other.waiting, uniquingKeysWith: +),
      reports: reports + other.reports, closed: closed + other.closed)
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
