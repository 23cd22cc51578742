import Cells
import PlanModel
import Values

/// Moving through the calendar.
extension DashboardState {
  func calendarLayout(_ body: Rect) -> CalendarLayout {
    let month = CalendarMonth(containing: calendar.day ?? setting.today)
    return CalendarLayout(body, weeks: month.weeks, isInItems: calendar.isInItems)
  }

  /// Moves by a day, or the time shown by a month, with the keys that elsewhere change panes.
  ///
  /// - Returns: `nil` for keys that mean what they mean everywhere.
  mutating func pressInCalendar(_ key: Key) -> [Effect]? {
    guard place == .calendar, key == .left || key == .right else { return nil }
    let step = key == .right ? 1 : -1
    if calendar.isTimeline {
      calendar.timelineStart = calendar.timelineStart?.adding(months: step)
      return load(.timeline)
    }
    guard !calendar.isInItems, let day = calendar.day else { return nil }
    calendar.choose(day + step)
    return []
  }

  /// Moves by weeks and months while a month has the keyboard.
  ///
  /// - Returns: Whether the command was one of these.
  mutating func moveDay(_ command: Command) -> Bool {
    guard !calendar.isTimeline, !calendar.isInItems, let day = calendar.day else { return false }
    let month = Period(.month, containing: day)
    switch command {
    case .up: calendar.choose(day - 7)
    case .down: calendar.choose(day + 7)
    case .pageUp, .halfPageUp: calendar.choose(day.adding(months: -1))
    case .pageDown, .halfPageDown: calendar.choose(day.adding(months: 1))
    case .top: calendar.choose(month.firstDay)
    case .bottom: calendar.choose(month.lastDay)
    default: return false
    }
    return true
  }

  /// Goes between the month, the list of the day and the items themselves.
  mutating func goInCalendar(_ command: Command) -> [Effect] {
    guard !calendar.isTimeline else {
      switch command {
      case .open: return calendar.timeline.selected.map { showTask($0.code) } ?? []
      case .back: return showTimeline(false)
      default: return []
      }
    }
    switch command {
    case .open where calendar.isInItems:
      return calendar.items.selected.map { showTask($0.task) } ?? []
    case .open: calendar.isInItems = calendar.items.count > 0
    case .back where !calendar.isInItems: return show(.overview)
    case .back: calendar.isInItems = false
    default: calendar.isInItems = !calendar.isInItems && calendar.items.count > 0
    }
    return []
  }

  /// Shows tasks over time, or a month, as they are now: what was shown before may be of another plan.
  mutating func showTimeline(_ isTimeline: Bool) -> [Effect] {
    calendar.isTimeline = isTimeline
    return shownLists.flatMap { load($0) }
  }

  /// Chooses the day under the mouse.
  mutating func chooseDay(at point: Point) -> Bool {
    let body = ScreenLayout(size).body
    guard place == .calendar, !calendar.isTimeline,
      let day = calendarView.day(at: point, in: body)
    else { return false }
    calendar.isInItems = false
    calendar.choose(day)
    return true
  }
}
