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
    let isNext = rule == .decree09 && day.dayOfMonth > Self.cutOff
    let month = Period(.month, containing: day)
    self.init(
      Period(length, containing: isNext ? month.firstDay.adding(months: 1) : day), rule)
  }

  /// The day of the month on which Decree 09/2019/NĐ-CP closes the figures.
  private static let cutOff = 14

  /// The first day of the period.
  public var firstDay: Day {
    switch rule {
    case .calendar: period.firstDay
    case .decree09: period.firstDay.adding(months: -1) + Self.cutOff
    }
  }

  /// The last day of the period.
  public var lastDay: Day {
    switch rule {
    case .calendar: period.lastDay
    case .decree09: period.lastDay - (period.lastDay.dayOfMonth - Self.cutOff)
    }
  }

  /// The period as documents name it.
  func name(_ language: Language) -> String { VietnameseDate.period(period).written(language) }
}
