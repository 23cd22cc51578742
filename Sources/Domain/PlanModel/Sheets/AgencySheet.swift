public import Values
import VietnameseText

/// Which sheet is wanted.
public struct SheetRequest: Equatable, Sendable {
  /// The code of the agency.
  public var agency: String
  /// The code of the plan; `nil` for all plans in force.
  public var plan: String?
  /// The reporting period; `nil` for that of each plan that holds the day.
  public var period: Period?
  /// The codes of targets the agency is asked for, besides those its figures are known from.
  public var targets: [String]
  /// Whether the store has made-up figures.
  public var isDemo: Bool

  /// A request for the sheet of an agency.
  public init(
    agency: String, plan: String? = nil, period: Period? = nil, targets: [String] = [],
    isDemo: Bool = false
  ) {
    self.agency = agency
    self.plan = plan
    self.period = period
    self.targets = targets
    self.isDemo = isDemo
  }
}

/// What an agency is asked to report on: a table it fills in and sends back.
public struct AgencySheet: Equatable, Sendable {
  /// The agency.
  public let agency: Agency
  /// The day it tells of.
  public let asOf: Day
  /// Whether its figures and states are made up.
  public let isDemo: Bool
  /// What is to be reported on, in the order of the documents.
  public let rows: [Row]

  /// One item.
  public struct Row: Equatable, Sendable {
    /// The code of a part of a task, or of a target.
    public let code: String
    /// The code of the plan.
    public let plan: String
    /// The reporting period it is asked for.
    public let period: Period
    /// What is to be done, or measured.
    public let text: String
    /// The words of the document for the deadline; for a target, for what is asked.
    public let written: String?
    /// The day it is owed.
    public let due: Day?
    /// How it stands: the state of work; the newest figure of a target.
    public let state: Words
    /// The result told last.
    public let last: String?
    /// Whether a figure is asked for, and not how work stands.
    public let isTarget: Bool
    /// What ties it to the store.
    public let lock: SheetLock
  }

  /// The periods it is for, each once.
  public var periods: [Period] {
    rows.reduce(into: []) { if !$0.contains($1.period) { $0.append($1.period) } }
  }
}

/// How a period stands in a cell: with a word before it, so that no spreadsheet makes it a day.
public enum SheetPeriod {
  /// The text of the cell.
  public static func text(_ period: Period, _ language: Language) -> String {
    Words("kỳ \(period.words.vi)", "period \(period.words.en)")[language]
  }

  /// The period of a cell.
  static func read(_ text: String) -> Period? { Period(typed: text) }
}
