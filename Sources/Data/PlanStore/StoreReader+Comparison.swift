import PlanModel
import SQLiteKit
import Values

extension StoreReader {
  /// What differs between a list and how it stood.
  func comparison(
    _ request: ComparisonRequest, version: Int64, on day: Day
  ) throws -> Comparison {
    if let closing = request.closing { return try comparison(request, with: closing) }
    let now =
      try part(of: .comparison(request), since: request.since, on: day) ?? whole(version, on: day)
    let past = try connection.contents(of: now.book.contents, at: .end(of: request.since))
    return now.comparison(
      request, with: JudgedBook(PlanBook(past), on: request.since),
      storeMadeOn: try connection.firstDay())
  }

  /// What differs between a list and how it stood when a period was closed; of both, the results
  /// that no report of the period counts are left out.
  private func comparison(
    _ request: ComparisonRequest, with closing: FrozenPoint
  ) throws -> Comparison {
    let day = request.since
    let now = try connection.book(at: closing.moved(to: try connection.lastChange()))
    let past = try connection.book(at: closing)
    return JudgedBook(now, on: day).comparison(request, with: JudgedBook(past, on: day))
  }

  /// The part that a query needs which also looks back to a day: with all that was changed since,
  /// so that whatever belonged to the part then is in it.
  ///
  /// - Returns: `nil` where the whole store is needed.
  private func part(
    of query: PlanQuery, since earlier: Day, on day: Day
  ) throws -> JudgedBook? {
    guard let roots = try connection.roots(of: query.scope),
      let changed = try connection.touched(afterDay: earlier)
    else { return nil }
    return JudgedBook(try connection.slice(of: roots, with: changed).book, on: day)
  }
}
