public import Values

/// Why a figure that is entered can hardly be right; it is saved all the same.
public enum FigureDoubt: Equatable, Sendable {
  /// A share below 0 or above 100.
  case shareOutOfRange
  /// A rank that is no whole number from 1.
  case noRank
  /// Below zero, of what is counted and never was.
  case negative
  /// Written with a percent sign for a target that is no share; with the unit it has.
  case notAShare(unit: String?)
  /// The other sign than the figure before.
  case otherSign(Decimal)
  /// More than five times the figure before, or less than a fifth of it.
  case farFromLast(Decimal)
  /// A day that is still to come.
  case dayAhead
  /// A day before 2000.
  case dayLongAgo

  /// A short name that programs can rely on.
  public var code: String {
    switch self {
    case .shareOutOfRange: "share-out-of-range"
    case .noRank: "no-rank"
    case .otherSign: "other-sign"
    case .farFromLast: "far-from-last"
    case .dayAhead: "day-ahead"
    case .dayLongAgo: "day-long-ago"
    case .negative: "negative"
    case .notAShare: "not-a-share"
    }
  }

  /// The doubts about a figure that is to be entered.
  ///
  /// - Parameters:
  ///   - figure: The figure.
  ///   - row: The target with its figures; that of the same day is the one to be corrected.
  ///   - today: The day it is entered.
  /// - Returns: The doubts, the plainest first; none about a figure like those before.
  public static func doubts(
    about figure: Measurement, for row: TargetRow, on today: Day
  ) -> [FigureDoubt] {
    doubts(about: figure, of: row.target, among: row.observations, on: today)
  }

  /// The doubts about a figure of a target, among the others it has, in any order.
  static func doubts(
    about figure: Measurement, of target: Target, among known: [Observation], on today: Day
  ) -> [FigureDoubt] {
    let last = known.filter { $0.breakdown == figure.breakdown && $0.day < figure.day }
      .max { $0.day < $1.day }
    let isComparable = target.comparator != .yes && figure.startsSeries != true
    let isShare = target.isShare || target.comparator == .all
    let unit: [FigureDoubt] =
      figure.form == .share && !isShare ? [.notAShare(unit: target.unit)] : []
    return value(figure.value, of: target) + unit
      + (isComparable ? change(to: figure.value, from: last?.value) : [])
      + day(figure.day, on: today)
  }

  /// The doubts about a value whatever was before it.
  static func value(_ value: Decimal, of target: Target) -> [FigureDoubt] {
    if target.isShare || target.comparator == .all, value < .zero || value > Decimal(100) {
      return [.shareOutOfRange]
    }
    if target.isRank, value.scale > 0 || value < Decimal(1) { return [.noRank] }
    return value < .zero && target.isNeverNegative ? [.negative] : []
  }

  private static func day(_ day: Day, on today: Day) -> [FigureDoubt] {
    switch DayDoubt.happened(day, issued: nil, on: today) {
    case .ahead: [.dayAhead]
    case .longAgo: [.dayLongAgo]
    case .farAhead, .outOfSight, .passed, .beforePlan, nil: []
    }
  }

  private static func change(to value: Decimal, from last: Decimal?) -> [FigureDoubt] {
    guard let last, last != .zero else { return [] }
    if (value < .zero) != (last < .zero), value != .zero { return [.otherSign(last)] }
    let (new, old) = (magnitude(value), magnitude(last))
    let isFar = new > times5(old) || old > times5(new)
    return isFar ? [.farFromLast(last)] : []
  }

  private static func magnitude(_ value: Decimal) -> Ratio { Ratio(max(value, -value)) }

  private static func times5(_ value: Ratio) -> Ratio { value.multiplied(by: Ratio(5)) ?? value }
}
