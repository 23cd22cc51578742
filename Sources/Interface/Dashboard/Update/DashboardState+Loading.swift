import PlanModel
import Values

extension DashboardState {
  /// Asks for everything the screen shows anew.
  mutating func loadAll() -> [Effect] {
    guard hasStore else { return [] }
    targets.detailOf = nil
    // The list of all plans comes last: nothing on the screen waits for it.
    return loadSummary() + shownLists.flatMap { load($0) } + loadTargetDetail() + loadTicks()
      + reloadRound() + loadOutdated() + loadPlans()
  }

  /// Asks for the lists and rows that the screen shows and that are not held.
  mutating func loadMissing() -> [Effect] {
    guard hasStore else { return [] }
    return shownLists.flatMap { slot in
      if slot == .agencyTasks { return loadAgencyTasks() }
      if slot == .dueItems { return loadMissingMonth() }
      return needsRows(slot) ? load(slot) : needsRest(slot) ? loadAhead(slot) : []
    } + loadTargetDetail() + loadAgencyScores()
  }

  private func needsRows(_ slot: ListSlot) -> Bool {
    switch slot {
    case .overviewTargets: overview.targets.needsRows
    case .overviewTasks: overview.tasks.needsRows
    case .overviewAgencies: overview.agencies.needsRows
    case .targets: targets.browser.list.needsRows
    case .tasks: tasks.browser.list.needsRows
    case .agencies: agencies.browser.list.needsRows
    case .agencyTasks: agencies.tasks.needsRows
    case .dueItems: calendar.needsPage
    case .timeline: calendar.timeline.needsRows
    case .history: history.browser.list.needsRows
    case .comparison: comparison?.browser.list.needsRows ?? false
    }
  }

  mutating func request(_ slot: Request.Slot) -> Request {
    requestCount += 1
    return Request(slot: slot, number: requestCount)
  }

  private mutating func loadPlans() -> [Effect] {
    var request = request(.plans)
    request.isAhead = true
    awaitedPlans = request.number
    return [.load(.plans, request)]
  }

  mutating func reviewRequest() -> Request {
    let request = request(.review)
    awaitedReview = request.number
    return request
  }

  mutating func loadSummary() -> [Effect] {
    let request = request(.summary)
    awaitedSummary = request.number
    return [.load(plan.map { .summary(plan: $0) } ?? .plansInNeed, request)] + loadAttention()
  }

  /// Asks what waits in view, where the counts of the plan do not tell it.
  private mutating func loadAttention() -> [Effect] {
    guard plan == nil || agency != nil else { return [] }
    let request = request(.attention)
    awaitedAttention = request.number
    return [.load(.attention(baseFilter), request)]
  }

  /// Asks for what is to be chosen from in the list that was just opened.
  mutating func loadChoices(_ query: PlanQuery) -> [Effect] {
    let request = request(.choices)
    awaitedChoices = request.number
    return [.load(query, request)]
  }

  /// Asks for the parts of a task that are ticked off.
  mutating func loadParts(of code: String) -> [Effect] {
    let request = request(.ticks)
    awaitedTicks = request.number
    return [.load(.task(code), request)]
  }

  /// Asks what a list of names comes to.
  mutating func loadPreview(of list: PasteList) -> [Effect] {
    let request = request(.preview)
    awaitedPreview = request.number
    return [.load(.memberList(list.joining(from: list.firstDay(on: setting.today))), request)]
  }

