import Cells
import PlanModel
import Values

/// Draws tasks over months: their windows, what falls due, and today.
struct TimelineView {
  let state: CalendarState
  let today: Day
  let words: RowWords
  /// What to do first where the store has no plan; `nil` where it has one.
  let emptyStore: Words?

  private var language: Language { words.language }
  private var glyphs: Glyphs { words.glyphs }

  /// Draws the tasks.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in rect: Rect) -> Point? {
    let (rect, foot) = TimelineView.parts(of: rect)
    drawLegend(on: &grid, in: foot)
    let axis = TimelineAxis(
      from: state.timelineDays.lowerBound, columns: Pane.inside(rect).columns)
    let title = CalendarStrings.timeline(from: axis.days.lowerBound, to: axis.days.upperBound)
    let columns = [
      TableColumn(CalendarStrings.code[language], 6...6, priority: 6),
      TableColumn(flexible: CalendarStrings.task[language], minimum: 8, priority: 8),
      TableColumn(axis.heads, axis.columns...axis.columns, priority: 9),
    ]
    return ListPane(
      list: state.timeline, title: title[language],
      empty: (emptyStore ?? CalendarStrings.noTimeline)[language],
      isFocused: true, words: words
    ).draw(on: &grid, in: rect, columns: columns) { row in
      [[Span(row.code, .textDim)], [Span(row.row.task.label)], bar(of: row, axis)]
    }
  }

  /// The list, and the line below it that tells what its signs mean.
  static func parts(of body: Rect) -> (list: Rect, legend: Rect) {
    let (list, legend) = body.takingBottom(body.rows >= 8 ? 1 : 0)
    return (list, legend)
  }

  private func drawLegend(on grid: inout Grid, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let signs: [(Character, StyleRole, Words)] = [
      (glyphs.lines.horizontal, .barValue, CalendarStrings.window),
      (glyphs.barRest, .statusLate, CalendarStrings.late),
      (glyphs.lines.vertical, .headingFocus, CalendarStrings.today),
      (glyphs.mark(.statusOnTrack), .statusOnTrack, CalendarStrings.dueDay),
      (glyphs.mark(.statusDone), .statusDone, CalendarStrings.done),
    ]
    let said = signs.map { [Span("\($0.0) ", $0.1), Span($0.2[language], .textDim)] }
    var line: [Span] = []
    for sign in said where line.columns + sign.columns + 2 <= rect.columns {
      line += (line.isEmpty ? [] : [Span("  ")]) + sign
    }
    grid.write(line, at: Point(column: rect.column, row: rect.row), limit: rect.columns)
  }

  /// A task as a line of signs: dots for what is late, a line for its window, marks for its days.
  private func bar(of row: TimelineRow, _ axis: TimelineAxis) -> [Span] {
    var cells = Array(repeating: Span(" "), count: axis.columns)
    func fill(_ first: Day, _ last: Day, _ sign: Character, _ role: StyleRole) {
      guard first <= last, last >= axis.days.lowerBound, first <= axis.days.upperBound else {
        return
      }
      for column in axis.column(of: first)...axis.column(of: last) {
        cells[column] = Span(String(sign), role)
      }
    }
    if let starts = row.starts {
      fill(starts, row.ends ?? axis.days.upperBound, glyphs.lines.horizontal, .barValue)
    }
    if row.row.timeClass == .overdue, let ends = row.ends {
      // What was sent late is late no longer than to the day it was sent.
      let last = row.row.daysLeft.map { ends - $0 } ?? today
      fill(ends, last, glyphs.barRest, .statusLate)
    }
    if axis.days.contains(today) {
      cells[axis.column(of: today)] = Span(String(glyphs.lines.vertical), .headingFocus)
    }
    for item in row.items where axis.days.contains(item.day) {
      let role = RowWords.role(of: item.timeClass)
      cells[axis.column(of: item.day)] = Span(String(glyphs.mark(role)), role)
    }
    return cells
  }
}

/// Months side by side, each with some columns.
struct TimelineAxis: Equatable {
  /// The days shown.
  let days: ClosedRange<Day>
  /// The columns of a month, and how many months there are.
  let monthColumns: Int, months: Int

  /// The months from a day on that fit beside the names of tasks.
  init(from first: Day, columns: Int) {
    monthColumns = columns >= 70 ? 3 : 2
    months = min(CalendarState.timelineMonths, max(4, columns * 3 / 5 / monthColumns))
    days = first...max(first, first.adding(months: months) - 1)
  }

  /// The columns of all months.
  var columns: Int { monthColumns * months }

  /// The column of a day; days before or after lie in the first or the last.
  func column(of day: Day) -> Int {
    let (year, month, dayOfMonth) = day.parts
    let start = days.lowerBound.parts
    let index = (year - start.year) * 12 + month - start.month
    let length = Day.length(ofMonth: month, in: year)
    let column = index * monthColumns + (dayOfMonth - 1) * monthColumns / length
    return min(max(0, column), columns - 1)
  }

  /// The names of months over their columns, as "11/26"; as many as there is room for.
  var heads: String {
    let every = (6 + monthColumns - 1) / monthColumns
    let shown = stride(from: 0, to: months, by: every).filter { $0 * monthColumns + 5 <= columns }
    return shown.map { index in
      let month = Period(.month, containing: days.lowerBound.adding(months: index))
      let label = RowWords.label(of: month)
      let gap = index == shown.last ? 0 : every * monthColumns - label.count
      return label + String(repeating: " ", count: max(0, gap))
    }.joined()
  }
}
