import Cells
import PlanModel
import Values

extension DashboardState {
  /// Carries out a command, or says why it can not be.
  mutating func run(_ command: Command) -> [Effect] {
    if let hindrance = hindrance(to: command) {
      message = Message(.warning, hindrance[setting.language])
      return []
    }
    switch command {
    case .up, .down, .pageUp, .pageDown, .halfPageUp, .halfPageDown, .top, .bottom:
      return move(command)
    case .nextPane, .previousPane, .open, .back: return go(command)
    case .showOverview: return show(.overview)
    case .showTargets: return show(.targets)
    case .showTasks: return show(.tasks)
    case .showAgencies: return show(.agencies)
    case .showCalendar: return show(.calendar)
    case .showHistory: return show(.history)
    case .previousScreen: return showScreen(by: -1)
    case .nextScreen: return showScreen(by: 1)
    case .find, .sort, .reverse, .clearFilter, .choosePlan, .chooseAgency, .chooseAttention,
      .listDecisions, .rollUp, .compare, .switchView, .weigh, .listMissingReports:
      return choose(command)
    case .mark, .markDown, .markUp, .markRange, .markAll: return mark(command)
    case .nextState, .pickState, .measure, .rate, .void, .assign, .decidePlan, .undo, .redo:
      return change(command)
    case .review: return loadRound()
    case .extendDeadline: return editDeadline()
    case .urge: return startUrging()
    case .listRegister: return listRegister()
    case .editMembers: return editMembers()
    case .add: overlay = .picker(addMenu())
    case .edit: overlay = .picker(editMenu())
    case .report: return chooseReport()
    case .help: overlay = .picker(commandPicker(.help))
    case .palette: overlay = .picker(commandPicker(.command))
    case .cycleTyping: return cycleTyping()
    case .chooseTyping: overlay = .picker(typingPicker())
    case .normaliseTones: return startNormalising()
    case .takeSheet: overlay = .form(SheetFileEntry.form(setting.language))
    case .chooseTheme: overlay = .picker(themePicker())
    case .reload: return loadAll()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    }
    return []
  }

  // MARK: - Moving

  private mutating func move(_ command: Command) -> [Effect] {
    if isDetailOpen, !(place == .agencies && agencies.isInTasks) {
      scrollDetail(command)
      return []
    }
    if place == .calendar, moveDay(command) { return [] }
    let slot = focusedList
    let page = max(1, visibleRows(slot) - 1)
    with(slot) { list in
      switch command {
      case .up: list.move(by: -1)
      case .down: list.move(by: 1)
      case .pageUp: list.move(by: -page)
      case .pageDown: list.move(by: page)
      case .halfPageUp: list.move(by: -max(1, page / 2))
      case .halfPageDown: list.move(by: max(1, page / 2))
      case .top: list.choose(0)
      default: list.choose(list.count - 1)
      }
    }
    restartDetail()
    return []
  }

  private mutating func scrollDetail(_ command: Command) {
    let page = max(1, ScreenLayout(size).body.rows - 4)
    let lines: Int
    switch command {
    case .up: lines = -1
    case .down: lines = 1
    case .pageUp: lines = -page
    case .pageDown: lines = page
    case .halfPageUp: lines = -page / 2
    case .halfPageDown: lines = page / 2
    case .top: lines = -10_000
    default: lines = 10_000
    }
    moveDetail(by: lines)
  }

  /// Scrolls what is shown of the chosen row.
  mutating func moveDetail(by lines: Int) {
    switch place {
    case .overview, .calendar: break
    case .targets: targets.browser.detail.move(by: lines)
    case .tasks: tasks.browser.detail.move(by: lines)
    case .agencies: agencies.browser.detail.move(by: lines)
    case .history: history.browser.detail.move(by: lines)
    case .comparison: comparison?.browser.detail.move(by: lines)
    }
  }

