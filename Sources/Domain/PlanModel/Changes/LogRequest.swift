import Values
import VietnameseText

/// Which lines of the log are wanted.
public struct LogRequest: Equatable, Sendable {
  /// The code of the plan whose items they are about; `nil` for all.
  public var plan: String?
  /// Words to be found in a line, with or without their marks.
  public var find: String
  /// The most lines wanted.
  public var limit: Int

  /// A request for the newest lines.
  public init(plan: String? = nil, find: String = "", limit: Int) {
    self.plan = plan
    self.find = find
    self.limit = limit
  }
}

/// The newest lines of the log.
public struct LogPage: Equatable, Sendable {
  /// The lines, newest first.
  public let rows: [HistoryRow]
  /// Whether there are no more that fit.
  public let isWhole: Bool

  /// Some lines.
  public init(rows: [HistoryRow], isWhole: Bool) {
    self.rows = rows
    self.isWhole = isWhole
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
    return ([code, author.user, author.day.printed, command, name.vi, name.en] + values)
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
