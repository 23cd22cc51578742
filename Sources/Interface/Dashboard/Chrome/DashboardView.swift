public import Cells
import PlanModel
import Values

extension DashboardState {
  /// The whole screen as it is to be shown.
  public func frame() -> Frame {
    var grid = Grid(size: size)
    guard !ScreenLayout.isTooSmall(size) else { return tooSmall(&grid) }
    let layout = ScreenLayout(size)
    drawHeader(on: &grid, in: layout.header)
    drawTabs(on: &grid, in: layout.tabs)
    guard hasStore else {
      let cursor = FirstRunView(
        state: firstRun, language: setting.language, glyphs: setting.glyphs
      ).draw(on: &grid, in: layout.body)
      drawMessage(on: &grid, in: layout.footer)
      return Frame(grid: grid, cursor: cursor)
    }
    var cursor = drawBody(on: &grid, in: layout.body)
    drawFooter(on: &grid, layout: layout)
    if let overlay {
      cursor = OverlayView(
        overlay: overlay, language: setting.language, glyphs: setting.glyphs,
        today: setting.today, message: hiddenMessage
      ).draw(on: &grid)
    }
    if let notice {
      cursor = nil
      OverlayView.draw(
        notice, on: &grid, language: setting.language, glyphs: setting.glyphs)
    }
    return Frame(grid: grid, cursor: cursor)
  }

  private func tooSmall(_ grid: inout Grid) -> Frame {
    let text = ChromeStrings.tooSmall(size, needed: ScreenLayout.smallest)[setting.language]
    for (index, line) in SpanLine.wrapWords([Span(text)], to: max(1, size.columns)).enumerated() {
      grid.write(line, at: Point(column: 0, row: index))
    }
    return Frame(grid: grid)
  }

  /// The words of judged rows in the language and with the signs of the run.
  var words: RowWords {
    RowWords(
      language: setting.language, glyphs: setting.glyphs, program: setting.call.program)
  }

  /// The names of the screens.
  var tabBar: TabBar {
    TabBar(
      ScreenName.allCases.map {
        TabBar.Tab(
          String($0.rawValue + 1), ChromeStrings.tab($0)[setting.language],
          short: ChromeStrings.shortTab($0)[setting.language])
      }, selected: screen.rawValue)
  }

  var overviewView: OverviewView {
    OverviewView(
      state: overview, summaries: summaries, summaryCount: summaryCount, waiting: waiting,
      plan: plan,
      isOneAgency: agency != nil, agencyName: agencyName ?? "", empty: emptyList, words: words,
      marks: (agencyMarks, marks))
  }
  var targetsView: TargetsView {
    TargetsView(
      state: targets, today: setting.today, planTitle: title(ofPlan:), left: plansLeftOut,
      empty: emptyList, words: words)
  }
  var tasksView: TasksView {
    TasksView(
      state: tasks, closed: waiting?.closed ?? 0, planTitle: title(ofPlan:), left: plansLeftOut,
      empty: emptyList, words: words, marks: marks)
  }
  var agenciesView: AgenciesView {
    AgenciesView(
      state: agencies, left: plansLeftOut, empty: emptyList, words: words,
      marks: (agencyMarks, marks))
  }

  var calendarView: CalendarView {
    CalendarView(
      state: calendar, today: setting.today, words: words, emptyStore: emptyStore)
  }
  var timelineView: TimelineView {
    TimelineView(
      state: calendar, today: setting.today, words: words, emptyStore: emptyStore)
  }
  var historyView: HistoryView {
    HistoryView(state: history, words: words, emptyStore: emptyStore)
  }
  var comparisonView: ComparisonView? {
    comparison.map { ComparisonView(state: $0, words: words) }
  }

  /// What to do first where the store has no plan; `nil` where it has one, or may have.
  private var emptyStore: Words? {
    hasNoPlans && hasReadPlans ? ChromeStrings.emptyStore : nil
  }

  /// Why every list is empty, when there is one reason for all.
  private var emptyList: Words? {
    if let emptyStore { return emptyStore }
    let isWaiting = screen == .tasks && tasks.attention != nil
    return agency == nil && !isWaiting ? nil : ChromeStrings.nothingFound(isTyping: false)
  }

  private func title(ofPlan code: String) -> String {
    plans.first { $0.plan.code == code }.map { "\(code) · \($0.plan.title)" } ?? code
  }

  private func drawBody(on grid: inout Grid, in body: Rect) -> Point? {
    switch place {
    case .overview: overviewView.draw(on: &grid, in: body)
    case .targets: targetsView.draw(on: &grid, in: body)
    case .tasks: tasksView.draw(on: &grid, in: body)
    case .agencies: agenciesView.draw(on: &grid, in: body)
    case .calendar:
      calendar.isTimeline
        ? timelineView.draw(on: &grid, in: body) : calendarView.draw(on: &grid, in: body)
    case .history: historyView.draw(on: &grid, in: body)
    case .comparison: comparisonView?.draw(on: &grid, in: body)
    }
  }
}
