/// The signs of which frames, bars and marks are drawn, each one column wide.
///
/// There is a set for each level, so that no screen asks for a sign the terminal can not show.
public struct Glyphs: Equatable, Sendable {
  /// The lines, corners and joins of frames.
  public struct Lines: Equatable, Sendable {
    /// The straight lines.
    public let horizontal, vertical: Character
    /// The corners.
    public let topLeft, topRight, bottomLeft, bottomRight: Character
    /// The join of a line across with the right side.
    public let rightJoin: Character
  }

  /// The signs of tables and lists.
  public struct Marks: Equatable, Sendable {
    /// What stands before the chosen row.
    public let gutter: Character
    /// What stands before a marked row, and before a marked row that is chosen.
    public let marked, markedGutter: Character
    /// The order of a column: rising, falling.
    public let ascending, descending: Character
    /// From one value to another.
    public let arrow: String
    /// In place of text that was cut off.
    public let ellipsis: String
    /// Between two parts of a line, with a space on both sides.
    public let separator: String
  }

  /// The level the set belongs to.
  public let level: GlyphLevel
  /// The lines of frames.
  public let lines: Lines
  /// The marks of tables and lists.
  public let marks: Marks
  /// A cell of a bar that is reached.
  public let barFull: Character
  /// Cells of a bar that are reached in part, by rising part.
  public let barPartial: [Character]
  /// A cell of a bar still to go.
  public let barRest: Character
  /// The signs of pictures of lines.
  public let chart: ChartMarks
  let status: StatusMarks

  /// The mark of a status role; a space for a role that is none.
  public func mark(_ role: StyleRole) -> Character {
    switch role {
    case .statusLate: status.late
    case .statusRisk: status.risk
    case .statusSlow: status.slow
    case .statusOnTrack: status.onTrack
    case .statusDone: status.done
    case .statusDoneLate: status.doneLate
    case .statusUnknown: status.unknown
    case .statusIdle: status.idle
    case .statusPaused: status.paused
    default: " "
    }
  }
}

extension Glyphs {
  /// The set of a level.
  public init(_ level: GlyphLevel) {
    switch level {
    case .unicode: self = .unicode
    case .console: self = .console
    case .ascii: self = .ascii
    }
  }
}

/// The mark of each status; no two of a set are alike, so that they tell without colour.
struct StatusMarks: Equatable, Sendable {
  let late, risk, slow, onTrack, done, doneLate, unknown, idle, paused: Character
}

/// The signs of pictures of lines.
public struct ChartMarks: Equatable, Sendable {
  /// Whether lines are drawn with dots of braille, and not with a sign for each cell.
  public let hasDots: Bool
  /// A figure; the line of a bound.
  public let point, bound: Character
  let marked, dashed, dotted: Character
  let samples: [String]

  /// The sign of a line where there are no dots.
  public func sign(_ pattern: LineChart.Pattern) -> Character {
    switch pattern {
    case .marked: marked
    case .dashed: dashed
    case .dotted: dotted
    }
  }

  /// A line in a legend.
  public func sample(_ pattern: LineChart.Pattern) -> String { samples[pattern.rawValue] }
}
