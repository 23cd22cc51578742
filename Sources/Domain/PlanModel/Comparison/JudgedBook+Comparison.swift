public import Values

extension JudgedBook {
  /// What differs between a list of this book and the same list of the book of an earlier day.
  ///
  /// A row that the filter did not let through then and does now is new; one that it no longer lets
  /// through is gone.
  ///
  /// - Parameters:
  ///   - request: The list and which rows of it.
  ///   - past: The book of the earlier day, judged on it.
  ///   - made: The day the store was made; `nil` where that is not known.
  /// - Returns: What differs, with a remark where the store or a plan was not there on that day.
  public func comparison(
    _ request: ComparisonRequest, with past: JudgedBook, storeMadeOn made: Day? = nil
  ) -> Comparison {
    Comparison(
      request, past: past.items(request.list, request.filter),
      now: items(request.list, request.filter), asOf: day,
      remarks: request.closing == nil ? remarks(on: request, storeMadeOn: made) : [])
  }

  private func remarks(on request: ComparisonRequest, storeMadeOn made: Day?) -> [Words] {
    let left = plansLeftOut(request.filter)
    let plan = request.filter.plan.flatMap { $0.isEmpty ? nil : $0 }
    let later = plans.filter { row in
      (plan == nil || plan == row.plan.code) && !left.contains(row.plan.code)
        && row.plan.issued.map { $0 > request.since } ?? false
    }
    return [
      made.flatMap {
        $0 > request.since ? ComparisonWords.madeLater($0, than: request.since) : nil
      },
      later.isEmpty ? nil : ComparisonWords.issuedLater(later.map(\.plan), than: request.since),
    ].compactMap(\.self)
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
