public import Values

/// How a target stands on a day, and by what it was judged.
public struct TargetJudgement: Equatable, Sendable {
  /// The status; `nil` for an objective in words.
  public let status: TargetStatus?
  /// The figure judged: the latest of the whole, on or before the day and the target's end; for a
  /// target judged by groups, that of the group furthest from it.
  public let observed: Observation?
  /// Whether that figure is older than fifteen months.
  public let isStale: Bool
  /// The share of the way from the starting figure that is covered (ρ).
  public let covered: Ratio?
  /// The share covered over the share of the time used (R); 1 is the pace needed.
  public let pace: Ratio?
  /// The way the target has to go; `nil` without a starting figure, a year or a bound.
  public let path: TargetPath?
  /// How many of its groups, conditions or years meet it; `nil` for a target that has none.
  public let members: MetCount?

  /// The share of the time before which no pace is judged.
  static let earliestJudged = Ratio(10, 100)
  /// The months after which a figure counts as old.
  static let staleMonths = 15

  /// Judges a target by its figures.
  ///
  /// Where it names groups and figures of them are known, each group is judged, and the target
  /// stands as the group furthest from it; else by the figures of the whole.
  ///
  /// - Parameters:
  ///   - target: What was asked for.
  ///   - observations: The figures of the target, in any order; those of another part of the whole
  ///     are left aside.
  ///   - day: The day of the judgement; later figures are left aside.
  ///   - cutOffs: The paces that tell on track, slow and likely to be missed apart.
  public init(
    of target: Target, by observations: [Observation], on day: Day,
    cutOffs: PaceCutOffs = .usual
  ) {
    let lastDay = min(day, target.lastDay ?? day)
    let groups = GroupJudgement(
      of: target, by: observations, on: day, until: lastDay, cutOffs: cutOffs)
    let series = groups?.weakest ?? FigureSeries(of: target, in: observations, until: lastDay)
    let forecast = series.forecast
    observed = series.latest
    isStale = series.latest.map { $0.day.adding(months: Self.staleMonths) < day } ?? false
    path = series.path
    covered = forecast?.covered
    pace = forecast?.pace
    members = groups?.count ?? series.yearsMet
    status =
      Self.fixedStatus(of: target)
      ?? (target.isInWords ? nil : groups?.status ?? series.status(on: day, by: cutOffs))
  }

  /// Judges a target that is made of several: as the weakest of them stands.
  ///
  /// - Parameters:
  ///   - target: What was asked for.
  ///   - conditions: The judgements of the targets it is made of; void ones and those in words are
  ///     left aside.
  public init(of target: Target, by conditions: [TargetJudgement]) {
    let statuses = conditions.compactMap(\.status)
    let judged = statuses.filter { $0 != .void }
    observed = nil
    isStale = conditions.contains(where: \.isStale)
    covered = nil
    pace = nil
    path = nil
    members = MetCount(.conditions, met: judged.count(where: \.isMet), of: judged.count)
    let isGone = judged.isEmpty && !statuses.isEmpty
    status = Self.fixedStatus(of: target) ?? (isGone ? .void : .weakest(of: judged))
  }

  /// The status that no figure changes.
  private static func fixedStatus(of target: Target) -> TargetStatus? {
    target.voidReason != nil && !target.isInWords ? .void : nil
  }
}

extension TargetJudgement {
  /// How far the target judged has come on its way, and where it leads.
  ///
  /// - Parameter target: The target this is the judgement of.
  /// - Returns: `nil` without a way or a figure.
  public func forecast(of target: Target) -> TargetForecast? {
    path.flatMap { path in
      observed.flatMap { TargetForecast(of: target, on: path, at: $0) }
    }
  }
}

extension Target {
  /// Whether it is an objective in words, which no figure meets or misses.
  var isInWords: Bool { comparator == .qualitative || comparator == .leading }
}

extension TargetStatus {
  /// The status of what is met only when all of some are: that of the weakest.
  ///
  /// - Returns: `nil` without any; "not enough to judge" where figures are missing and the others
  ///   give no worse status.
  static func weakest(of statuses: [TargetStatus]) -> TargetStatus? {
    guard let worst = statuses.min(by: { $0.urgency < $1.urgency }) else { return nil }
    if worst == .noData, statuses.contains(where: { $0 != .noData }) { return .insufficient }
    return worst.isMet && statuses.contains(.achieved) ? .achieved : worst
  }
}
