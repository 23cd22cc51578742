import Values

extension JudgedBook {
  /// What differs between a list of this book and the same list of the book of an earlier day.
  ///
  /// A row that the filter did not let through then and does now is new; one that it no longer lets
  /// through is gone.
  ///
  /// - Parameters:
  ///   - request: The list and which rows of it.
  ///   - past: The book of the earlier day, judged on it.
  /// - Returns: What differs.
  public func comparison(_ request: ComparisonRequest, with past: JudgedBook) -> Comparison {
    Comparison(
      request, past: past.items(request.list, request.filter),
      now: items(request.list, request.filter), asOf: day)
  }

  private func items(_ list: ComparedList, _ filter: WorkFilter) -> [ComparedItem] {
    let request = ListRequest(filter: filter, order: .code)
    switch list {
    case .tasks:
      let page: ListPage<TaskRow> = page(request)
      return page.rows.map(ComparedItem.init)
    case .targets:
      let page: ListPage<TargetRow> = page(request)
      return page.rows.map(ComparedItem.init)
    case .agencies:
      let page: ListPage<AgencyRow> = page(request)
      return page.rows.map(ComparedItem.init)
    case .plans:
      guard case .summary(let plans)? = answer(.summary(plan: filter.plan)) else { return [] }
      return plans.map(ComparedItem.init)
    }
  }
}
