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

  /// Answers queries about one plan by its digest and those of its agencies, and those of the first
  /// screen of all plans by theirs, so that of all items only those shown are read, for all queries
  /// together.
  ///
  /// - Returns: The answers; `nil` where the records themselves are needed, or are there already.
  func answersByDigest(
    _ queries: [PlanQuery], on day: Day, version: Int64, asFirstScreen: Bool = false
  ) throws -> [PlanAnswer?] {
    var roots = SliceRoots()
    let told = try queries.map {
      try digestedAnswer(to: $0, on: day, version: version, needing: &roots)
    }
    guard told.contains(where: { $0 != nil }) else { return queries.map { _ in nil } }
    let isFirstScreen = asFirstScreen && !told.contains { $0 == nil }
    let judged =
      try isFirstScreen
      ? openingPart(of: roots, version: version, on: day)
      : part(of: roots, version: version, on: day)
    return told.map { $0?(judged) }
  }

  /// Has the shelf hold the records of the first screen, where a change touched the store since.
  ///
  /// Failing to is no failure: whoever opens the store reads them anew.
  func shelveOpening() {
    guard let firstScreen, !desk.shelf.hasOpening else { return }
    try? inSnapshot { version in
      // A digest that was missing is there the second time.
      guard
        let roots = try openingRoots(firstScreen.queries, on: firstScreen.day, version)
          ?? openingRoots(firstScreen.queries, on: firstScreen.day, version)
      else { return }
      desk.shelf.add(opening: try connection.slice(of: roots).book, of: roots)
    }
  }

  /// What a first screen begins with for whoever opens the store; `nil` where digests do not tell all
  /// of it.
  private func openingRoots(
    _ queries: [PlanQuery], on day: Day, _ version: Int64
  ) throws -> SliceRoots? {
    var roots = SliceRoots()
    let told = try queries.map {
      try digestedAnswer(to: $0, on: day, version: version, asOpened: true, needing: &roots)
    }
    return told.contains { $0 == nil } ? nil : roots
  }

  /// What digests tell of an answer, all but the records that its rows are made of: makes it of a part
  /// of the store that has these; `nil` when one is missing.
  typealias DigestedAnswer = (JudgedBook) -> PlanAnswer?

  /// What digests tell of one answer, where `asOpened` is set to a reader that read nothing before.
  private func digestedAnswer(
    to query: PlanQuery, on day: Day, version: Int64, asOpened: Bool = false,
    needing roots: inout SliceRoots
  ) throws -> DigestedAnswer? {
    guard hasDigests else { return nil }
    guard let code = query.planTold else {
      guard asOpened || !desk.hasPlans(on: day, version: version) else { return nil }
      return try overviewAnswer(to: query, on: day, needing: &roots)
    }
    guard let plan = try connection.ids("plan", code: code).first else { return nil }
    let digest = try desk.shelf.digest(of: plan, on: day, from: connection)
    if case .agencies(let request) = query, let digest {
      return try agencies(of: code, digest, request, on: day, needing: &roots)
    }
    var items = SliceRoots()
    items.plans = [plan]
    guard try asOpened || !holds(items, version: version) else { return nil }
    guard let digest else {
      // It is made for the next time; what it is made of answers better than it does.
      let judged = try part(of: items, version: version, on: day)
      for fresh in judged.digests(of: [plan]) { desk.shelf.add(fresh) }
      return nil
    }
    return try answer(query, by: digest, needing: &roots)
  }

  private func answer(
    _ query: PlanQuery, by digest: PlanDigest, needing roots: inout SliceRoots
  ) throws -> DigestedAnswer? {
    switch query {
    case .summary:
      roots.plansAlone.insert(digest.plan)
      return { $0.summary(by: digest).map { .summary([$0]) } }
    case .tasks(let request):
      let tasks = digest.tasks(request)
      guard !Self.isForWhole(request, of: tasks.count) else { return nil }
      let stretch = try stretch(of: tasks, request, .task)
      roots.tasks.formUnion(stretch.rows)
      return { stretch.filled($0.tasks, by: \.task.id).map { .tasks($0) } }
    case .targets(let request):
      let targets = digest.targets(request)
      guard !Self.isForWhole(request, of: targets.count) else { return nil }
      let stretch = try stretch(of: targets, request, .target)
      roots.targetsAlone.formUnion(stretch.rows)
      return { stretch.filled($0.targets, by: \.target.id).map { .targets($0) } }
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
    of plan: String, _ digest: PlanDigest, _ request: ListRequest, on day: Day,
    needing roots: inout SliceRoots
  ) throws -> DigestedAnswer {
    let candidates = try connection.workers(among: Set(digest.agencyIDs))
    try desk.shelf.renew(agencies: candidates, on: day, from: connection)
    let digests = candidates.compactMap { desk.shelf.agencies[$0] }
    let listed = DigestedAgencies(digests, ofPlan: plan)
    let stretch = try stretch(of: listed.ordered(request), request, .agency)
    roots.agencies.formUnion(stretch.rows)
    return { stretch.filled(listed.rows(stretch.rows, in: $0)).map { .agencies($0) } }
  }
}
