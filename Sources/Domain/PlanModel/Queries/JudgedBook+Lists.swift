import Values
import VietnameseText

extension JudgedBook {
  /// The stretch of the tasks that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<TaskRow> { page(of: tasks, request) }

  /// The stretch of the targets that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<TargetRow> { page(of: targets, request) }

  /// The stretch of the agencies that a request asks for.
  public func page(_ request: ListRequest) -> ListPage<AgencyRow> { page(of: agencies, request) }

  private func page<Row: ListRow>(of rows: [Row], _ request: ListRequest) -> ListPage<Row> {
    var filter = request.filter
    if filter.plan?.isEmpty ?? false { filter.plan = nil }
    if filter.agency.map({ SearchQuery($0).isEmpty }) ?? false { filter.agency = nil }
    let wanted = filter.agency.map(agencyIDs)
    let query = SearchQuery(filter.find)
    var chosen = rows.filter { $0.passes(filter, agencies: wanted) }
    if !query.isEmpty {
      chosen = chosen.filter { row in row.searchable.contains { query.match($0) != nil } }
    }
    let ordered = Self.ordered(chosen, by: request.order, isReversed: request.isReversed)
    let located = request.locating.flatMap { code in ordered.firstIndex { $0.code == code } }
    return ListPage(of: ordered, window: request.window, located: located)
  }

  private static func ordered<Row: ListRow>(
    _ rows: [Row], by order: ListOrder, isReversed: Bool
  ) -> [Row] {
    let sorted = order == .code ? rows : rows.sorted(by: order.precedes)
    return isReversed ? sorted.reversed() : sorted
  }

  /// The agencies a filter names: the one with the code, else all whose name has the words.
  private func agencyIDs(_ wanted: String) -> Set<RecordID> {
    let code = wanted.uppercased()
    if let exact = agencies.first(where: { $0.agency.code == code }) { return [exact.agency.id] }
    let query = SearchQuery(wanted)
    return Set(
      agencies.filter { row in
        ([row.agency.name] + row.agency.aliases).contains { query.match($0) != nil }
      }.map(\.agency.id))
  }
}
