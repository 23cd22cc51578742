package import Values
import VietnameseText

extension DigestedPlans {
  /// The identities of the tasks that a request lets through, its words aside, in its order.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - names: The order of the names that it orders by.
  /// - Returns: All of them, whatever stretch is asked for.
  package func tasks(_ request: ListRequest, _ names: NameOrder) -> [RecordID] {
    list(request) { $0.eachTask(in: request, names, $1) }
  }

  /// The identities of the targets that a request lets through, as ``tasks(_:_:)``.
  package func targets(_ request: ListRequest, _ names: NameOrder) -> [RecordID] {
    list(request) { $0.eachTarget(in: request, names, $1) }
  }

  /// The tasks that a request lets through, to be searched for its words and others.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - names: The order of the names that it orders by.
  ///   - texts: The texts of all tasks.
  ///   - agencies: The names of all agencies.
  /// - Returns: The tasks; those of plans whose texts are not there are lacking.
  package func searchableTasks(
    _ request: ListRequest, _ names: NameOrder, _ texts: consuming ItemTexts,
    agencies: [RecordID: String]
  ) -> SearchableList {
    searchable(texts, agencies) { $0.eachTask(in: request, names, $1) }
  }

  /// The targets that a request lets through, as ``searchableTasks(_:_:_:agencies:)``.
  package func searchableTargets(
    _ request: ListRequest, _ names: NameOrder, _ texts: consuming ItemTexts,
    agencies: [RecordID: String]
  ) -> SearchableList {
    searchable(texts, agencies) { $0.eachTarget(in: request, names, $1) }
  }

  /// The items of all plans that pass a request, in its order.
  private func list(_ request: ListRequest, _ each: (PlanDigest, Take) -> Void) -> [RecordID] {
    var rows = OrderedRows<RecordID>()
    for (_, digest) in counted(request.filter) {
      each(digest) { id, rank, _ in rows.add(id, rank) }
    }
    return rows.sorted(isReversed: request.isReversed)
  }

  /// The items of all plans with all they are found by: who looks for words is shown also what is
  /// over or in doubt.
  private func searchable(
    _ texts: consuming ItemTexts, _ agencies: [RecordID: String],
    _ each: (PlanDigest, Take) -> Void
  ) -> SearchableList {
    var names = SharedNames()
    let shared = zip(plans, digests).map { row, digest in
      names.places(of: row.plan.place, digest.agencyIDs, agencies)
    }
    let (nameRows, unread) = texts.rows(of: names.all)
    var table = WordTable(texts.rows, texts: texts.unread, names: nameRows, nameTexts: unread)
    var rows = OrderedRows<Int>()
    var lacking: Set<RecordID> = []
    for (digest, shared) in zip(digests, shared) {
      var places = PlacesInTurn(texts.items[texts.plans[digest.plan] ?? 0..<0])
      each(digest) { id, rank, own in
        guard let place = places.place(of: id) else {
          lacking.insert(digest.plan)
          return
        }
        rows.add(place, rank)
        let agencies = own.filter(shared.agencies.indices.contains).map { shared.agencies[$0] }
        table.link(place, agencies + [shared.place])
      }
    }
    let (order, valued) = rows.inOrder
    return SearchableList(texts, table, order: order, valued: valued, lacking: lacking)
  }
}

/// The names by which the items of many plans are found, each once.
private struct SharedNames {
  private(set) var all: [String] = []
  private var agencies: [RecordID: Int] = [:]
  private var places: [String: Int] = [:]

  /// The places of the name of a province and of those of some agencies.
  mutating func places(
    of province: String?, _ ids: [RecordID], _ names: [RecordID: String]
  ) -> (place: Int, agencies: [Int]) {
    let province = province ?? ""
    if places[province] == nil { places[province] = add(province) }
    for id in ids where agencies[id] == nil { agencies[id] = add(names[id] ?? "") }
    return (places[province] ?? 0, ids.map { agencies[$0] ?? 0 })
  }

  private mutating func add(_ name: String) -> Int {
    all.append(name)
    return all.count - 1
  }
}

/// Finds the places of items that are nearly always asked for in the order in which they stand.
private struct PlacesInTurn {
  private let items: ArraySlice<RecordID>
  private var next: Int

  init(_ items: ArraySlice<RecordID>) {
    self.items = items
    next = items.startIndex
  }

  mutating func place(of id: RecordID) -> Int? {
    let isNext = next < items.endIndex && items[next] == id
    guard let place = isNext ? next : items.firstIndex(of: id) else { return nil }
    next = place + 1
    return place
  }
}

/// Takes an item with its rank, and the places of the agencies it is found by.
private typealias Take = (RecordID, ListRank, [Int]) -> Void

extension PlanDigest {
  /// The identities of the tasks of the plan that a request without words lets through, in its order.
  ///
  /// - Returns: All of them, whatever stretch is asked for.
  package func tasks(_ request: ListRequest) -> [RecordID] {
    var rows = OrderedRows<RecordID>()
    eachTask(in: request, NameOrder()) { id, rank, _ in rows.add(id, rank) }
    return rows.sorted(isReversed: request.isReversed)
  }

