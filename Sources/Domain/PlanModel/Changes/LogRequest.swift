import Values
import VietnameseText

/// Which lines of the log are wanted.
public struct LogRequest: Equatable, Sendable {
  /// The code of the plan whose items they are about; `nil` for all.
  public var plan: String?
  /// Words to be found in a line, with or without their marks.
  public var find: String
  /// The line the answer begins with, 0 being the newest, and how many it holds.
  public var window: Range<Int>
  /// The code of a line that is to lie in the answer, wherever that then begins.
  public var locating: String?

  /// A request for a stretch of the log.
  public init(
    plan: String? = nil, find: String = "", window: Range<Int>, locating: String? = nil
  ) {
    self.plan = plan
    self.find = find
    self.window = window
    self.locating = locating
  }
}

/// A line of the log, with a code that no other line has.
public struct LogLine: Equatable, Sendable {
  /// What was changed.
  public let row: HistoryRow
  /// The place of the line among all lines of its change, from 0.
  public let place: Int

  /// A line.
  public init(_ row: HistoryRow, place: Int) {
    (self.row, self.place) = (row, place)
  }

  /// The number of the change and the place of the line in it.
  public var code: String { "\(row.seq).\(place)" }

  /// The lines of a change.
  public static func lines(of change: Change) -> [LogLine] {
    HistoryRow.rows(of: change).enumerated().map { LogLine($0.element, place: $0.offset) }
  }

  /// The number of the change that a line with a code belongs to; `nil` when no line has the code.
  public static func change(of code: String) -> Int? {
    Int(code.prefix { $0 != "." })
  }
}

/// Tells which lines of the log a request wants.
public struct LogFilter {
  private let plan: String?
  private let query: SearchQuery

  /// The filter of a request.
  public init(_ request: LogRequest) {
    plan = request.plan
    query = SearchQuery(request.find)
  }

  /// Whether a line is wanted.
  public func includes(_ row: HistoryRow) -> Bool {
    if let plan, row.code != plan, !row.code.hasPrefix(plan + "-") { return false }
    return query.isEmpty || query.matches(row.searchable)
  }
}

extension HistoryRow {
  /// All a person reads in the line, in both languages.
  fileprivate var searchable: String {
    let name = FieldWords.name(of: field, in: kind)
    let values = Language.allCases.flatMap { language in
      [old, new].map { FieldWords.text(of: $0, field: field, in: kind, language: language) }
    }
    let done = CommandWords.words(of: command)
    return
      ([code, author.user, author.day.printed, done.vi, done.en, name.vi, name.en] + values)
      .joined(separator: " ")
  }
}

extension Author {
  /// The hour in Vietnam, as `09:15`; `nil` when the moment is not written as moments are.
  public var hour: String? {
    let clock = at.split(separator: "T").last?.prefix(5).split(separator: ":") ?? []
    guard at.hasSuffix("Z"), clock.count == 2, let hours = Int(clock[0]), Int(clock[1]) != nil,
      clock[1].utf8.count == 2
    else { return nil }
    let local = (hours + Self.hoursAhead) % 24
    return "\(local < 10 ? "0" : "")\(local):\(clock[1])"
  }

  /// How far the clocks of Vietnam are ahead of UTC.
  private static let hoursAhead = 7
}
