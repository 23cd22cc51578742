import PlanModel
import SQLiteKit
import Values

/// What a reader knows of all plans together.
struct DigestDesk {
  /// The digests it holds.
  var shelf = DigestShelf()
  /// The digests of all plans on a day, with what was worked out of them.
  private var latest: Latest?

  private struct Latest {
    let plans: DigestedPlans
    let day: Day
    let version: Int64
    /// The lists asked for last, whatever their stretches: one of tasks and one of targets are
    /// shown together.
    var lists: [(query: PlanQuery, rows: [RecordID])] = []
    var agencies: (filter: WorkFilter, rows: [AgencyRow])?
  }
}

extension DigestDesk {
  /// The digests of all plans on a day.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - version: The version of the store.
  ///   - store: Where they are read from.
  ///   - plans: Reads the plans.
  /// - Returns: `nil` when a plan has no digest.
  /// - Throws: What reading meets.
  mutating func plans(
    on day: Day, version: Int64, from store: borrowing Connection, _ plans: () throws -> [PlanRow]
  ) throws -> DigestedPlans? {
    if let latest, latest.day == day, latest.version == version { return latest.plans }
    latest = nil
    let rows = try plans()
    try shelf.renew(rows.map(\.plan.id), on: day, from: store)
    guard let digested = DigestedPlans(rows, shelf.plans, on: day) else { return nil }
    latest = Latest(plans: digested, day: day, version: version)
    return digested
  }

  /// How many lists are kept.
  private static let mostLists = 3

  /// The rows of a list, as they were worked out last or anew.
  mutating func list(
    _ query: PlanQuery, _ make: (DigestedPlans) throws -> [RecordID]
  ) rethrows -> [RecordID] {
    if let list = latest?.lists.first(where: { $0.query == query }) { return list.rows }
    let rows = try latest.map { try make($0.plans) } ?? []
    var lists = latest?.lists ?? []
    if lists.count >= Self.mostLists { lists.removeFirst() }
    lists.append((query: query, rows: rows))
    latest?.lists = lists
    return rows
  }

  /// The agencies with their work, as they were worked out last or anew.
  mutating func agencies(
    _ filter: WorkFilter, _ make: (DigestedPlans) throws -> [AgencyRow]
  ) rethrows -> [AgencyRow] {
    // Only whether plans are carried out matters to the work.
    let key = filter.keyOfAgencies
    if let agencies = latest?.agencies, agencies.filter == key { return agencies.rows }
    let rows = try latest.map { try make($0.plans) } ?? []
    latest?.agencies = (key, rows)
    return rows
  }
}

extension WorkFilter {
  /// What of a filter decides which work of agencies is counted.
  fileprivate var keyOfAgencies: WorkFilter {
    var key = WorkFilter()
    key.isCurrentOnly = isCurrentOnly && find.allSatisfy(\.isWhitespace)
    return key
  }
}

extension ListRequest {
  /// The request without its stretch: what decides which rows the list has, in which order.
  var whole: ListRequest {
    var request = self
    (request.window, request.locating) = (nil, nil)
    return request
  }
}