  /// The identities of the targets of the plan, as ``tasks(_:)``.
  package func targets(_ request: ListRequest) -> [RecordID] {
    var rows = OrderedRows<RecordID>()
    eachTarget(in: request, NameOrder()) { id, rank, _ in rows.add(id, rank) }
    return rows.sorted(isReversed: request.isReversed)
  }

  fileprivate func eachTask(in request: ListRequest, _ names: NameOrder, _ take: Take) {
    let agencies = request.order == .agency ? agencyIDs : []
    eachTask { mark in
      guard mark.passes(request.filter) else { return }
      take(mark.task, mark.rank(in: request.order, names, agencies), mark.agencies)
    }
  }

  fileprivate func eachTarget(in request: ListRequest, _ names: NameOrder, _ take: Take) {
    eachTarget { take($0.target, $0.rank(in: request.order, names), []) }
  }
}

/// The rows of a list that only stand for their places, so that long lists take little memory.
private struct OrderedRows<Row> {
  private var rows: [(row: Row, rank: ListRank)] = []

  /// Adds the next item.
  mutating func add(_ row: Row, _ rank: ListRank) { rows.append((row, rank)) }

  /// The rows in order, of which the first ones have what it goes by; those equal in it keep their
  /// places.
  var inOrder: (rows: [Row], valued: Int) {
    let sorted = rows.sorted { $0.rank < $1.rank }
    return (sorted.map(\.row), sorted.firstIndex { $0.rank.isWithoutValue } ?? sorted.count)
  }

  /// The rows in order; without what it goes by they stand last also when it is turned round.
  func sorted(isReversed: Bool) -> [Row] {
    let (rows, valued) = inOrder
    return isReversed ? rows[..<valued].reversed() + rows[valued...] : rows
  }
}

/// Where a row stands in an order of lists: by its group, and in that by a number.
private struct ListRank: Comparable {
  let group: Int32, number: Int32

  init(_ group: Int = 0, _ number: Int? = 0) {
    self.group = Int32(clamping: group)
    // What has no number stands behind all that have one.
    self.number = number.map { Int32(clamping: $0) } ?? .max
  }

  /// The rank of a row that has not what the order goes by, behind all that have.
  static func withoutValue(_ number: Int? = 0) -> ListRank {
    ListRank(Int(Int32.max), number)
  }

  /// Whether the row has not what the order goes by.
  var isWithoutValue: Bool { group == .max }

  static func < (first: ListRank, second: ListRank) -> Bool {
    (first.group, first.number) < (second.group, second.number)
  }
}

extension TaskMark {
  /// The rank in an order, the same as that of the row.
  fileprivate func rank(
    in order: ListOrder, _ names: NameOrder, _ agencies: [RecordID]
  ) -> ListRank {
    switch order {
    case .need:
      let due = effectiveDue?.number
      return timeClass.map { ListRank($0.urgency, due) } ?? .withoutValue(due)
    case .name: return ListRank(0, names.place(.task, task))
    case .status: return ListRank(WorkState.allCases.firstIndex(of: state) ?? 0)
    case .due: return effectiveDue.map { ListRank(0, $0.number) } ?? .withoutValue()
    case .agency:
      let named = answerable.flatMap { agencies.indices.contains($0) ? agencies[$0] : nil }
      return named.map { ListRank(0, names.place(.agency, $0)) } ?? .withoutValue()
    default: return ListRank()
    }
  }
}

extension TargetMark {
  /// The rank in an order, the same as that of the row.
  fileprivate func rank(in order: ListOrder, _ names: NameOrder) -> ListRank {
    switch order {
    case .need:
      status.map { ListRank((isCounted ? 0 : 1_000) + $0.urgency, year) } ?? .withoutValue(year)
    case .name: ListRank(0, names.place(.target, target))
    case .status:
      status.flatMap { TargetStatus.allCases.firstIndex(of: $0) }.map { ListRank($0) }
        ?? .withoutValue()
    case .due: year.map { ListRank(0, $0) } ?? .withoutValue()
    default: ListRank()
    }
  }
}

extension ListPage<RecordID> {
  /// The same stretch with the rows themselves, out of these rows and perhaps others; `nil` when one
  /// is missing.
  package func filled<Full>(_ rows: [RecordID: Full]) -> ListPage<Full>? {
    let found = self.rows.compactMap { rows[$0] }
    guard found.count == self.rows.count else { return nil }
    return ListPage<Full>(total: total, first: first, rows: found, located: located)
  }

  /// The same stretch with the rows themselves, each known by an identity.
  package func filled<Full>(_ rows: [Full], by id: (Full) -> RecordID) -> ListPage<Full>? {
    filled(Dictionary(rows.map { (id($0), $0) }) { first, _ in first })
  }
}