  private mutating func restartDetail() {
    targets.browser.detail.restart()
    tasks.browser.detail.restart()
    agencies.browser.detail.restart()
    history.browser.detail.restart()
    comparison?.browser.detail.restart()
  }

  // MARK: - Going

  private mutating func go(_ command: Command) -> [Effect] {
    let origin = screen
    let effects = goOn(command)
    let isFromList = [.calendar, .history, .agencies].contains(origin)
    if command == .open, isFromList, screen != origin, isDetailOpen { openedFrom = origin }
    return effects
  }

  private mutating func goOn(_ command: Command) -> [Effect] {
    if command == .back, !isDetailOpen, let focusedMarks, !focusedMarks.isEmpty {
      clearMarks()
      return []
    }
    switch (place, command) {
    case (.calendar, _): return goInCalendar(command)
    case (.history, .open): return history.browser.list.selected.map { open($0.row) } ?? []
    case (.comparison, .back) where !isDetailOpen && !hasWords: return endComparison()
    case (.overview, .nextPane): overview.moveFocus(by: 1)
    case (.overview, .previousPane): overview.moveFocus(by: -1)
    case (.overview, .open): return openFromOverview()
    case (.overview, .back): break
    case (.agencies, .nextPane), (.agencies, .previousPane):
      if !agencies.browser.isDetailOpen { agencies.isInTasks.toggle() }
    case (.agencies, .open) where agencies.isInTasks:
      if let code = agencies.tasks.selected?.code { return showTask(code) }
    case (.agencies, .back) where agencies.isInTasks: agencies.isInTasks = false
    case (.tasks, .open) where tasks.isForDecision && !isDetailOpen: return decide()
    case (_, .open): setDetailOpen(!isDetailOpen)
    case (_, .back):
      guard isDetailOpen else { return backFromList() }
      setDetailOpen(false)
      if let openedFrom { return show(openedFrom) }
    default: setDetailOpen(!isDetailOpen)
    }
    return []
  }

  /// Takes back the words that narrow the list, and from a list of all goes to the overview.
  private mutating func backFromList() -> [Effect] {
    if place == .tasks, tasks.attention != nil {
      tasks.attention = nil
      tasks.browser.list.restart()
      return show(.overview)
    }
    return hasWords ? forgetWordsAroundChoice() : show(.overview)
  }

  mutating func setDetailOpen(_ isOpen: Bool) {
    restartDetail()
    switch place {
    case .overview, .calendar: break
    case .targets: targets.browser.isDetailOpen = isOpen
    case .tasks: tasks.browser.isDetailOpen = isOpen
    case .agencies: agencies.browser.isDetailOpen = isOpen
    case .history: history.browser.isDetailOpen = isOpen
    case .comparison: comparison?.browser.isDetailOpen = isOpen
    }
  }

  private mutating func openFromOverview() -> [Effect] {
    switch overview.focus {
    case .tasks: return overview.tasks.selected.map { showTask($0.code) } ?? []
    case .targets:
      return overview.targets.selected.map { showTarget($0.code) } ?? []
    case .agencies:
      return overview.agencies.selected.map { showAgency($0.code) } ?? []
    }
  }

  /// Goes to a screen, whose lists are asked for anew so that they show the latest figures.
  mutating func show(_ screen: ScreenName) -> [Effect] {
    let wasComparing = comparison != nil
    comparison = nil
    openedFrom = nil
    guard screen != self.screen || wasComparing else {
      setDetailOpen(false)
      if screen == .calendar { calendar.choose(setting.today) }
      return []
    }
    if screen == .calendar { calendar.begin(on: setting.today) }
    _ = stopFinding()
    self.screen = screen
    restartDetail()
    return shownLists.flatMap { load($0) } + (screen == .overview ? loadSummary() : [])
  }

  private mutating func showScreen(by steps: Int) -> [Effect] {
    let count = ScreenName.allCases.count
    return show(ScreenName(rawValue: (screen.rawValue + steps + count) % count) ?? .overview)
  }
}
