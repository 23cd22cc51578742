public import Values

/// The straight way from the figure a target starts from to the bound it has to reach.
public struct TargetPath: Equatable, Sendable {
  /// The day of the starting figure.
  public let startDay: Day
  /// The starting figure.
  public let start: Decimal
  /// The last day of the year by which the bound is to be reached.
  public let end: Day
  /// The bound, the nearer one where there are two.
  public let bound: Decimal

  /// The way of a target from a figure; `nil` without a year or a figure to reach, and where the
  /// starting figure meets the target, which then is to be kept and not to be reached.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - start: The starting figure.
  ///   - startDay: Its day.
  public init?(of target: Target, from start: Decimal, on startDay: Day) {
    guard let end = target.lastDay, end > startDay, target.met(by: start) == nil,
      let bound = target.bound(from: start), bound != start
    else { return nil }
    self.startDay = startDay
    self.start = start
    self.end = end
    self.bound = bound
  }

  /// Whether the figure has to rise; else it has to fall.
  public var isRising: Bool { bound > start }

  /// The share of the time that is used on a day (τ): 0 on the first day, 1 on the last.
  public func used(on day: Day) -> Ratio {
    Ratio(Int128(day - startDay), Int128(end - startDay))
  }

  /// The share of the way that a figure covers (ρ); below 0 when it went the wrong way.
  ///
  /// - Returns: `nil` when the numbers are past what 128 bits hold.
  public func covered(by figure: Decimal) -> Ratio? {
    (figure - start).divided(by: bound - start)
  }

  /// The figure needed on a day (y*): on the straight way, and the bound after its end.
  ///
  /// - Returns: `nil` before the way begins.
  public func needed(on day: Day) -> Ratio? {
    guard day >= startDay else { return nil }
    return used(on: min(day, end)).multiplied(by: bound - start)?.adding(Ratio(start))
  }
}

extension Target {
  /// The last day of the year by which it is to be reached.
  public var lastDay: Day? { year.flatMap { Day($0, 12, 31) } }
}
