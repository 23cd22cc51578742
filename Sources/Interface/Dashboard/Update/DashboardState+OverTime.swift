import Cells
import PlanModel
import Values

/// The calendar, the log, and comparisons with an earlier day.
extension DashboardState {
  // MARK: - Asking

  /// Asks for the month of the chosen day, unless it is held or asked for.
  mutating func loadMissingMonth() -> [Effect] {
    calendar.needsPage ? loadMonth(request(.month)) : []
  }

  private mutating func loadMonth(_ request: Request) -> [Effect] {
    guard let day = calendar.day else { return [] }
    calendar.awaited = request.number
    let days = CalendarMonth(containing: day).days
    return [.load(.calendar(CalendarRequest(days, filter: baseFilter)), request)]
  }

  /// Asks for the rows of one of the lists about time.
  mutating func loadOverTime(_ slot: ListSlot, _ request: Request) -> [Effect] {
    switch slot {
    case .timeline:
      calendar.timeline.awaited = request.number
      let wanted = calendar.timeline.request(baseFilter)
      return [.load(.timeline(wanted, days: calendar.timelineDays), request)]
    case .history:
      history.browser.list.awaited = request.number
      let wanted = history.browser.list.request(history.browser.filter(baseFilter))
      let stretch = wanted.window ?? 0..<ListState<LogLine>.windowLength
      let log = LogRequest(
        plan: plan, find: wanted.filter.find, window: stretch, locating: wanted.locating)
      return [.load(.log(log), request)]
    case .comparison:
      guard var asked = comparison else { return [] }
      asked.browser.list.awaited = request.number
      let wanted = asked.request(baseFilter)
      _ = asked.browser.list.request(wanted.filter)
      comparison = asked
      return [.load(.comparison(wanted), request)]
    default: return loadMonth(Request(slot: .month, number: request.number))
    }
  }

  // MARK: - Answers

  /// Takes in an answer about time, unless a later one was asked for since.
  mutating func receiveOverTime(_ answer: PlanAnswer, for request: Request) {
    switch answer {
    case .calendar(let page) where calendar.awaited == request.number:
      calendar.awaited = nil
      calendar.receive(page)
    case .log(let page) where history.browser.list.awaited == request.number:
      history.browser.list.awaited = nil
      history.browser.list.receive(page)
    case .comparison(let found) where comparison?.browser.list.awaited == request.number:
      comparison?.browser.list.awaited = nil
      if comparison?.answer == nil { tell(found.remarks) }
      comparison?.answer = found
      comparison?.browser.list.receive(whole: found.rows)
    default: break
    }
  }

  /// Tells once why the earlier list is not how things stood then.
  private mutating func tell(_ remarks: [Words]) {
    guard !remarks.isEmpty else { return }
    let said = remarks.map { $0[setting.language] }
    let line = said.joined(separator: "; ")
    guard !fitsAsMessage(line) else {
      message = Message(.warning, line)
      return
    }
    notice = Notice(
      title: FormStrings.remarks[setting.language], text: said.joined(separator: "\n"))
  }

  // MARK: - Opening

  /// Opens the item that a line of the log is about, whatever agency is chosen.
  mutating func open(_ row: HistoryRow) -> [Effect] {
    let code = ItemCode(row.code).item
    switch row.kind {
    case .task, .obligation, .assignment, .extension, .target, .observation, .rating,
      .progressReport, .followUpItem:
      return showItem(code)
    case .agency, .membership, .succession: return forgetAgency() + showAgency(code)
    case .holiday:
      calendar.begin(on: setting.today)
      if let day = Day(code) { calendar.choose(day) }
      return show(.calendar)
    case .plan, .section, .indicator, .followUp, .recommendation, .closedPeriod:
      setDetailOpen(true)
      return []
    }
  }

  /// Asks for the day with which the list is to be compared.
  mutating func askForDay() -> [Effect] {
    overlay = .form(ComparisonEntry.form(setting.language))
    return []
  }

  /// Shows what differs from a day, in place of the list that has the keyboard.
  mutating func compare(with day: Day) -> [Effect] {
    let narrowed = comparison.map(\.narrowed) ?? narrowedRows
    return compare { list, find in
      ComparisonState(list, since: day, find: find, narrowed: narrowed)
    }
  }

  /// Which rows the list that has the keyboard has of those of the plan and agency shown; `nil` for
  /// all.
  private var narrowedRows: WorkFilter? {
    var rows = filter(of: focusedList)
    (rows.find, rows.plan, rows.isCurrentOnly) = ("", nil, false)
    let all = WorkFilter(agency: agency?.filter)
    return rows == all ? nil : rows
  }

  /// Shows what was changed in a plan since a period of it was closed.
  ///
  /// - Parameters:
  ///   - plan: The code of the plan.
  ///   - closing: How the store stood then.
  ///   - day: The day the period is judged on.
  /// - Returns: The question to be answered.
  mutating func compareSinceClosing(
    of plan: String, _ closing: FrozenPoint, judgedOn day: Day
  ) -> [Effect] {
    compare { list, _ in
      ComparisonState(list, of: plan, sinceClosing: closing, judgedOn: day)
    }
  }

  private mutating func compare(
    _ comparison: (ComparedList, TextField) -> ComparisonState
  ) -> [Effect] {
    let (list, find): (ComparedList, TextField) =
      switch focusedList {
      case .targets: (.targets, targets.browser.find)
      case .overviewTargets: (.targets, TextField())
      case .agencies: (.agencies, agencies.browser.find)
      case .overviewAgencies: (.agencies, TextField())
      case .tasks: (.tasks, tasks.browser.find)
      case .comparison:
        (self.comparison?.list ?? .tasks, self.comparison?.browser.find ?? TextField())
      default: (.tasks, TextField())
      }
    _ = stopFinding()
    self.comparison = comparison(list, find)
    return load(.comparison)
  }

  /// Goes back to the list.
  mutating func endComparison() -> [Effect] {
    comparison = nil
    return shownLists.flatMap { load($0) } + (screen == .overview ? loadSummary() : [])
  }
}
