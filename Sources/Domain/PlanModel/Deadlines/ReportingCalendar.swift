public import Values

/// By which days the periods of a plan's reports begin and end.
///
/// Article 12 of Decree 09/2019/NĐ-CP counts a month from the 15th of the month before to the
/// 14th, and longer periods from the 15th before their first month to the 14th of their last one.
public struct ReportingCalendar: Equatable, Sendable {
  /// The rule.
  public let rule: ReportingRule

  /// The periods of the calendar.
  public static let ordinary = ReportingCalendar(.calendar)

  /// The calendar of a rule.
  public init(_ rule: ReportingRule) {
    self.rule = rule
  }

  /// The day of the month with which a period ends under the decree.
  private static let cutOff = 14

  /// The period of a length that a day is reported in.
  public func period(_ length: Period.Length, containing day: Day) -> Period {
    guard rule == .decree09, day.dayOfMonth > Self.cutOff else {
      return Period(length, containing: day)
    }
    return Period(length, containing: Period(.month, containing: day).lastDay + 1)
  }

  /// The first day that is reported in a period.
  public func firstDay(of period: Period) -> Day {
    switch rule {
    case .calendar: period.firstDay
    case .decree09: (period.firstDay - 1).onDay(Self.cutOff) + 1
    }
  }

  /// The last day that is reported in a period: the cut-off.
  public func lastDay(of period: Period) -> Day {
    switch rule {
    case .calendar: period.lastDay
    case .decree09: period.lastDay.onDay(Self.cutOff)
    }
  }
}

extension Day {
  /// A day of the same month that every month has.
  fileprivate func onDay(_ number: Int) -> Day { self - (dayOfMonth - number) }
}
