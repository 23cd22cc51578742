public import PlanModel

/// A line of the log in a list.
public struct LogLine: CodedRow {
  /// What was changed.
  public let row: HistoryRow
  /// The number of the change and the place of the line in it, which no other line has.
  public let code: String

  /// The lines of the log, numbered.
  static func lines(of rows: [HistoryRow]) -> [LogLine] {
    var (last, place) = (0, 0)
    return rows.map { row in
      place = row.seq == last ? place + 1 : 0
      last = row.seq
      return LogLine(row: row, code: "\(row.seq).\(place)")
    }
  }
}

/// The screen of the log.
public struct HistoryState: Equatable, Sendable {
  /// The lines and what is shown of the chosen one.
  public internal(set) var browser = Browser<LogLine>(order: .code)
  /// How many lines are asked for.
  var limit = 300
  /// Whether these are all.
  public internal(set) var isWhole = true

  /// Whether the choice is near the end of what is held, and there is more.
  var needsMore: Bool {
    !isWhole && browser.list.awaited == nil && !browser.list.hasFailed
      && browser.list.selection >= browser.list.count - 30
  }
}
