import Values
import VietnameseText

extension JudgedBook {
  /// The stretch of the tasks that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<TaskRow> {
    let left = plansLeftOut(request.filter)
    return page(of: shares(for: request.filter), request) { !left.contains($0.plan) }
  }

  /// The stretch of the targets that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<TargetRow> {
    let left = plansLeftOut(request.filter)
    return page(of: targets, request) { !left.contains($0.plan) }
  }

  /// The stretch of the agencies that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<AgencyRow> {
    page(of: agencyRows(request.filter), request) { _ in true }
  }

  /// What waits among the items that a filter lets through, its words aside.
  func attention(_ filter: WorkFilter) -> AttentionCounts {
    var filter = filter
    filter.find = ""
    let (rows, left) = (shares(for: filter), plansLeftOut(filter))
    return AttentionCounts(of: places(in: rows, filter) { !left.contains($0.plan) }, in: rows)
  }

  /// The items as they stand for the agencies a filter names, when it names any.
  private func shares(for filter: WorkFilter) -> [TaskRow] {
    guard let agency = filter.agency, !SearchQuery(agency).isEmpty else { return tasks }
    let wanted = agencyIDs(agency, withPredecessors: filter.isByHeirs)
    let share = WorkShare(book, on: day)
    return tasks.map { share.row($0, of: wanted) }
  }

  /// The codes of the plans whose items are left out; who looks for words is shown all that has
  /// them.
  func plansLeftOut(_ filter: WorkFilter) -> Set<String> {
    guard filter.isCurrentOnly, SearchQuery(filter.find).isEmpty else { return [] }
    return Set(plans.filter { $0.standing != .current }.map(\.plan.code))
  }

  /// The agencies with the work that a filter counts for them.
  private func agencyRows(_ filter: WorkFilter) -> [AgencyRow] {
    let left = plansLeftOut(filter)
    guard !left.isEmpty || filter.isByHeirs && !bodies.isPlain else { return agencies }
    let counted = left.isEmpty ? tasks : tasks.filter { !left.contains($0.plan) }
    let count = AgencyCount(book, on: day, bodies: bodies)
    let rows = filter.isByHeirs ? count.rowsByHeirs(of: counted) : count.rows(of: counted)
    return rows.filter { $0.plans.isEmpty || !left.isSuperset(of: $0.plans) }
  }

  private func page<Row: ListRow>(
    of rows: [Row], _ request: ListRequest, where isWanted: (Row) -> Bool
  ) -> ListPage<Row> {
    let chosen = places(in: rows, request.filter, where: isWanted)
    // What is found best stands first; within a group of equal quality the order asked for holds.
    var groups = SearchQuery(request.filter.find).groups(of: chosen) { rows[$0].searchable }
    if request.isOrderChosen { groups = [groups.flatMap(\.self).sorted()] }
    let found = groups.flatMap { ordered($0, of: rows, request) }
    let located = request.locating.flatMap { code in found.firstIndex { rows[$0].code == code } }
    return ListPage(of: found, window: request.window, located: located) { rows[$0] }
  }

  /// The places of the rows that a filter lets through, its words aside.
  private func places<Row: ListRow>(
    in rows: [Row], _ filter: WorkFilter, where isWanted: (Row) -> Bool
  ) -> [Int] {
    var filter = filter
    if filter.plan?.isEmpty ?? false { filter.plan = nil }
    if filter.agency.map({ SearchQuery($0).isEmpty }) ?? false { filter.agency = nil }
    let wanted = filter.agency.map { agencyIDs($0, withPredecessors: filter.isByHeirs) }
    return rows.indices.filter {
      rows[$0].passes(filter, agencies: wanted) && isWanted(rows[$0])
    }
  }

  /// A stretch of agencies whose work was counted elsewhere.
  package func page(of rows: [AgencyRow], _ request: ListRequest) -> ListPage<AgencyRow> {
    page(of: rows, request) { _ in true }
  }

  /// The places of some rows in the order of a request; only these move, not the rows.
  private func ordered<Row: ListRow>(
    _ places: [Int], of rows: [Row], _ request: ListRequest
  ) -> [Int] {
    let order = request.order
    let sorted = order == .code ? places : Row.sorted(rows, at: places, by: order, nameOrder)
    guard request.isReversed else { return sorted }
    let (valued, lacking) = (
      sorted.filter { rows[$0].hasValue(in: order) },
      sorted.filter { !rows[$0].hasValue(in: order) }
    )
    return valued.reversed() + lacking
  }

  /// The agencies a filter names, with those they took over from where these count as well.
  private func agencyIDs(_ wanted: String, withPredecessors: Bool) -> Set<RecordID> {
    let named = agencyIDs(wanted)
    return withPredecessors ? named.union(named.flatMap(bodies.predecessors)) : named
  }

  /// The agencies a filter names: the one with the code, else all whose name has the words.
  func agencyIDs(_ wanted: String) -> Set<RecordID> {
    let agencies = book.contents.agencies
    let code = wanted.uppercased()
    if let exact = agencies.first(where: { $0.code == code }) { return [exact.id] }
    let naming = AgencyNaming(wanted)
    let named = agencies.filter { naming.fits(name: $0.name, aliases: $0.aliases) }
    // A name in full means that agency, and not those whose names go on after it.
    let exact = named.filter { fold($0.name) == fold(wanted) }
    return Set((exact.isEmpty ? named : exact).map(\.id))
  }
}
