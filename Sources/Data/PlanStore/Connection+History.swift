import PlanModel
import SQLiteKit

extension Connection {
  /// The lines of the history, newest first.
  ///
  /// - Parameters:
  ///   - code: The code of an item, whose parts are included; `nil` for all.
  ///   - limit: The most lines wanted.
  /// - Returns: One line for each field that a person can make sense of.
  /// - Throws: What reading meets.
  func history(of code: String?, limit: Int) throws -> [HistoryRow] {
    let wanted = code.map { ItemCode($0).description }
    var history: [HistoryRow] = []
    try eachChange(in: wanted.map { .item($0) } ?? .everything) { change in
      guard history.count < limit else { return false }
      history += HistoryRow.rows(of: change).filter { row in
        wanted.map { Self.code(row.code, belongsTo: $0) } ?? true
      }
      return history.count < limit
    }
    return Array(history.prefix(max(0, limit)))
  }

  private static func code(_ code: String, belongsTo item: String) -> Bool {
    code == item || code.hasPrefix(item + "/") || code.hasPrefix(item + "@")
  }

  /// A stretch of the lines of the log that fit a request.
  ///
  /// No line outside the stretch is kept, and the log is read no further than it takes to count
  /// once more as many lines after it.
  func log(_ request: LogRequest) throws -> ListPage<LogLine> {
    let length = request.window.count
    let located = try place(inLogOf: request)
    let isWithin = located.map(request.window.contains) ?? true
    let first = isWithin ? request.window.lowerBound : max(0, (located ?? 0) - length / 2)
    var lines: [LogLine] = []
    var total = 0
    try eachLine(fitting: request) { line in
      if (first..<first + length).contains(total) { lines.append(line) }
      total += 1
      return total < first + 2 * length
    }
    if first >= total {
      guard total > 0, length > 0 else {
        return ListPage(total: total, first: 0, rows: [], located: nil)
      }
      // The log ends before the stretch begins; its last lines are given instead.
      var ending = request
      ending.window = max(0, total - length)..<max(length, total)
      return try log(ending)
    }
    return ListPage(total: total, first: first, rows: lines, located: located)
  }

  /// The place of the line that a request wants to have located; `nil` when none fits.
  private func place(inLogOf request: LogRequest) throws -> Int? {
    guard let code = request.locating, let seq = LogLine.change(of: code) else { return nil }
    var (place, isFound) = (0, false)
    try eachLine(fitting: request) { line in
      isFound = line.code == code
      guard !isFound, line.row.seq >= seq else { return false }
      place += 1
      return true
    }
    return isFound ? place : nil
  }

  /// Hands over the lines that fit a request, the newest first, as long as the body wants more.
  private func eachLine(
    fitting request: LogRequest, _ body: (LogLine) throws -> Bool
  ) throws {
    let filter = LogFilter(request)
    try eachChange(in: request.plan.map { .plan($0) } ?? .everything) { change in
      for line in LogLine.lines(of: change) where filter.includes(line.row) {
        guard try body(line) else { return false }
      }
      return true
    }
  }
}

// MARK: - Going through the log

/// Which changes of the log are gone through.
private enum LogExtent {
  case everything
  /// Those that touched an item or its parts, or the items of a plan.
  case item(String), plan(String)

  var code: String? {
    switch self {
    case .everything: nil
    case .item(let code), .plan(let code): code
    }
  }

  /// What the code of a change's edit has to be, `code` standing for it.
  ///
  /// The letters that follow `/`, `@` and `-` in ASCII end the ranges of what begins with these.
  func condition(on code: String) -> String {
    switch self {
    case .everything: "1"
    case .item:
      """
      \(code) = ?1 OR (\(code) > ?1 || '/' AND \(code) < ?1 || '0')
        OR (\(code) > ?1 || '@' AND \(code) < ?1 || 'A')
      """
    case .plan: "\(code) = ?1 OR (\(code) > ?1 || '-' AND \(code) < ?1 || '.')"
    }
  }
}

extension Connection {
  /// Hands over the changes of an extent, the newest first, as long as the body wants more; no more
  /// of the log is read.
  private func eachChange(
    in extent: LogExtent, _ body: (Change) throws -> Bool
  ) throws {
    // An index finds few edits at once, but all of them before the newest; of many, the newest are
    // met soon by going through the log, to which the index must not be put.
    let column = try isRare(extent) ? "code" : "+code"
    var statement = try prepare(
      """
      SELECT DISTINCT seq FROM change_edit WHERE \(extent.condition(on: column)) ORDER BY seq DESC
      """)
    try statement.bind(extent.code.map { [.text($0)] } ?? [])
    while try statement.step() {
      guard let change = try change(try statement.row.int(0)) else { continue }
      guard try body(change) else { return }
    }
  }

  /// Whether an extent has few edits.
  private func isRare(_ extent: LogExtent) throws -> Bool {
    guard let code = extent.code else { return false }
    let sql = """
      SELECT count(*) FROM (
        SELECT 1 FROM change_edit WHERE \(extent.condition(on: "code")) LIMIT \(Self.mostRareEdits))
      """
    guard case .integer(let count) = try scalar(sql, [.text(code)]) else { return false }
    return count < Self.mostRareEdits
  }

  /// An extent with fewer edits is found by index.
  private static let mostRareEdits = 2_000
}
