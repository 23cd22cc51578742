public import PlanModel
public import Values
import VietnameseText

/// What a report is made from: rows judged on the day the report tells of.
public struct ReportSource: Sendable {
  /// The plan; `nil` for the work of an agency in all plans.
  public let plan: PlanRow?
  /// The agency whose work is listed; `nil` for that of all.
  public let agency: Agency?
  /// The items of work, in the order of the documents.
  public let tasks: [TaskRow]
  /// The targets, in the order of the document.
  public let targets: [TargetRow]
  /// The plans the items belong to, to name the documents.
  public let plans: [PlanRow]
  /// What falls due in the period, once for each occurrence of recurring work; none without one.
  public let due: [DueItem]
  /// What falls due of the items after the day, for calendars; also for periods still to come.
  public var upcoming: [DueItem] = []
  /// The period told of; `nil` for all times.
  public let period: ReportPeriod?
  /// The day the rows were judged on.
  public let asOf: Day
  /// The day the figures were made final; `nil` while the period is open.
  public let closedOn: Day?
  /// The bodies that issue papers in the place of those that issued the plans and have ended, by the
  /// code of the plan.
  public var issuingNow: [String: Agency] = [:]
  /// The language.
  public let language: Language
  /// Whether figures and states are made up.
  public let isDemo: Bool

  /// The rows of a report.
  public init(
    plan: PlanRow?, agency: Agency? = nil, tasks: [TaskRow], targets: [TargetRow] = [],
    plans: [PlanRow], due: [DueItem] = [], period: ReportPeriod?, asOf: Day,
    closedOn: Day? = nil, language: Language, isDemo: Bool
  ) {
    self.plan = plan
    self.agency = agency
    self.tasks = tasks
    self.targets = targets
    self.plans = plans
    self.due = due
    self.period = period
    self.asOf = asOf
    self.closedOn = closedOn
    self.language = language
    self.isDemo = isDemo
  }

  /// Up to when figures are taken in: "số liệu đến hết ngày …", with the day they were made final.
  var figuresUpTo: String {
    let day = written(asOf)
    guard let closed = closedOn.map(written) else {
      return say("số liệu đến hết ngày \(day)", "figures up to the end of \(day)")
    }
    return say(
      "số liệu đến hết ngày \(day), chốt ngày \(closed)",
      "figures up to the end of \(day), closed on \(closed)")
  }

  /// A wording in the language.
  func say(_ words: Words) -> String { TextWidth.cleaned(words[language]) }

  /// A wording in the language.
  func say(_ vi: String, _ en: String) -> String { say(Words(vi, en)) }

  /// A day as documents write it.
  func written(_ day: Day) -> String { VietnameseDate.day(day).written(language) }

  /// A number as the language writes it.
  func written(_ value: Decimal) -> String { VietnameseNumber.written(value, language) }
}
