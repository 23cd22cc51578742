public import Values

/// How far a target has come on its way, and where it leads at the pace so far.
///
/// The forecast is linear, from the starting figure through the latest one. What is shown of it is
/// cut so that it never looks nearer to the target than it is: down where the figure has to rise,
/// up where it has to fall.
public struct TargetForecast: Equatable, Sendable {
  /// The target.
  public let target: Target
  /// The way it has to go.
  public let path: TargetPath
  /// The figure judged.
  public let observed: Observation
  /// The share of the way covered (ρ).
  public let covered: Ratio
  /// The share of the time used on the day of the figure (τ).
  public let used: Ratio
  /// The share covered over the share of the time used (R); `nil` on the first day.
  public let pace: Ratio?

  /// The forecast for a target at a figure; `nil` for one from before the way begins.
  init?(of target: Target, on path: TargetPath, at observed: Observation) {
    guard observed.day >= path.startDay, let covered = path.covered(by: observed.value) else {
      return nil
    }
    self.target = target
    self.path = path
    self.observed = observed
    self.covered = covered
    used = path.used(on: observed.day)
    pace = covered.divided(by: used)
  }

  /// Whether enough of the time is used to judge a pace and to look ahead.
  public var isJudged: Bool { used >= TargetJudgement.earliestJudged }

  // MARK: - Looking ahead

  /// The figure a day would have at the pace so far (ŷ), exactly, whatever makes sense.
  ///
  /// - Returns: `nil` when it is too early to say, or past what 128 bits hold.
  public func exactForecast(on day: Day) -> Ratio? {
    guard isJudged else { return nil }
    return (observed.value - path.start)
      .multiplied(by: Ratio(Int128(day - path.startDay), Int128(observed.day - path.startDay)))?
      .adding(Ratio(path.start))
  }

  /// The figure a day would have at the pace so far, cut as it is shown and held to what can be: a
  /// share between 0 and 100, a rank from 1, a count from 0.
  ///
  /// A straight line leads past these; it says that the bound is reached, and not what lies beyond.
  public func forecast(on day: Day) -> Decimal? {
    unboundForecast(on: day).map { line in
      let raised = lowest.map { max(line, $0) } ?? line
      return highest.map { min(raised, $0) } ?? raised
    }
  }

  /// The bound that a forecast for a day is held to because the straight line leads past it; `nil`
  /// where it does not.
  public func boundReached(on day: Day) -> Decimal? {
    guard let line = unboundForecast(on: day), let held = forecast(on: day), line != held else {
      return nil
    }
    return held
  }

  private func unboundForecast(on day: Day) -> Decimal? {
    exactForecast(on: day).flatMap(shown)
  }

  private var lowest: Decimal? {
    if target.isRank { return Decimal(1) }
    let isNegative = [path.start, observed.value].contains { $0 < .zero }
    return target.isNeverNegative && !isNegative ? .zero : nil
  }

  private var highest: Decimal? { target.isShare ? Decimal(100) : nil }

  /// The figure a day needs to be on the straight way to the target, not cut in its favour.
  public func needed(on day: Day) -> Decimal? {
    path.needed(on: day).flatMap {
      path.isRising ? $0.raised(toPlaces: places) : $0.cut(toPlaces: places)
    }
  }

  /// The days for which a forecast is of interest: the end of 2030, of 2045 and of its own year,
  /// as far as they are later than the figure.
  public var horizons: [Day] {
    Set([2030, 2045, path.end.year]).sorted().compactMap { Day($0, 12, 31) }
      .filter { $0 > observed.day }
  }

  private func shown(_ value: Ratio) -> Decimal? {
    path.isRising ? value.cut(toPlaces: places) : value.raised(toPlaces: places)
  }

  /// The digits after the point: those of the figures, and at least one of a share.
  private var places: Int {
    let written = [path.start, path.bound, observed.value].map(\.scale).max() ?? 0
    return max(written, target.isShare || target.isPerUnit ? 1 : 0)
  }
}

extension Target {
  /// Whether the value is a share in percent.
  public var isShare: Bool { unit?.hasPrefix("%") ?? false }

  /// Whether it counts something or is a share of it, so that it can not be below zero: neither the
  /// document nor the starting figure has it there.
  var isNeverNegative: Bool {
    ![value, upper, baseline].compactMap(\.self).contains { $0 < .zero }
  }

  /// Whether the value counts something for each so many of another, as doctors per 10,000 people.
  var isPerUnit: Bool { unit?.utf8.contains(UInt8(ascii: "/")) ?? false }
}
