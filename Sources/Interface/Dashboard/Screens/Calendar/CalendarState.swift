public import PlanModel
public import Values

extension DueItem: CodedRow {}

extension TimelineRow: CodedRow {
  /// The code of the task.
  public var code: String { row.task.code }
}

/// The screen of the calendar: a month, or tasks over time.
public struct CalendarState: Equatable, Sendable {
  /// The chosen day; `nil` until the screen is shown.
  public internal(set) var day: Day?
  /// What falls due on the days of its month.
  public internal(set) var page: CalendarPage?
  /// What falls due on the chosen day.
  public internal(set) var items = ListState<DueItem>(order: .code)
  /// Whether the list of the chosen day has the keyboard.
  public internal(set) var isInItems = false
  /// Whether tasks over time are shown in place of a month.
  public internal(set) var isTimeline = false
  /// The tasks over time.
  public internal(set) var timeline = ListState<TimelineRow>(order: .due)
  /// The first month of the time shown.
  public internal(set) var timelineStart: Day?
  /// The number of the request whose answer is waited for.
  var awaited: Int?
  /// Whether the last request failed.
  var hasFailed = false

  /// How many months of time are asked for at once.
  static let timelineMonths = 24

  /// Whether the month of the chosen day must be asked for.
  var needsPage: Bool {
    guard awaited == nil, !hasFailed, let day else { return false }
    return page?.days != CalendarMonth(containing: day).days
  }

  /// The days of the time shown.
  var timelineDays: ClosedRange<Day> {
    let first = timelineStart ?? Day(number: 0)
    return first...max(first, first.adding(months: Self.timelineMonths) - 1)
  }

  /// Begins on a day, with the months before it that show what is late.
  mutating func begin(on today: Day) {
    guard day == nil else { return }
    day = today
    timelineStart = Period(.month, containing: today).firstDay.adding(months: -3)
  }

  /// Chooses another day.
  mutating func choose(_ day: Day) {
    self.day = day
    hasFailed = false
    items.restart()
    listItems()
  }

  /// Takes in what falls due in a month.
  mutating func receive(_ page: CalendarPage) {
    self.page = page
    listItems()
  }

  /// Stops waiting for a request that failed.
  mutating func forget(_ request: Int) {
    guard awaited == request else { return }
    awaited = nil
    hasFailed = true
    items.failReading()
  }

  private mutating func listItems() {
    guard let day, let page, page.days.contains(day) else { return }
    items.receive(whole: page.items(on: day))
    if items.count == 0 { isInItems = false }
  }
}
