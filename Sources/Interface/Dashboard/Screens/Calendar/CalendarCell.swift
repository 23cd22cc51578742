import Cells
import PlanModel
import Values

/// One day of a month: its number, what falls due, and why offices rest or work.
struct CalendarCell {
  let day: Day
  let items: [DueItem]
  let exception: CalendarException?
  let isOfMonth: Bool
  let isToday: Bool
  let isChosen: Bool
  let isFocused: Bool
  let words: RowWords

  private var emphasis: Emphasis {
    isChosen ? isFocused ? .selected : .selectedIdle : .none
  }

  /// Draws the day.
  func draw(on grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    grid.fill(rect, .text, emphasis)
    let line = first(columns: rect.columns)
    grid.write(
      line, at: Point(column: rect.column, row: rect.row), emphasis: emphasis, limit: rect.columns)
    guard rect.rows > 1, let exception else { return }
    let occasion = [Span(exception.occasion, .textDim)].cut(
      to: max(0, rect.columns - 2), ellipsis: words.glyphs.marks.ellipsis)
    grid.write(
      occasion, at: Point(column: rect.column + 1, row: rect.row + 1), emphasis: emphasis)
  }

  /// The line with the number of the day: what is most urgent stands longest.
  private func first(columns: Int) -> [Span] {
    let mark = isChosen ? String(words.glyphs.marks.gutter) : isToday ? "*" : " "
    let number = day.dayOfMonth
    let head = [
      Span(mark, .textStrong), Span((number < 10 ? " " : "") + String(number), dayRole),
    ]
    let wanted = [
      head + due(spaced: true) + off(inFull: true), head + due(spaced: true) + off(inFull: false),
      head + due(spaced: true), head + due(spaced: false),
    ]
    return wanted.first { $0.columns <= columns } ?? head + due(spaced: false)
  }

  private var dayRole: StyleRole {
    guard isOfMonth else { return .textDim }
    let isOff = exception.map { !$0.isWorking } ?? day.weekday.isWeekend
    return isToday ? .headingFocus : isOff ? .textDim : .textStrong
  }

  /// The mark of the most urgent item and how many there are.
  private func due(spaced: Bool) -> [Span] {
    guard let first = items.first else { return [] }
    let role = RowWords.role(of: first.timeClass)
    let count = !spaced && items.count > 9 ? "+" : String(items.count)
    return [Span((spaced ? " " : "") + String(words.glyphs.mark(role)) + count, role)]
  }

  private func off(inFull isInFull: Bool) -> [Span] {
    guard let exception else { return [] }
    let word = exception.isWorking ? CalendarStrings.worked : CalendarStrings.off
    let text = (isInFull ? word : CalendarStrings.letter(exception))[words.language]
    return [Span(" " + text, .textDim)]
  }
}
