public import PlanModel
public import Values
import VietnameseText

/// A stretch of time a report is about.
public struct ReportPeriod: Equatable, Sendable {
  /// The month, quarter, half or year it is named after.
  public let period: Period
  /// By which days it begins and ends.
  public let rule: ReportingRule

  /// A period under a rule.
  public init(_ period: Period, _ rule: ReportingRule) {
    self.period = period
    self.rule = rule
  }

  /// The period of a length that holds a day.
  public init(_ length: Period.Length, containing day: Day, _ rule: ReportingRule) {
    self.init(ReportingCalendar(rule).period(length, containing: day), rule)
  }

  /// The first day of the period.
  public var firstDay: Day { ReportingCalendar(rule).firstDay(of: period) }

  /// The last day of the period.
  public var lastDay: Day { ReportingCalendar(rule).lastDay(of: period) }

  /// The period as documents name it.
  func name(_ language: Language) -> String { VietnameseDate.period(period).written(language) }
}
