public import PlanModel
import SQLiteKit
import Values

extension StoreReader {
  /// Whether the store has a plan with a code.
  ///
  /// - Throws: What reading meets.
  public func hasPlan(_ code: String) throws(StoreFailure) -> Bool {
    try telling { try !connection.ids("plan", code: code).isEmpty }
  }

  /// Answers a query about one plan by its digest and those of its agencies, so that of its items
  /// only those shown are read.
  ///
  /// - Returns: `nil` where the records themselves are needed, or are there already.
  func answerByDigest(
    ofPlan query: PlanQuery, on day: Day, version: Int64
  ) throws -> PlanAnswer? {
    guard hasDigests, let code = query.planTold,
      let plan = try connection.ids("plan", code: code).first
    else { return nil }
    var items = SliceRoots()
    items.plans = [plan]
    let digest = try desk.shelf.digest(of: plan, on: day, from: connection)
    if case .agencies(let request) = query, let digest {
      return try agencies(of: code, digest, request, on: day, version).map { .agencies($0) }
    }
    guard try !holds(items, version: version) else { return nil }
    guard let digest else {
      // It is made for the next time; what it is made of answers better than it does.
      let judged = try part(of: items, version: version, on: day)
      for fresh in judged.digests(of: [plan]) { desk.shelf.add(fresh) }
      return nil
    }
    return try answer(query, by: digest, on: day, version)
  }

  private func answer(
    _ query: PlanQuery, by digest: PlanDigest, on day: Day, _ version: Int64
  ) throws -> PlanAnswer? {
    var roots = SliceRoots()
    roots.plansAlone = [digest.plan]
    let rows = try part(of: roots, version: version, on: day).plans.filter {
      $0.plan.id == digest.plan
    }
    guard let plan = DigestedPlans(rows, [digest.plan: digest], on: day) else { return nil }
    switch query {
    case .summary: return .summary(plan.summaries)
    case .tasks(let request):
      let tasks = plan.tasks(request, NameOrder())
      guard !Self.isForWhole(request, of: tasks.count) else { return nil }
      return try page(of: tasks, request, .task, of: \.tasks, on: day, version) { $0.task.id }
        .map { .tasks($0) }
    case .targets(let request):
      let targets = plan.targets(request, NameOrder())
      guard !Self.isForWhole(request, of: targets.count) else { return nil }
      return try page(of: targets, request, .target, of: \.targets, on: day, version) {
        $0.target.id
      }.map { .targets($0) }
    default: return nil
    }
  }

  /// No screen shows so many rows of one list.
  private static let moreThanAScreen = 100

  /// Whether a request is for a whole list and not for what a screen shows of it.
  ///
  /// Whoever asks for it goes on to look through the plan, which is then read once, so that sorting
  /// and finding in it need the store no more.
  private static func isForWhole(_ request: ListRequest, of count: Int) -> Bool {
    request.window.map { $0.count >= max(count, moreThanAScreen) } ?? true
  }

  /// The agencies of a plan, of which only those asked for are read.
  private func agencies(
    of plan: String, _ digest: PlanDigest, _ request: ListRequest, on day: Day, _ version: Int64
  ) throws -> ListPage<AgencyRow>? {
    let candidates = try connection.workers(among: Set(digest.agencyIDs))
    try desk.shelf.renew(agencies: candidates, on: day, from: connection)
    let digests = candidates.compactMap { desk.shelf.agencies[$0] }
    let listed = DigestedAgencies(digests, ofPlan: plan)
    let wanted = try request.locating.flatMap { try connection.ids("agency", code: $0).first }
    return try ListPage(of: listed.ordered(request), request, locating: wanted) {
      var roots = SliceRoots()
      roots.agencies = Set($0)
      return listed.rows($0, in: try part(of: roots, version: version, on: day))
    }
  }
}
