import PlanModel
import SQLiteKit
import Values

extension StoreReader {
  /// What is kept of the first screen of all plans tells of an answer, all but the records its rows
  /// are made of; `nil` where it does not reach.
  func overviewAnswer(
    to query: PlanQuery, on day: Day, needing roots: inout SliceRoots
  ) throws -> DigestedAnswer? {
    guard query.isOfOverview, let overview = try desk.shelf.overview(on: day, from: connection)
    else { return nil }
    switch query {
    case .plansInNeed:
      roots.plansAlone.formUnion(overview.plansInNeed)
      return { overview.plansInNeed(in: $0).map { .plansInNeed($0) } }
    case .attention: return { _ in .attention(overview.attention) }
    case .tasks(let request):
      guard let stretch = try stretch(of: overview.tasks, request, .task) else { return nil }
      roots.tasks.formUnion(stretch.rows)
      return { stretch.filled($0.tasks, by: \.task.id).map { .tasks($0) } }
    case .targets(let request):
      guard let stretch = try stretch(of: overview.targets, request, .target) else { return nil }
      roots.targetsAlone.formUnion(stretch.rows)
      return { stretch.filled($0.targets, by: \.target.id).map { .targets($0) } }
    case .agencies(let request):
      guard let stretch = try stretch(of: overview.agencyIDs, request, .agency) else { return nil }
      roots.agencies.formUnion(stretch.rows)
      return { stretch.filled(overview.rows(stretch.rows, in: $0)).map { .agencies($0) } }
    default: return nil
    }
  }

  private func stretch(
    of beginning: OverviewDigest.Beginning<RecordID>, _ request: ListRequest, _ kind: RecordKind
  ) throws -> ListPage<RecordID>? {
    let wanted = try request.locating.flatMap {
      try connection.ids(kind.rawValue, code: $0).first
    }
    return beginning.stretch(request.window, locating: wanted)
  }
}

// MARK: - Checking

extension StoreReader {
  /// Whether the store keeps something else of the first screen of all plans than its digests tell.
  ///
  /// - Parameter position: How far the log must reach; where it reaches further by now, nothing is
  ///   said.
  /// - Returns: Whether it does.
  /// - Throws: What reading meets.
  func keepsWrongOverview(at position: LogPosition) throws -> Bool {
    let snapshot = try connection.begin(.deferred)
    let isWrong = try differsFromKeptOverview(at: position)
    snapshot.rollback()
    return isWrong
  }

  private func differsFromKeptOverview(at position: LogPosition) throws -> Bool {
    guard try connection.logPosition() == position,
      let day = try connection.keptOverviewDay(at: position),
      let kept = try connection.keptOverview(at: position, on: day)
    else { return false }
    return try kept != makeOverview(on: day, version: connection.dataVersion)
  }

  /// What the first screen of all plans shows, by what is known of each plan.
  private func makeOverview(on day: Day, version: Int64) throws -> OverviewDigest? {
    let request = ListRequest(filter: .ofPlansCarriedOut, window: 0..<1)
    for query in [PlanQuery.tasks(request), .targets(request), .agencies(request)] {
      _ = try answerByDigests(query, on: day, version: version)
    }
    return desk.makeOverview()
  }
}

extension PlanQuery {
  /// Whether the first screen of all plans asks it.
  fileprivate var isOfOverview: Bool {
    switch self {
    case .plansInNeed: true
    case .attention(let filter): filter == .ofPlansCarriedOut
    case .tasks(let request), .targets(let request), .agencies(let request): request.isOfOverview
    default: false
    }
  }
}
