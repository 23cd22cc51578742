import PlanModel
import SQLiteKit
import Values
import VietnameseText

extension StoreReader {
  /// Answers a query about all plans by their digests.
  ///
  /// - Returns: `nil` where the records themselves are needed.
  func answerByDigests(
    _ query: PlanQuery, on day: Day, version: Int64
  ) throws -> PlanAnswer? {
    guard hasDigests, DigestedPlans.canAnswer(query) else { return nil }
    guard let digested = try digestedPlans(on: day, version: version) else { return nil }
    switch query {
    case .summary: return .summary(digested.summaries)
    case .plansInNeed: return .plansInNeed(digested.plansInNeed)
    case .attention(let filter): return .attention(digested.attention(filter))
    case .tasks(let request):
      let stretch = try stretch(query, request, .task, version) { $0.tasks(request, $1) }
      return try page(
        stretch, .task, of: \.tasks, keptIn: \.taskRows, on: day, version, by: \.task.id
      ).map { .tasks($0) }
    case .targets(let request):
      let stretch = try stretch(query, request, .target, version) { $0.targets(request, $1) }
      return try page(
        stretch, .target, of: \.targets, keptIn: \.targetRows, on: day, version, by: \.target.id
      ).map { .targets($0) }
    case .agencies(let request):
      let judged = try agenciesBook(on: day, version, orderedBy: query.kindOfNames)
      let rows = desk.agencies(request.filter) { $0.agencies(request.filter, in: judged) }
      if request.isOfOverview {
        desk.note(inNeed: judged.page(of: rows, OverviewDigest.agenciesTold))
      }
      return .agencies(judged.page(of: rows, request))
    case .missingReports(var filter):
      filter.attention = .notReported
      return try part(filter, on: day, version)?.answer(query)
    default: return nil
    }
  }

  /// The digests of all plans; `nil` when a plan has none.
  func digestedPlans(on day: Day, version: Int64) throws -> DigestedPlans? {
    try desk.plans(on: day, version: version, from: connection) {
      try book(for: .plans, version: version, on: day).plans
    }
  }

  /// The stretch of a list of all plans that a request asks for, by the identities of its rows.
  ///
  /// - Parameters:
  ///   - query: What is asked.
  ///   - request: The request in it.
  ///   - kind: The kind of the items.
  ///   - version: The version of the store.
  ///   - unsearched: The rows of a request without words, and the order of names it goes by.
  /// - Returns: The stretch.
  /// - Throws: What reading meets.
  private func stretch(
    _ query: PlanQuery, _ request: ListRequest, _ kind: WordKind, _ version: Int64,
    _ unsearched: (DigestedPlans, NameOrder) -> [RecordID]
  ) throws -> ListPage<RecordID> {
    guard !SearchQuery(request.filter.find).isEmpty else {
      let rows = try desk.list(kind, request) {
        unsearched($0, try names(of: query.kindOfNames))
      }
      return try stretch(of: rows, request, kind.recordKind)
    }
    let found = try desk.found(kind, request) {
      try searchable(
        kind, for: request, in: $0, orderedBy: query.kindOfNames, version: version)
    }
    let wanted = try located(request, kind.recordKind)
    return ListPage(
      total: found.count, window: request.window, located: wanted.flatMap(found.place)
    ) { found[$0] }
  }

  /// The part of the store with the tasks that a filter lets through; `nil` for too many.
  private func part(
    _ filter: WorkFilter, on day: Day, _ version: Int64
  ) throws -> JudgedBook? {
    let request = ListRequest(filter: filter, order: .code)
    let tasks = try stretch(.tasks(request), request, .task, version) { $0.tasks(request, $1) }
    guard tasks.total <= Self.mostRows else { return nil }
    var roots = SliceRoots()
    roots.tasks = Set(tasks.rows)
    return try part(of: roots, version: version, on: day)
  }

