public import Values

/// What is odd about the figures of a target and may make its status wrong.
public enum TargetWarning: Equatable, Sendable {
  /// Shares that must add up to 100 do not, by more than 0.1, on a day that has them all.
  case sum(Decimal, on: Day, of: [String])
  /// A count and its share of all imply another whole than their goals do, or than they did before.
  case whole(Decimal, on: Day, count: String, share: String, expected: Decimal, by: Expectation)
  /// Groups that must meet the target have no figure.
  case groupsWithoutFigure([String])
  /// A draft is newer than the figure judged, and is left aside.
  case draft(on: Day)
  /// The figure judged can hardly be right.
  case doubtful(FigureDoubt)

  /// What a whole is held against.
  public enum Expectation: Equatable, Sendable {
    /// The values the plan asks for.
    case goals
    /// The figures of an earlier day.
    case figures(on: Day)
  }

  /// A short name that programs can rely on.
  public var code: String {
    switch self {
    case .sum: "sum"
    case .whole: "whole"
    case .groupsWithoutFigure: "groups-without-figure"
    case .draft: "draft"
    case .doubtful(let doubt): doubt.code
    }
  }

  /// How far shares may be from 100, and wholes from one another.
  static let sumTolerance = Ratio(1, 10)
  static let wholeTolerance = Ratio(1, 10)
}
