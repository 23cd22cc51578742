public import Values

/// Which days of a calendar are wanted, and whose work.
public struct CalendarRequest: Equatable, Sendable {
  /// Whose work.
  public var filter: WorkFilter
  /// The days.
  public var days: ClosedRange<Day>

  /// A request for some days.
  public init(_ days: ClosedRange<Day>, filter: WorkFilter = WorkFilter()) {
    self.days = days
    self.filter = filter
  }
}

/// Some days of a calendar with what falls due on them.
public struct CalendarPage: Equatable, Sendable {
  /// The days.
  public let days: ClosedRange<Day>
  /// What falls due, by day, on each what needs attention first; closed work is left out.
  public let items: [DueItem]
  /// The days among them on which offices differ from the ordinary week.
  public let exceptions: [CalendarException]

  /// What falls due on one day.
  public func items(on day: Day) -> [DueItem] { items.filter { $0.day == day } }

  /// Why offices differ on a day from the ordinary week; `nil` when they do not.
  public func exception(on day: Day) -> CalendarException? { exceptions.first { $0.day == day } }
}

/// A task over time: its window, and the days it falls due on.
public struct TimelineRow: Equatable, Sendable {
  /// The task on the day of the judgement.
  public let row: TaskRow
  /// The first day of its window, where the document names one.
  public let starts: Day?
  /// The day with which its window ends: the last good day of what is followed.
  public let ends: Day?
  /// What falls due in the days asked for, by day.
  public let items: [DueItem]
}