  /// The order of all names of a kind.
  func names(of kind: RecordKind?) throws -> NameOrder {
    var names = NameOrder()
    if let kind { names.learn(kind, try connection.recordsByName(kind)) }
    return names
  }

  /// How many rows are read one by one at most; where there are more, the whole store is read.
  private static let mostRows = 20_000

  /// The stretch of a list that a request asks for, by the identities of its rows.
  func stretch(
    of all: [RecordID], _ request: ListRequest, _ kind: RecordKind
  ) throws -> ListPage<RecordID> {
    let wanted = try located(request, kind)
    return ListPage(
      of: all, window: request.window, located: wanted.flatMap { all.firstIndex(of: $0) })
  }

  /// The item that a request wants in its answer; `nil` for none, or one that is not there.
  private func located(_ request: ListRequest, _ kind: RecordKind) throws -> RecordID? {
    try request.locating.flatMap { try connection.ids(kind.rawValue, code: $0).first }
  }

  /// A stretch of a list, of which only the rows asked for are read; while a person looks for
  /// something, only those that were not read for what was found before.
  private func page<Row>(
    _ stretch: ListPage<RecordID>, _ kind: RecordKind, of list: KeyPath<JudgedBook, [Row]>,
    keptIn keeper: WritableKeyPath<DigestDesk, KeptRows<Row>>, on day: Day, _ version: Int64,
    by id: (Row) -> RecordID
  ) throws -> ListPage<Row>? {
    let ids = stretch.rows
    guard !ids.isEmpty, ids.count <= Self.mostRows else { return stretch.filled([:]) }
    func read(_ ids: [RecordID]) throws -> [Row] {
      var roots = SliceRoots()
      if kind == .task { roots.tasks = Set(ids) } else { roots.targetsAlone = Set(ids) }
      return try part(of: roots, version: version, on: day)[keyPath: list]
    }
    guard desk.isFinding else { return stretch.filled(try read(ids), by: id) }
    let missing = desk[keyPath: keeper].missing(ids, on: day, version)
    if !missing.isEmpty {
      // The part of the store may have other rows with them, judged by less than these are.
      let wanted = Set(missing)
      let fresh = try read(missing).filter { wanted.contains(id($0)) }
      desk[keyPath: keeper].keep(fresh, by: id, page: ids)
    }
    return stretch.filled(desk[keyPath: keeper].rows)
  }

  /// All agencies, with who belongs to them and who took over from them.
  private func agenciesBook(
    on day: Day, _ version: Int64, orderedBy kind: RecordKind?
  ) throws -> JudgedBook {
    var roots = SliceRoots()
    roots.hasAllAgencies = true
    return try part(of: roots, version: version, on: day, orderedBy: kind)
  }
}

// MARK: - Keeping

extension StoreReader {
  /// Lets the store keep what was worked out, where it may be written.
  ///
  /// That it can not is no failure: everything is worked out anew by whoever asks next.
  public func keepDigests() {
    guard keepsDigests else { return }
    desk.shelveOverview()
    shelveOpening()
    guard desk.shelf.hasNews else { return }
    keep(\.keepsDigests) {
      try desk.shelf.keepNews(in: connection)
      connection.emptyLog()
    }
  }

  /// Lets the store keep something, unless others would not find it there.
  ///
  /// While another program has the store, it is left for another time.
  ///
  /// - Parameters:
  ///   - isAllowed: What becomes `false` when the store can not keep it.
  ///   - work: Writes it.
  func keep(_ isAllowed: ReferenceWritableKeyPath<StoreReader, Bool>, _ work: () throws -> Void) {
    guard !connection.hasMoved, !connection.hasLostLog else { return }
    do {
      try connection.execute("PRAGMA query_only = OFF")
      defer { try? connection.execute("PRAGMA query_only = ON") }
      try connection.withoutWaiting(work)
    } catch let error as SQLiteError where error.code.primary == .busy {
      return
    } catch {
      self[keyPath: isAllowed] = false
    }
  }
}
