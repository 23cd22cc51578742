public import Values

/// The figures of a target over time, with what is asked for.
public struct ReportChart: Equatable, Sendable {
  /// What is measured.
  public let title: String
  /// The unit of the figures.
  public let unit: String?
  /// The figures, the oldest first.
  public let figures: [Point]
  /// The bounds a figure is held against, as "≥ 14"; two for a range.
  public let bounds: [Bound]
  /// The way that has to be gone; `nil` without a figure to start from.
  public let way: Way?
  /// The last day of the drawing.
  public let end: Day
  /// What stands beside the lines.
  public let words: Legend

  /// A figure on a day.
  public struct Point: Equatable, Sendable {
    /// The day.
    public let day: Day
    /// The figure.
    public let value: Decimal
  }

  /// A value that is asked for.
  public struct Bound: Equatable, Sendable {
    /// The value.
    public let value: Decimal
    /// The value with its sign.
    public let label: String
  }

  /// The straight way from the first figure to the bound.
  public struct Way: Equatable, Sendable {
    /// Where it begins and ends.
    public let start, end: Point
  }

  /// The names of the lines.
  public struct Legend: Equatable, Sendable {
    /// The figures, the way needed, the bound.
    public let figures, way, bound: String
  }
}