  /// Asks for the rows of a list about its chosen one.
  mutating func load(_ slot: ListSlot) -> [Effect] {
    if slot == .agencyTasks {
      agencies.tasksOf = nil
      return loadAgencyTasks()
    }
    let request = request(.list(slot))
    let (filter, visible) = (filter(of: slot), mostVisibleRows(slot))
    switch slot {
    case .overviewTargets:
      overview.targets.awaited = request.number
      return [.load(.targets(overview.targets.request(filter, visible: visible)), request)]
    case .overviewTasks:
      overview.tasks.awaited = request.number
      return [.load(.tasks(overview.tasks.request(filter, visible: visible)), request)]
    case .overviewAgencies:
      overview.agencies.awaited = request.number
      let wanted = overview.agencies.request(filter, length: OverviewState.agenciesAtOnce)
      return [.load(.agencies(wanted), request)]
    case .targets:
      targets.browser.list.awaited = request.number
      return [.load(.targets(targets.browser.list.request(filter, visible: visible)), request)]
    case .tasks:
      tasks.browser.list.awaited = request.number
      return [.load(.tasks(tasks.browser.list.request(filter, visible: visible)), request)]
    case .dueItems, .timeline, .history, .comparison: return loadOverTime(slot, request)
    default:
      agencies.browser.list.awaited = request.number
      return [.load(.agencies(agencies.browser.list.request(filter)), request)]
    }
  }

  /// Asks how the agency whose detail is open did month by month.
  private mutating func loadAgencyScores() -> [Effect] {
    guard place == .agencies, let code = agencies.needsDetail else { return [] }
    let request = request(.agencyDetail)
    agencies.awaitedDetail = request.number
    agencies.askedAbout = code
    return [.load(.agency(code), request)]
  }

  /// Asks for the tasks of the chosen agency, unless they are held or asked for.
  private mutating func loadAgencyTasks() -> [Effect] {
    guard let code = agencies.browser.list.selected?.code,
      agencies.tasksOf != code || agencies.tasks.needsRows
    else { return [] }
    if agencies.tasksOf != nil, agencies.tasksOf != code { agencies.tasks.restart() }
    agencies.tasksOf = code
    let request = request(.list(.agencyTasks))
    agencies.tasks.awaited = request.number
    return [.load(.tasks(agencies.tasks.request(filter(of: .agencyTasks))), request)]
  }

  /// Which rows a list of targets, tasks or agencies has.
  func filter(of slot: ListSlot) -> WorkFilter {
    var filter = baseFilter
    switch slot {
    case .targets: filter = targets.browser.filter(filter)
    case .tasks:
      filter = tasks.browser.filter(filter)
      filter.attention = tasks.attention
    case .agencies:
      filter = agencies.browser.filter(filter)
      filter.isByHeirs = agencies.isByHeirs
    case .agencyTasks:
      filter.agency = agencies.browser.list.selected?.code
      filter.isByHeirs = agencies.isByHeirs
    default: break
    }
    return filter
  }
}

// MARK: - Answers

extension DashboardState {
  /// Takes in the answer to a query, unless a later one was asked since.
  mutating func receive(
    _ result: Result<PlanAnswer, StoreFailure>, for request: Request
  ) -> [Effect] {
    switch result {
    case .failure(let failure) where request.slot == .sheet:
      if awaitedSheet == request.number { receive(sheetFailure: failure) }
      return []
    case .failure(let failure):
      let isLatest = awaits(request)
      forget(request)
      if isLatest, case .list(let slot) = request.slot { checkOpened(in: slot) }
      message = Message(.error, failure.words(calling: setting.call)[setting.language])
      return []
    case .success(let answer):
      return receive(answer, for: request)
    }
  }

