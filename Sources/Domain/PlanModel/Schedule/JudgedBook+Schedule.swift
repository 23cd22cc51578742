import Values

extension JudgedBook {
  /// Some days of the calendar with what falls due on them.
  func calendar(_ request: CalendarRequest) -> CalendarPage {
    let page: ListPage<TaskRow> = page(ListRequest(filter: request.filter, order: .code))
    let items = page.rows.flatMap { dueItems(of: $0, in: request.days) }
    let ordered = items.enumerated().sorted {
      Self.order($0.element, $0.offset) < Self.order($1.element, $1.offset)
    }
    return CalendarPage(
      days: request.days, items: ordered.map(\.element),
      exceptions: book.contents.holidays.map(\.exception)
        .filter { request.days.contains($0.day) }.sorted { $0.day < $1.day })
  }

  private static func order(_ item: DueItem, _ place: Int) -> (Int, Int, Int) {
    (item.day.number, item.timeClass?.urgency ?? .max, place)
  }

  /// What falls due of a task in some days; closed work never does.
  private func dueItems(of row: TaskRow, in days: ClosedRange<Day>) -> [DueItem] {
    guard row.task.deadline.periodLength != nil || row.effectiveDue != nil else { return [] }
    let parts = book.partsDue(of: row.task, in: days, on: day)
    return DueItem.items(of: row, parts).filter { $0.timeClass != nil }
  }

  /// A stretch of the tasks that have something to show in some days.
  func timeline(_ request: ListRequest, in days: ClosedRange<Day>) -> ListPage<TimelineRow> {
    var whole = request
    (whole.window, whole.locating) = (nil, nil)
    let page: ListPage<TaskRow> = page(whole)
    let rows = page.rows.map { row in
      TimelineRow(
        row: row, starts: row.task.deadline.starts, ends: row.effectiveDue,
        items: dueItems(of: row, in: days).sorted { $0.day < $1.day })
    }.filter { $0.shows(in: days) }
    let located = request.locating.flatMap { code in
      rows.firstIndex { $0.row.task.code == code }
    }
    return ListPage(of: rows, window: request.window, located: located)
  }
}

extension TimelineRow {
  /// Whether something of it lies in some days: a day it falls due, its window, or its being late.
  fileprivate func shows(in days: ClosedRange<Day>) -> Bool {
    if !items.isEmpty || row.timeClass == .overdue { return true }
    guard row.timeClass != nil, let starts else { return false }
    return starts <= days.upperBound && days.lowerBound <= ends ?? .init(number: .max)
  }
}
