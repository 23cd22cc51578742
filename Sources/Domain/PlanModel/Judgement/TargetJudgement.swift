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
  /// The way the target has to go; `nil` without a starting figure, a year or a bound.
  public let path: TargetPath?

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
    let end = target.lastDay
    let lastDay = min(day, end ?? day)
    let history = observations.filter { $0.breakdown == nil && $0.day <= lastDay }
      .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    let latest = history.last
    observed = latest
    isStale = latest.map { $0.day.adding(months: Self.staleMonths) < day } ?? false
    path = target.baseline.flatMap { start in
      target.baselineOn.flatMap { TargetPath(of: target, from: start, on: $0) }
    }
    let outlook = path.flatMap { path in
      latest.flatMap { TargetOutlook(of: target, on: path, at: $0) }
    }
    covered = outlook?.covered
    pace = outlook?.pace
    status = Self.status(of: target, history: history, outlook: outlook, on: day)
  }

  private static func status(
    of target: Target, history: [Observation], outlook: TargetOutlook?, on day: Day
  ) -> TargetStatus? {
    guard target.comparator != .qualitative, target.comparator != .leading else { return nil }
    guard target.voidReason == nil else { return .void }
    guard let latest = history.last else { return .noData }
    if target.comparator == .rise { return trend(of: target, history: history) }
    if let met = target.met(by: latest.value) { return met }
    if let end = target.lastDay, day >= end { return .notMet }
    guard target.comparator != .yes, target.comparator != .perYear else { return .insufficient }
    if wasMet(target, before: latest, in: history) { return .fellBelow }
    return outlook.map(\.status) ?? .insufficient
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

extension TargetJudgement {
  /// How far the target judged has come on its way, and where it leads.
  ///
  /// - Parameter target: The target this is the judgement of.
  /// - Returns: `nil` without a way or a figure.
  public func outlook(of target: Target) -> TargetOutlook? {
    path.flatMap { path in
      observed.flatMap { TargetOutlook(of: target, on: path, at: $0) }
    }
  }
}

extension TargetOutlook {
  /// The status its pace gives.
  var status: TargetStatus {
    guard isJudged else { return .justStarted }
    guard let pace else { return .insufficient }
    if pace >= TargetJudgement.paceOnTrack { return .onTrack }
    if pace >= TargetJudgement.paceSlow { return .slow }
    return pace >= Ratio(0) ? .verySlow : .regressing
  }
}
