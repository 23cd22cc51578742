import Cells
import PlanModel
import Values

/// Draws a month with what falls due, and the list of the chosen day.
struct CalendarView {
  let state: CalendarState
  let today: Day
  let words: RowWords
  /// What to do first where the store has no plan; `nil` where it has one.
  let emptyStore: Words?

  private var language: Language { words.language }
  private var glyphs: Glyphs { words.glyphs }
  private var day: Day { state.day ?? today }
  private var month: CalendarMonth { CalendarMonth(containing: day) }

  /// Draws the month, the list, or both.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let layout = CalendarLayout(body, weeks: month.weeks, isInItems: state.isInItems)
    let cursor = drawMonth(on: &grid, in: layout.month, weekRows: layout.weekRows)
    let listCursor = drawItems(on: &grid, in: layout.items)
    return state.isInItems ? listCursor : cursor
  }

  /// The day whose cell lies at a place.
  func day(at point: Point, in body: Rect) -> Day? {
    let layout = CalendarLayout(body, weeks: month.weeks, isInItems: state.isInItems)
    let inside = Pane.inside(layout.month).takingTop(1).rest
    guard inside.contains(point) else { return nil }
    let week = (point.row - inside.row) / layout.weekRows + firstWeek(in: inside, layout.weekRows)
    let column = (point.column - inside.column) / max(1, inside.columns / 7)
    return week < month.weeks && column < 7 ? month.day(week: week, column: column) : nil
  }

  // MARK: - Month

  private func drawMonth(on grid: inout Grid, in rect: Rect, weekRows: Int) -> Point? {
    guard !rect.isEmpty else { return nil }
    let count = state.page?.items.count { month.has($0.day) } ?? 0
    let role: StyleRole = state.isInItems ? .heading : .headingFocus
    Pane(
      [Span(CalendarStrings.month(month.month, count)[language], role)],
      isFocused: !state.isInItems
    ).draw(on: &grid, in: rect, glyphs: glyphs)
    let inside = Pane.inside(rect)
    let width = inside.columns / 7
    drawHeads(on: &grid, in: inside, width: width)
    var cursor: Point?
    let rows = inside.takingTop(1).rest
    let first = firstWeek(in: rows, weekRows)
    for week in first..<min(month.weeks, first + max(1, rows.rows / weekRows)) {
      for column in 0..<7 {
        let cell = Rect(
          column: inside.column + column * width, row: rows.row + (week - first) * weekRows,
          columns: width, rows: weekRows)
        let shown = month.day(week: week, column: column)
        CalendarCell(
          day: shown, items: state.page?.items(on: shown) ?? [],
          exception: state.page?.exception(on: shown), isOfMonth: month.has(shown),
          isToday: shown == today, isChosen: shown == day, isFocused: !state.isInItems,
          words: words
        ).draw(on: &grid, in: cell)
        if shown == day { cursor = Point(column: cell.column, row: cell.row) }
      }
    }
    return cursor
  }

  /// The first week in view, where there is no room for all: that of the chosen day is.
  private func firstWeek(in rows: Rect, _ weekRows: Int) -> Int {
    let visible = max(1, rows.rows / weekRows)
    return max(0, (day - month.days.lowerBound) / 7 - visible + 1)
  }

  private func drawHeads(on grid: inout Grid, in inside: Rect, width: Int) {
    let names = width >= 11 ? CalendarStrings.longWeekdays : CalendarStrings.weekdays
    for (column, name) in names.enumerated() {
      grid.write(
        [Span(name[language], .heading)],
        at: Point(column: inside.column + column * width + 1, row: inside.row),
        limit: max(0, width - 1))
    }
  }

  // MARK: - List

  private func drawItems(on grid: inout Grid, in rect: Rect) -> Point? {
    guard !rect.isEmpty else { return nil }
    let columns = [
      TableColumn(CalendarStrings.code[language], 6...12, priority: 6),
      TableColumn(CalendarStrings.standing[language], 16...19, priority: 9),
      TableColumn(flexible: CalendarStrings.task[language], minimum: 18, priority: 8),
      TableColumn(CalendarStrings.agency[language], 12...max(12, rect.columns / 4), priority: 2),
    ]
    return ListPane(
      list: state.items, title: itemsTitle,
      empty: (emptyStore ?? CalendarStrings.nothing)[language],
      isFocused: state.isInItems, words: words
    ).draw(on: &grid, in: rect, columns: columns) { item in
      [
        [Span(item.code, .textDim)], words.standing(item), [Span(item.label)],
        [Span(item.agency.map(RowWords.shortName) ?? "", .textDim)],
      ]
    }
  }

  private var itemsTitle: String {
    let title = CalendarStrings.day(day, state.items.count)[language]
    guard let exception = state.page?.exception(on: day) else { return title }
    return "\(title) · \(CalendarStrings.exception(exception)[language])"
  }
}

extension RowWords {
  /// The mark and the words of how an item of the calendar stands, with its days.
  func standing(_ item: DueItem) -> [Span] {
    standing(
      item.timeClass, item.daysLeft, item.state,
      next: item.isDueByNextWorkingDay ? item.day : nil)
  }
}
