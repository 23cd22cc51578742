package import Values

extension OverviewDigest.Beginning<RecordID> {
  /// The stretch of the list that a request asks for.
  ///
  /// - Parameters:
  ///   - window: The stretch wanted.
  ///   - located: The row that must lie in the answer.
  /// - Returns: `nil` when it reaches beyond what is told of.
  package func stretch(_ window: Range<Int>?, locating located: RecordID?) -> ListPage<RecordID>? {
    let place = located.flatMap { rows.firstIndex(of: $0) }
    if located != nil, place == nil, rows.count < total { return nil }
    let page = ListPage(of: rows, window: window, located: place)
    let wanted = window.map { page.first + $0.count } ?? total
    guard wanted <= rows.count || rows.count >= total else { return nil }
    return ListPage(total: total, first: page.first, rows: page.rows, located: place)
  }
}

extension OverviewDigest {
  /// The identities of the plans in need.
  package var plansInNeed: [RecordID] { plans.rows.map(\.plan) }

  /// The plans in need with their counts.
  ///
  /// - Parameter judged: These plans, and those that took their places.
  /// - Returns: `nil` when one of them is missing.
  package func plansInNeed(in judged: JudgedBook) -> ListPage<PlanSummary>? {
    let known = Dictionary(judged.plans.map { ($0.plan.id, $0) }) { first, _ in first }
    let rows = plans.rows.compactMap { own in
      known[own.plan].map { PlanSummary(of: $0, own.counts) }
    }
    guard rows.count == plans.rows.count else { return nil }
    return ListPage(total: plans.total, first: 0, rows: rows, located: nil)
  }

  /// The agencies, by their identities.
  package var agencyIDs: Beginning<RecordID> {
    Beginning(total: agencies.total, rows: agencies.rows.map(\.agency))
  }

  /// The rows of some agencies.
  ///
  /// - Parameters:
  ///   - wanted: The agencies.
  ///   - judged: These agencies with their members, who took over from them and who may have.
  /// - Returns: A row for each that is told of and that the book has.
  package func rows(_ wanted: [RecordID], in judged: JudgedBook) -> [RecordID: AgencyRow] {
    let shown = Set(wanted)
    return agencies.rows.reduce(into: [:]) { rows, own in
      guard shown.contains(own.agency), let agency = judged.book.agenciesByID[own.agency] else {
        return
      }
      rows[own.agency] = AgencyRow(agency, own.work, in: judged.book, on: day)
    }
  }
}
