import PlanModel
import SQLiteKit
import Values

/// What a reader knows of all plans together.
struct DigestDesk {
  /// The digests it holds.
  var shelf = DigestShelf()
  /// The digests of all plans on a day, with what was worked out of them.
  private var latest: Latest?
  /// Whether a person looks for something, letter by letter.
  private(set) var isFinding = false
  /// The rows read last of what was found.
  var taskRows = KeptRows<TaskRow>(), targetRows = KeptRows<TargetRow>()

  private struct Latest {
    let plans: DigestedPlans
    let day: Day
    let version: Int64
    /// How far the log was looked at for them.
    let position: LogPosition?
    /// The lists asked for last, whatever their stretches: one of tasks and one of targets are
    /// shown together.
    var lists: [(kind: WordKind, request: ListRequest, rows: [RecordID])] = []
    /// What was found last, likewise.
    var finds: [(kind: WordKind, request: ListRequest, items: FoundItems)] = []
    /// The items among which a person looks for something, until that ends.
    var searchable: (kind: WordKind, request: ListRequest, list: SearchableList)?
    var agencies: (filter: WorkFilter, rows: [AgencyRow])?
    /// The agencies of the first screen of all plans.
    var agenciesInNeed: ListPage<AgencyRow>?
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
    latest = Latest(plans: digested, day: day, version: version, position: shelf.position)
    return digested
  }

  /// Whether the digests of all plans on a day are here.
  func hasPlans(on day: Day, version: Int64) -> Bool {
    latest.map { $0.day == day && $0.version == version } ?? false
  }

  /// How many lists are kept, and as many of what was found.
  private static let mostLists = 3

  /// The rows of a list without words, as they were worked out last or anew.
  mutating func list(
    _ kind: WordKind, _ request: ListRequest, _ make: (DigestedPlans) throws -> [RecordID]
  ) rethrows -> [RecordID] {
    if let rows = kept(kind, request) { return rows }
    let rows = try latest.map { try make($0.plans) } ?? []
    keep(rows, kind, request)
    return rows
  }

  /// The rows of a list in which the words of a request are found.
  ///
  /// - Parameters:
  ///   - kind: The kind of the items.
  ///   - request: What is asked for.
  ///   - make: Makes the items to be searched for these words and others.
  /// - Returns: The items, whatever stretch is asked for.
  /// - Throws: What making them meets.
  mutating func found(
    _ kind: WordKind, _ request: ListRequest, _ make: (DigestedPlans) throws -> SearchableList
  ) rethrows -> FoundItems {
    let whole = request.whole
    if let known = latest?.finds.first(where: { $0.kind == kind && $0.request == whole }) {
      return known.items
    }
    try makeSearchable(kind, request, make)
    let items =
      latest?.searchable?.list.items(
        finding: request.filter.find, isReversed: request.isReversed,
        isRanked: !request.isOrderChosen, sharing: SharedWork.parts) ?? .nothing
    if !isFinding { latest?.searchable = nil }
    let others = latest?.finds.suffix(Self.mostLists - 1) ?? []
    latest?.finds = others + [(kind, whole, items)]
    return items
  }

  /// Makes the items ready among which a person begins to look for something.
  mutating func prepare(
    _ kind: WordKind, _ request: ListRequest, _ make: (DigestedPlans) throws -> SearchableList
  ) rethrows {
    isFinding = true
    try makeSearchable(kind, request, make)
  }

  private mutating func makeSearchable(
    _ kind: WordKind, _ request: ListRequest, _ make: (DigestedPlans) throws -> SearchableList
  ) rethrows {
    let key = request.keyOfSearchable
    if let known = latest?.searchable, known.kind == kind, known.request == key { return }
    // Let go of the old one first.
    latest?.searchable = nil
    guard let plans = latest?.plans else { return }
    latest?.searchable = (kind, key, try make(plans))
  }

  /// Lets go of what was made ready for finding; what was found is kept.
  mutating func endFinding() {
    isFinding = false
    latest?.searchable = nil
    taskRows.removeAll()
    targetRows.removeAll()
  }

  /// Takes note of the agencies of the first screen of all plans.
  mutating func note(inNeed agencies: ListPage<AgencyRow>) { latest?.agenciesInNeed = agencies }

  /// Has the shelf hold what the first screen of all plans shows, where all of it was asked for.
  mutating func shelveOverview() {
    guard let latest, latest.position == shelf.position, !shelf.hasOverview(on: latest.day),
      let overview = makeOverview()
    else { return }
    shelf.add(overview)
  }

  /// What the first screen of all plans shows; `nil` unless all of it was asked for.
  func makeOverview() -> OverviewDigest? {
    let request = ListRequest(filter: .ofPlansCarriedOut)
    guard let latest, let agencies = latest.agenciesInNeed, let tasks = kept(.task, request),
      let targets = kept(.target, request)
    else { return nil }
    return OverviewDigest(latest.plans, tasks: tasks, targets: targets, agencies: agencies)
  }

  private func kept(_ kind: WordKind, _ request: ListRequest) -> [RecordID]? {
    let whole = request.whole
    return latest?.lists.first { $0.kind == kind && $0.request == whole }?.rows
  }

  private mutating func keep(_ rows: [RecordID], _ kind: WordKind, _ request: ListRequest) {
    guard var lists = latest?.lists else { return }
    if lists.count >= Self.mostLists { lists.removeFirst() }
    lists.append((kind, request.whole, rows))
    latest?.lists = lists
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
  fileprivate var whole: ListRequest {
    var request = self
    (request.window, request.locating) = (nil, nil)
    return request
  }

  /// What decides among which items words are looked for, in which order.
  fileprivate var keyOfSearchable: ListRequest {
    var request = whole
    (request.filter.find, request.filter.isCurrentOnly) = ("", false)
    (request.isReversed, request.isOrderChosen) = (false, false)
    return request
  }
}
