public import PlanModel
public import Values
import VietnameseText

/// A stretch of time a report is about.
public struct ReportPeriod: Equatable, Sendable {
  /// The month, quarter, half or year it is named after.
  public let period: Period
  /// The first and the last day reported on.
  private let days: ClosedRange<Day>

  /// A period under a rule.
  public init(_ period: Period, _ rule: ReportingRule) {
    let calendar = ReportingCalendar(rule)
    self.period = period
    days = calendar.firstDay(of: period)...calendar.lastDay(of: period)
  }

  /// The period of a length that holds a day.
  public init(_ length: Period.Length, containing day: Day, _ rule: ReportingRule) {
    self.init(ReportingCalendar(rule).period(length, containing: day), rule)
  }

  /// The period reported on on a day where none is asked for.
  ///
  /// It has the length the plan is reported on by; where the plan does not say, it is that of the
  /// report owed next; where none is owed by periods, the quarter.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - owed: The reports of the current period that are not handed in; only read where the plan
  ///     does not say how often it is reported on.
  ///   - day: The day.
  public init(of plan: Plan?, owing owed: [MissingReport], on day: Day) {
    let rule = plan?.reportingRule ?? .calendar
    if plan?.reporting == nil, let next = MissingReport.next(of: owed) {
      self.init(next.period, rule)
    } else {
      self.init(plan?.reporting ?? .quarter, containing: day, rule)
    }
  }

  /// A closed period, which keeps the days it was closed for.
  public init(_ closed: ClosedPeriod) {
    period = closed.period
    days = closed.firstDay...closed.lastDay
  }

  /// The first day of the period.
  public var firstDay: Day { days.lowerBound }

  /// The last day of the period.
  public var lastDay: Day { days.upperBound }

  /// The period as documents name it.
  func name(_ language: Language) -> String { VietnameseDate.period(period).written(language) }
}