  private mutating func receive(_ answer: PlanAnswer, for request: Request) -> [Effect] {
    let number = request.number
    switch (request.slot, answer) {
    case (.plans, .plans(let rows)) where awaitedPlans == number:
      hasReadPlans = true
      plans = rows
      renewForm(from: answer)
      return choosePlanThatExists()
    case (.summary, .summary(let rows)) where awaitedSummary == number:
      (summaries, summaryCount) = (rows, rows.count)
      return rows.isEmpty ? forgetPlan() : []
    case (.summary, .plansInNeed(let page)) where awaitedSummary == number:
      (summaries, summaryCount) = (page.rows, page.total)
      // Of all plans, no counts mean that there is none.
      if page.total == 0 { hasReadPlans = true }
    case (.attention, .attention(let counts)) where awaitedAttention == number:
      waitingInView = counts
    case (.targetDetail, _), (.targetHistory, _): takeTarget(answer, number)
    case (.list(.overviewTargets), .targets(let page)): take(page, number, &overview.targets)
    case (.choices, _) where awaitedChoices == number:
      awaitedChoices = nil
      offer(answer)
    case (.ticks, .task(let detail)) where awaitedTicks == number: receiveTicks(detail)
    case (.marks, _) where awaitedMarks == number: receiveMarks(answer)
    case (.round, .review(let items)) where awaitedRound == number: receiveRound(items)
    case (.preview, .memberList(let preview)) where awaitedPreview == number:
      receivePreview(preview)
    case (.review, .respellings(let edits)) where awaitedReview == number: offerReview(edits)
    case (.sheet, .sheetReview(let review)) where awaitedSheet == number: receive(review)
    case (.list(.overviewTasks), .tasks(let page)): take(page, number, &overview.tasks)
    case (.list(.overviewAgencies), .agencies(let page)): take(page, number, &overview.agencies)
    case (.list(.targets), .targets(let page)) where targets.browser.list.awaited == number:
      take(page, number, &targets.browser.list)
      checkOpened(in: .targets)
    case (.list(.tasks), .tasks(let page)) where tasks.browser.list.awaited == number:
      take(page, number, &tasks.browser.list)
      checkOpened(in: .tasks)
    case (.list(.agencies), .agencies(let page)):
      take(page, number, &agencies.browser.list)
      if agencies.browser.list.count == 0 { agencies.haveNoTasks() }
      agencies.forgetDetail()
    case (.agencyDetail, .agency(let detail)) where agencies.awaitedDetail == number:
      agencies.awaitedDetail = nil
      agencies.detail = detail
    case (.list(.agencyTasks), .tasks(let page)): take(page, number, &agencies.tasks)
    case (.list(.timeline), .timeline(let page)): take(page, number, &calendar.timeline)
    case (.month, _), (.list(.history), _), (.list(.comparison), _):
      receiveOverTime(answer, for: request)
    default: break
    }
    renewMarks(from: answer)
    renewForm(from: answer)
    return []
  }

  private func take<Row: CodedRow>(
    _ page: ListPage<Row>, _ number: Int, _ list: inout ListState<Row>
  ) {
    guard list.awaited == number else { return }
    list.awaited = nil
    list.receive(page)
  }

  /// Whether a list that items are opened in waits for just this request.
  private func awaits(_ request: Request) -> Bool {
    switch request.slot {
    case .list(.targets): targets.browser.list.awaited == request.number
    case .list(.tasks): tasks.browser.list.awaited == request.number
    default: false
    }
  }

  /// Stops waiting for a request that failed; the list keeps what it has.
  private mutating func forget(_ request: Request) {
    if request.slot == .month { calendar.forget(request.number) }
    if request.number == awaitedChoices { awaitedChoices = nil }
    if request.number == awaitedRound { awaitedRound = nil }
    guard case .list(let slot) = request.slot else { return }
    let empty = request.number
    switch slot {
    case .overviewTargets: overview.targets.fail(empty)
    case .overviewTasks: overview.tasks.fail(empty)
    case .overviewAgencies: overview.agencies.fail(empty)
    case .targets: targets.browser.list.fail(empty)
    case .tasks: tasks.browser.list.fail(empty)
    case .agencies: agencies.browser.list.fail(empty)
    case .agencyTasks: agencies.tasks.fail(empty)
    case .dueItems: break
    case .timeline: calendar.timeline.fail(empty)
    case .history: history.browser.list.fail(empty)
    case .comparison: comparison?.browser.list.fail(empty)
    }
  }

  /// Falls back to all plans when the one remembered is not in this store.
  private mutating func choosePlanThatExists() -> [Effect] {
    plans.contains { $0.plan.code == plan } ? [] : forgetPlan()
  }

  private mutating func forgetPlan() -> [Effect] {
    guard let plan else { return [] }
    (removedPlan, self.plan) = (plan, nil)
    return loadAll()
  }
}
