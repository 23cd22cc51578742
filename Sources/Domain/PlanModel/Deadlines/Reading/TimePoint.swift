import Values

/// A day or a stretch of months as far as words name it; what they leave out is `nil`.
enum TimePoint: Equatable {
  /// A day of a month.
  case day(year: Int?, month: Int?, Int)
  /// Whole months of one year, both ends counted: a month, a quarter, a half, a year.
  case months(year: Int?, ClosedRange<Int>)
  /// The first, middle or last day of such months.
  case edge(Edge, year: Int?, ClosedRange<Int>)
  /// The first, middle or last day of the month, quarter or year of a day yet to be told.
  case ownEdge(Edge, Period.Length)
  /// A day of the last month of each period of a length.
  case dayOfPeriod(Int, Period.Length)
  /// What no calendar has: 30 February, a month 13, a quarter V.
  case impossible

  /// Which day of a stretch of months.
  enum Edge { case first, middle, last }

  /// Whether a year is named, so that nothing else is needed to find the day.
  var year: Int? {
    switch self {
    case .day(let year, _, _), .months(let year, _), .edge(_, let year, _): year
    case .ownEdge, .dayOfPeriod, .impossible: nil
    }
  }

  /// Whether it is one day, and not a stretch of them.
  var isDay: Bool {
    if case .months = self { false } else { true }
  }

  /// The point with a year where it names none.
  func inYear(_ other: Int?) -> TimePoint {
    switch self {
    case .day(let year, let month, let day): .day(year: year ?? other, month: month, day)
    case .months(let year, let months): .months(year: year ?? other, months)
    case .edge(let edge, let year, let months): .edge(edge, year: year ?? other, months)
    case .ownEdge(let edge, .year): .edge(edge, year: other, 1...12)
    case .ownEdge, .dayOfPeriod, .impossible: self
    }
  }

  /// The first and the last day; `nil` when the calendar has no such day, or a part is not named.
  var days: ClosedRange<Day>? {
    switch self {
    case .day(let year?, let month?, let day): Day(year, month, day).map { $0...$0 }
    case .months(let year?, let months): Self.days(year, months)
    case .edge(let edge, let year?, let months):
      Self.days(year, months).flatMap { Self.day(edge, of: $0, months) }.map { $0...$0 }
    default: nil
    }
  }

  private static func days(_ year: Int, _ months: ClosedRange<Int>) -> ClosedRange<Day>? {
    let length = Day.length(ofMonth: months.upperBound, in: year)
    guard let first = Day(year, months.lowerBound, 1),
      let last = Day(year, months.upperBound, length)
    else { return nil }
    return first...last
  }

  /// Article 146 of the Civil Code 2015 has the 15th in the middle of a month and 30 June in the
  /// middle of a year; it knows no middle of anything else.
  private static func day(
    _ edge: Edge, of days: ClosedRange<Day>, _ months: ClosedRange<Int>
  ) -> Day? {
    switch (edge, months.count) {
    case (.first, _): days.lowerBound
    case (.last, _): days.upperBound
    case (.middle, 1): days.lowerBound + 14
    case (.middle, 12): Day(days.lowerBound.year, 6, 30)
    case (.middle, _): nil
    }
  }

  /// The month and day that stand for the point in every year; a month's end without one of its
  /// own is that of a leap year, which shorter years move to their own.
  func yearlyDay(isStrict: Bool) -> (month: Int, day: Int)? {
    guard let days = inYear(2024).days else { return nil }
    let day = isStrict ? days.lowerBound : days.upperBound
    return (day.month, day.dayOfMonth)
  }
}
