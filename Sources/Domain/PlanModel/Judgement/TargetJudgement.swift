public import Values

/// How a target stands on a day, and by what it was judged.
public struct TargetJudgement: Equatable, Sendable {
  /// The status; `nil` for an objective in words.
  public let status: TargetStatus?
  /// The figure judged: the latest of the whole, on or before the day and the target's end.
  public let observed: Observation?
  /// Whether that figure is older than fifteen months.
  public let isStale: Bool
  /// The share of the way from the starting figure that is covered (ρ).
  public let covered: Ratio?
  /// The share covered over the share of the time used (R); 1 is the pace needed.
  public let pace: Ratio?

  /// The pace from which a target is on track, slow, or likely to be missed.
  public static let paceOnTrack = Ratio(95, 100)
  static let paceSlow = Ratio(60, 100)
  /// The share of the time before which no pace is judged.
  static let earliestJudged = Ratio(10, 100)
  /// The months after which a figure counts as old.
  static let staleMonths = 15

  /// Judges a target by its figures.
  ///
  /// - Parameters:
  ///   - target: What was asked for.
  ///   - observations: The figures of the target, in any order; those of a part of the whole are
  ///     left aside.
  ///   - day: The day of the judgement; later figures are left aside.
  public init(of target: Target, by observations: [Observation], on day: Day) {
    let end = target.year.flatMap { Day($0, 12, 31) }
    let lastDay = min(day, end ?? day)
    let history = observations.filter { $0.breakdown == nil && $0.day <= lastDay }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let latest = history.last
    observed = latest
    isStale = latest.map { $0.day.adding(months: Self.staleMonths) < day } ?? false
    let way = latest.flatMap { Way(of: target, at: $0, end: end) }
    covered = way?.covered
    pace = way?.pace
    status = Self.status(of: target, history: history, way: way, end: end, on: day)
  }

  private static func status(
    of target: Target, history: [Observation], way: Way?, end: Day?, on day: Day
  ) -> TargetStatus? {
    guard target.comparator != .qualitative, target.comparator != .leading else { return nil }
    guard target.voidReason == nil else { return .void }
    guard let latest = history.last else { return .noData }
    if target.comparator == .rise { return trend(of: target, history: history) }
    if let met = target.met(by: latest.value) { return met }
    if let end, day >= end { return .notMet }
    guard target.comparator != .yes, target.comparator != .perYear else { return .insufficient }
    if wasMet(target, before: latest, in: history) { return .fellBelow }
    return way.map(\.status) ?? .insufficient
  }

  /// A rise without a figure is followed from the first figure to the last and never met.
  private static func trend(of target: Target, history: [Observation]) -> TargetStatus {
    let first = target.baseline ?? history.first?.value
    guard let first, let last = history.last, history.count > 1 || target.baseline != nil else {
      return .insufficient
    }
    if last.value > first { return .onTrack }
    return last.value == first ? .slow : .regressing
  }

  private static func wasMet(
    _ target: Target, before latest: Observation, in history: [Observation]
  ) -> Bool {
    (target.baseline.map { target.met(by: $0) != nil } ?? false)
      || history.dropLast().contains { target.met(by: $0.value) != nil }
  }
}

/// The way from the starting figure to the bound, and the time for it.
private struct Way {
  let covered: Ratio
  let pace: Ratio?
  let used: Ratio

  init?(of target: Target, at observation: Observation, end: Day?) {
    guard let baseline = target.baseline, let start = target.baselineOn, let end, end > start,
      observation.day >= start, let bound = target.bound(from: baseline),
      let covered = (observation.value - baseline).divided(by: bound - baseline)
    else { return nil }
    let used = Ratio(Int128(observation.day - start), Int128(end - start))
    self.covered = covered
    self.used = used
    self.pace = covered.divided(by: used)
  }

  var status: TargetStatus {
    guard used >= TargetJudgement.earliestJudged else { return .justStarted }
    guard let pace else { return .insufficient }
    if pace >= TargetJudgement.paceOnTrack { return .onTrack }
    if pace >= TargetJudgement.paceSlow { return .slow }
    return pace >= Ratio(0) ? .verySlow : .regressing
  }
}
