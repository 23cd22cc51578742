import Cells
import PlanModel
import Values

extension DashboardState {
  /// Takes in what happened.
  ///
  /// - Parameter action: What happened.
  /// - Returns: What is to be done about it, in order.
  public mutating func update(_ action: Action) -> [Effect] {
    let listSearched = listSearched
    var effects = respond(to: action)
    uncoverTicks()
    uncoverRound()
    effects += loadMissing()
    if self.listSearched != listSearched { effects += prepareToFind() }
    prepareFields()
    if !isDetailOpen { openedFrom = nil }
    if !action.isInput { overview.summary = overviewView.summaryLines(ScreenLayout(size).body) }
    settle()
    return effects
  }

  private mutating func respond(to action: Action) -> [Effect] {
    switch action {
    case .started: return hasStore ? loadAll() : []
    case .event(let event): return respond(to: event)
    case .command(let command): return hasStore || command.needsNoStore ? run(command) : []
    case .answered(let request, let result): return receive(result, for: request)
    case .saved(let result): return receive(saved: result)
    case .storeMade(let result): return receive(storeMade: result)
    case .reportWritten(let result):
      receive(reportWritten: result)
      return []
    case .warned(let words):
      warn(words[setting.language])
      return []
    case .storeChanged:
      message = message ?? Message(.info, ChromeStrings.storeChanged[setting.language])
      return loadAll()
    case .dayChanged(let day):
      setting.today = day
      return hasStore ? loadAll() : []
    case .themeChanged(let news):
      message = news
      return [.redraw]
    }
  }

  /// Moves every list so that its chosen row is in view, whatever the size of the screen.
  private mutating func settle() {
    guard hasStore, !ScreenLayout.isTooSmall(size) else { return }
    for slot in shownLists {
      let rows = visibleRows(slot)
      with(slot) { $0.settle(rows: rows) }
    }
    holdDetails()
  }

  /// How many rows of a list are in view.
  func visibleRows(_ slot: ListSlot) -> Int {
    let body = ScreenLayout(size).body
    switch slot {
    case .overviewTargets: return paneRows(.targets, body)
    case .overviewTasks: return paneRows(.tasks, body)
    case .overviewAgencies: return paneRows(.agencies, body)
    case .targets: return rows(of: targets.browser, in: body)
    case .tasks: return rows(of: tasks.browser, in: body)
    case .agencies: return rows(of: agencies.browser, in: agenciesLayout(body).browser)
    case .agencyTasks: return ListPane<TaskRow>.visibleRows(agenciesLayout(body).tasks)
    case .dueItems: return ListPane<DueItem>.visibleRows(calendarLayout(body).items)
    case .timeline: return ListPane<TimelineRow>.visibleRows(TimelineView.parts(of: body).list)
    case .history: return rows(of: history.browser, in: body)
    case .comparison: return comparison.map { rows(of: $0.browser, in: body) } ?? 1
    }
  }

  func agenciesLayout(_ body: Rect) -> AgenciesLayout { AgenciesLayout(body, state: agencies) }

  private func paneRows(_ pane: OverviewState.Pane, _ body: Rect) -> Int {
    overviewView.layout(body).panes[pane].map(ListPane<TaskRow>.visibleRows) ?? 1
  }

  private func rows<Row: CodedRow>(of browser: Browser<Row>, in body: Rect) -> Int {
    BrowserLayout(body, isDetailOpen: false)
      .visibleRows(isFinding: browser.isFinding || browser.isNarrowed)
  }

  /// Holds details within their texts; one at its beginning needs no counting of lines.
  private mutating func holdDetails() {
    let body = ScreenLayout(size).body
    let area = place == .agencies ? agenciesLayout(body).browser : body
    let inside = Pane.inside(BrowserLayout(area, isDetailOpen: isDetailOpen).detail)
      .inset(columns: 1)
    let lines = { (text: DetailText) in text.lines.count }
    switch place {
    case .overview, .calendar: break
    case .targets where targets.browser.detail.offset > 0:
      let count = lines(targetsView.detail(columns: inside.columns))
      targets.browser.detail.hold(within: count, rows: inside.rows)
    case .tasks where tasks.browser.detail.offset > 0:
      let count = lines(tasksView.detail(columns: inside.columns))
      tasks.browser.detail.hold(within: count, rows: inside.rows)
    case .agencies where agencies.browser.detail.offset > 0:
      let count = lines(agenciesView.detail(columns: inside.columns))
      agencies.browser.detail.hold(within: count, rows: inside.rows)
    case .history where history.browser.detail.offset > 0:
      let count = lines(historyView.detail(columns: inside.columns))
      history.browser.detail.hold(within: count, rows: inside.rows)
    case .comparison:
      let count = comparisonView.map { lines($0.detail(columns: inside.columns)) } ?? 0
      comparison?.browser.detail.hold(within: count, rows: inside.rows)
    case .targets, .tasks, .agencies, .history: break
    }
  }
}

extension Action {
  /// Whether it is a key or the like, which changes no count by itself.
  fileprivate var isInput: Bool {
    switch self {
    case .event(.resize), .event(.resumed): false
    case .event, .command: true
    default: false
    }
  }
}
