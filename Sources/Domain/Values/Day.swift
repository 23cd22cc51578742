/// A calendar day, without clock or time zone.
///
/// Days are those of the proleptic Gregorian calendar from 1 January 0001 to 31 December 9999.
/// Adding past either end stops at that end.
public struct Day: Hashable, Comparable, Sendable {
  /// The number of days since 1 January 1970, which is day 0.
  public let number: Int

  /// The day `number` days after 1 January 1970, held within the supported years.
  public init(number: Int) {
    self.number = min(max(number, Self.lowest), Self.highest)
  }

  /// The day of a year, month and day of the month.
  ///
  /// - Returns: `nil` when the calendar has no such day, as for 30 February.
  public init?(_ year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.number = Self.number(year, month, day)
  }

  private static let lowest = number(1, 1, 1)
  private static let highest = number(9999, 12, 31)

  /// Counts days with years that begin in March, so that a leap day ends its year.
  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The number of days in a month, from 28 to 31.
  ///
  /// - Parameters:
  ///   - month: The month, from 1 to 12.
  ///   - year: The year, which decides on 29 February.
  /// - Returns: The last day of the month.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// Orders days by time.
  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }

  /// The day a number of days later, or earlier when the number is negative.
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }

  /// The day a number of days earlier.
  public static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }

  /// The number of days from the second day to the first.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }
}

// MARK: - Parts

extension Day {
  /// The year, month and day of the month.
  public var parts: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The year, from 1 to 9999.
  public var year: Int { parts.year }

  /// The month, from 1 to 12.
  public var month: Int { parts.month }

  /// The day of the month, from 1 to 31.
  public var dayOfMonth: Int { parts.day }

  /// The day of the week.
  public var weekday: Weekday {
    Weekday(rawValue: (number % 7 + 10) % 7 + 1) ?? .monday
  }

  /// The same day some months later, moved to the month's last day where the month is shorter.
  ///
  /// - Parameter months: The number of months, negative to go back.
  /// - Returns: A day of the calendar, held within its years.
  public func adding(months: Int) -> Day {
    let (year, month, day) = parts
    let count = year * 12 + month - 1 + months
    let newYear = min(max(count / 12, 1), 9999)
    let newMonth = count - (count / 12) * 12 + 1
    return Day(newYear, newMonth, min(day, Self.length(ofMonth: newMonth, in: newYear))) ?? self
  }
}
