import VietnameseText

/// Lines over time, with bounds across and labels on both axes.
///
/// Drawn with dots of braille, with block signs or in ASCII, by what the terminal can show. Lines
/// are told apart by their pattern or sign, never by colour alone.
public struct LineChart: Equatable, Sendable {
  /// A place in the picture.
  public struct Point: Equatable, Sendable {
    /// How far to the right, as the number of a day.
    public let x: Int
    /// How far up; what is no finite number is left out.
    public let y: Double

    /// A place.
    public init(_ x: Int, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  /// How a line is drawn.
  public enum Pattern: Int, CaseIterable, Sendable {
    /// Without gaps, with a mark at each of its points.
    case marked
    /// In dashes.
    case dashed
    /// In single dots.
    case dotted
  }

  /// A line from point to point.
  public struct Line: Equatable, Sendable {
    /// Its points from left to right.
    public let points: [Point]
    /// How it is drawn.
    public let pattern: Pattern
    /// What it means.
    public let role: StyleRole
    /// Its name in the legend; a line without one is left out there.
    public let name: String

    /// A line.
    public init(_ points: [Point], _ pattern: Pattern, _ role: StyleRole, name: String = "") {
      self.points = points.filter(\.y.isFinite)
      self.pattern = pattern
      self.role = role
      self.name = name
    }
  }

  /// A value that lines are held against, drawn across the whole width.
  public struct Bound: Equatable, Sendable {
    /// The value.
    public let y: Double
    /// What stands on the line.
    public let label: String

    /// A bound with what stands on it.
    public init(_ y: Double, _ label: String) {
      self.y = y
      self.label = label
    }
  }

  /// A value of an axis with its label.
  public struct Label: Equatable, Sendable {
    /// The value.
    public let at: Double
    /// What stands beside it.
    public let text: String

    /// A label at a value.
    public init(_ at: Double, _ text: String) {
      self.at = at
      self.text = text
    }
  }

  /// The lines; where two meet, the one that comes first is on top.
  public var lines: [Line]
  /// The bounds.
  public var bounds: [Bound]
  /// The labels of values, the most wanted first; those without room are left out.
  public var values: [Label]
  /// The labels of days, the most wanted first; those without room are left out.
  public var days: [Label]

  /// A picture of some lines.
  public init(
    lines: [Line], bounds: [Bound] = [], values: [Label] = [], days: [Label] = []
  ) {
    self.lines = lines
    self.bounds = bounds.filter(\.y.isFinite)
    self.values = values.filter(\.at.isFinite)
    self.days = days.filter(\.at.isFinite)
  }

  /// The least room in which a picture can be read.
  public static let smallest = Size(columns: 24, rows: 5)

  /// Draws the picture: labels of values on the left, of days below, then the legend.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - rect: The cells of the picture; in less than the least room nothing is drawn.
  ///   - glyphs: The signs to draw with.
  public func draw(on grid: inout Grid, in rect: Rect, glyphs: Glyphs) {
    guard rect.columns >= Self.smallest.columns, rect.rows >= Self.smallest.rows,
      let scale = ChartScale(of: self)
    else { return }
    let layout = ChartLayout(of: self, in: rect, glyphs: glyphs)
    var plot = ChartPlot(scale: scale, size: layout.plot, glyphs: glyphs)
    for line in lines.reversed() { plot.add(line) }
    drawBounds(plot, on: &grid, in: layout.plot, glyphs)
    plot.draw(on: &grid, at: layout.plot)
    drawBoundLabels(plot, on: &grid, in: layout.plot)
    drawValues(scale, on: &grid, layout, glyphs)
    drawDays(scale, on: &grid, layout, glyphs)
    drawLegend(on: &grid, layout, glyphs)
  }
}
