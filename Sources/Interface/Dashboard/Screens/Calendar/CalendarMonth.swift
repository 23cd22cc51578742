import Values

/// A month as a calendar shows it: whole weeks from Monday to Sunday.
struct CalendarMonth: Equatable {
  /// The month.
  let month: Period
  /// The days shown, those of the months before and after included.
  let days: ClosedRange<Day>

  /// The month of a day.
  init(containing day: Day) {
    month = Period(.month, containing: day)
    let first = month.firstDay - (month.firstDay.weekday.rawValue - 1)
    let last = month.lastDay + (7 - month.lastDay.weekday.rawValue)
    days = min(first, last)...max(first, last)
  }

  /// How many weeks are shown, from 4 to 6.
  var weeks: Int { (days.upperBound - days.lowerBound + 7) / 7 }

  /// Whether a day is one of the month itself.
  func has(_ day: Day) -> Bool { (month.firstDay...month.lastDay).contains(day) }

  /// The day in a column of a week.
  func day(week: Int, column: Int) -> Day { days.lowerBound + (week * 7 + column) }
}
