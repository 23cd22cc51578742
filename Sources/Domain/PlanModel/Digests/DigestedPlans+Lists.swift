package import Values
import VietnameseText

extension DigestedPlans {
  /// The identities of the tasks that a request lets through, in its order.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - names: The order of the names that it orders by.
  ///   - texts: Where its words are looked for; `nil` when it has none.
  /// - Returns: All of them, whatever stretch is asked for.
  /// - Throws: What reading the texts meets.
  package func tasks(
    _ request: ListRequest, _ names: NameOrder, _ texts: DigestTexts?
  ) throws -> [RecordID] {
    try list(request, texts) { $0.eachTask(in: request, names, $1) }
  }

  /// The identities of the targets that a request lets through, as ``tasks(_:_:_:)``.
  package func targets(
    _ request: ListRequest, _ names: NameOrder, _ texts: DigestTexts?
  ) throws -> [RecordID] {
    try list(request, texts) { $0.eachTarget(in: request, names, $1) }
  }

  /// The items of all plans that pass a request, in its order.
  private func list(
    _ request: ListRequest, _ texts: DigestTexts?, _ each: (PlanDigest, Take) -> Void
  ) throws -> [RecordID] {
    let counted = counted(request.filter)
    var rows = OrderedRows()
    if let texts {
      try find(texts, in: counted, &rows, each)
    } else {
      for (place, (_, digest)) in counted.enumerated() {
        rows.begin(plan: place)
        each(digest) { id, rank, _ in rows.add(id, rank, quality: 0) }
      }
    }
    return rows.sorted(isReversed: request.isReversed)
  }

  private func find(
    _ texts: DigestTexts, in counted: [(plan: PlanRow, digest: PlanDigest)],
    _ rows: inout OrderedRows, _ each: (PlanDigest, Take) -> Void
  ) throws {
    let places = Dictionary(
      uniqueKeysWithValues: counted.enumerated().map { ($1.plan.plan.id, $0) })
    var finder = DigestFinder(texts)
    var finding = texts.search.emptyFinding
    try texts.each(counted.map(\.plan.plan.id)) { plan, own in
      guard let place = places[plan] else { return true }
      let (row, digest) = counted[place]
      let names = finder.names(of: row, digest)
      rows.begin(plan: place)
      var look = try finder.look(at: own)
      each(digest) { id, rank, agencies in
        finding.clear()
        finding.add(names.place)
        for agency in agencies where names.agencies.indices.contains(agency) {
          finding.add(names.agencies[agency])
        }
        look.look(at: id, &finding)
        rows.add(id, rank, quality: finding.quality)
      }
      if !look.isSound { rows.forgetPlan() }
      return look.isSound
    }
  }
}

/// Takes an item with its rank, and the places of the agencies it is found by.
private typealias Take = (RecordID, ListRank, [Int]) -> Void

extension PlanDigest {
  /// The identities of the tasks of the plan that a request without words lets through, in its order.
  ///
  /// - Returns: All of them, whatever stretch is asked for.
  package func tasks(_ request: ListRequest) -> [RecordID] {
    var rows = OrderedRows()
    eachTask(in: request, NameOrder()) { id, rank, _ in rows.add(id, rank, quality: 0) }
    return rows.sorted(isReversed: request.isReversed)
  }

  /// The identities of the targets of the plan, as ``tasks(_:)``.
  package func targets(_ request: ListRequest) -> [RecordID] {
    var rows = OrderedRows()
    eachTarget(in: request, NameOrder()) { id, rank, _ in rows.add(id, rank, quality: 0) }
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
private struct OrderedRows {
  private struct OrderedRow {
    let id: RecordID
    let rank: ListRank
    /// How well it was found, the best first, and then where it stands without an order.
    let quality: UInt8
    let number: UInt64
  }

  private var rows: [OrderedRow] = []
  private var begin = 0
  private var next: UInt64 = 0

  /// Goes on with the items of a plan, by its place among all.
  mutating func begin(plan: Int) {
    begin = rows.count
    next = UInt64(plan) << 32
  }

  /// Adds the next item of the plan; one that was not found counts, but is no row.
  mutating func add(_ id: RecordID, _ rank: ListRank, quality: Int?) {
    if let quality {
      rows.append(
        OrderedRow(id: id, rank: rank, quality: UInt8(clamping: quality), number: next))
    }
    next += 1
  }

  /// Takes out the items of the plan.
  mutating func forgetPlan() { rows.removeSubrange(begin...) }

  /// What was found best stands first; rows equal in the order keep their places, as in a list of
  /// the rows themselves.
  func sorted(isReversed: Bool) -> [RecordID] {
    rows.sorted { first, second in
      if first.quality != second.quality { return first.quality < second.quality }
      let (one, other) = isReversed ? (second, first) : (first, second)
      return one.rank == other.rank ? one.number < other.number : one.rank < other.rank
    }.map(\.id)
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
    case .need: return ListRank(timeClass?.urgency ?? 99, effectiveDue?.number)
    case .name: return ListRank(0, names.place(.task, task))
    case .status: return ListRank(WorkState.allCases.firstIndex(of: state) ?? 0)
    case .due: return ListRank(0, effectiveDue?.number)
    case .agency:
      let named = answerable.flatMap { agencies.indices.contains($0) ? agencies[$0] : nil }
      return named.map { ListRank(0, names.place(.agency, $0)) } ?? ListRank(1)
    default: return ListRank()
    }
  }
}

extension TargetMark {
  /// The rank in an order, the same as that of the row.
  fileprivate func rank(in order: ListOrder, _ names: NameOrder) -> ListRank {
    switch order {
    case .need: ListRank((isCounted ? 0 : 1_000) + (status?.urgency ?? 99), year)
    case .name: ListRank(0, names.place(.target, target))
    case .status:
      ListRank(status.flatMap { TargetStatus.allCases.firstIndex(of: $0) } ?? 99)
    case .due: ListRank(0, year)
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
