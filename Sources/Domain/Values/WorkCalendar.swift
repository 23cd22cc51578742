/// Which days offices work, and so to which day a deadline on a day off moves.
public struct WorkCalendar: Equatable, Sendable {
  /// The days that differ from the ordinary week, by day.
  private let exceptions: [Day: CalendarException]

  /// A calendar of the ordinary week with some days that differ from it.
  public init(exceptions: [CalendarException] = []) {
    self.exceptions = Dictionary(exceptions.map { ($0.day, $0) }) { _, later in later }
  }

  /// The calendar of the official days off of 2024 to 2027.
  public static let official = WorkCalendar(exceptions: CalendarException.official)

  /// Whether offices work on a day.
  public func isWorking(_ day: Day) -> Bool {
    exceptions[day]?.isWorking ?? !day.weekday.isWeekend
  }

  /// The day itself when offices work on it, else the next one on which they do.
  ///
  /// Article 148 of the Civil Code 2015 ends a term that falls on a day off at the end of the
  /// next working day.
  public func nextWorkingDay(from day: Day) -> Day {
    var candidate = day
    while !isWorking(candidate), candidate < day + 60 { candidate = candidate + 1 }
    return candidate
  }

  /// The last day before a day on which offices work.
  public func previousWorkingDay(before day: Day) -> Day {
    var candidate = day - 1
    while !isWorking(candidate), candidate > day - 60 { candidate = candidate - 1 }
    return candidate
  }
}

/// A day on which offices differ from the ordinary week: a holiday, or a made-up working day.
public struct CalendarException: Equatable, Sendable {
  /// The day.
  public let day: Day
  /// Whether offices work on it: true only for a Saturday worked in exchange for another day.
  public let isWorking: Bool
  /// What is celebrated, or which day is made up for.
  public let occasion: String
  /// The announcement the day comes from, or the article it was computed by.
  public let source: String
  /// Whether an authority announced the day; otherwise it was computed from the law.
  public let isAnnounced: Bool

  /// An exception with where it comes from.
  public init(day: Day, isWorking: Bool, occasion: String, source: String, isAnnounced: Bool) {
    self.day = day
    self.isWorking = isWorking
    self.occasion = occasion
    self.source = source
    self.isAnnounced = isAnnounced
  }
}
