public import Values
public import VietnameseText

/// A question about the plans, as a value; a store answers it for a day.
public enum PlanQuery: Equatable, Sendable {
  /// The plans.
  case plans
  /// The counts of one plan, or of each plan when no code is given.
  case summary(plan: String?)
  /// How many plans there are, and the counts of those that a screen has room for.
  case plansInNeed
  /// What waits among the items a filter lets through, its words aside.
  case attention(WorkFilter)
  /// A stretch of the list of targets, tasks or agencies.
  case targets(ListRequest), tasks(ListRequest), agencies(ListRequest)
  /// The sections of a plan.
  case sections(plan: String)
  /// All about one target, task or agency, by its code.
  case target(String), task(String), agency(String)
  /// What a list of names would come to if they joined a group.
  case memberList(GroupJoining)
  /// To whom the work of a task can be given, by its code; of several agencies that left it
  /// something, the code of the one that is meant.
  case assignChoices(String, lost: String? = nil)
  /// What would put every tone sign where a style writes it.
  case respellings(ToneStyle)
  /// The changes of one item, or of all, newest first.
  case history(code: String?, limit: Int)
  /// The newest changes of all items that fit some words.
  case log(LogRequest)
  /// What falls due on some days.
  case calendar(CalendarRequest)
  /// A stretch of the list of tasks, each with what falls due of it in some days.
  case timeline(ListRequest, days: ClosedRange<Day>)
  /// The reports of the current period that are not handed in, by who owes them.
  case missingReports(WorkFilter)
  /// The days of the calendar on which offices differ from the ordinary week.
  case holidays
  /// The register of acts of following, the newest first; the words and the agency of the filter
  /// narrow it.
  case followUps(WorkFilter)
  /// What a review round asks about, in the order of need, with what was looked at already.
  case review(WorkFilter)
  /// The difficulties nobody has answered, of items the filter wants: what a leader is to decide.
  case difficulties(WorkFilter)
  /// The periods whose figures are final, of one plan or of all.
  case closedPeriods(plan: String?)
  /// The answer to another query as the store stood when a period was closed, asked for the
  /// ``ClosedPeriod/asOf`` of the closing.
  indirect case frozen(at: FrozenPoint, PlanQuery)
  /// What an agency is asked to report on; the codes of the agencies that owe something in a plan,
  /// or in all; what a returned sheet says that is new.
  case sheet(SheetRequest), sheetAgencies(plan: String?), sheetReview(ReturnedSheet)
  /// What differs from how a list stood on an earlier day.
  case comparison(ComparisonRequest)
}

/// Which rows of a list are wanted, in which order.
public struct ListRequest: Equatable, Sendable {
  /// Which rows.
  public var filter: WorkFilter
  /// The column that orders them.
  public var order: ListOrder
  /// Whether the order is turned round.
  public var isReversed: Bool
  /// Whether a person chose the order, which then rules also over how well words are found.
  public var isOrderChosen = false
  /// The row the answer begins with, from 0, and how many rows it holds; `nil` for all.
  public var window: Range<Int>?
  /// The code of a row to be found and to lie in the answer, wherever that begins.
  public var locating: String?

  /// A request for rows.
  public init(
    filter: WorkFilter = WorkFilter(), order: ListOrder = .need, isReversed: Bool = false,
    window: Range<Int>? = nil, locating: String? = nil
  ) {
    self.filter = filter
    self.order = order
    self.isReversed = isReversed
    self.window = window
    self.locating = locating
  }
}

/// Which items are wanted; what is `nil` or empty does not narrow the choice.
public struct WorkFilter: Equatable, Sendable {
  /// The code of the plan.
  public var plan: String?
  /// The code, or words of the name, of an agency with a role in the item.
  public var agency: String?
  /// The state of tasks.
  public var state: WorkState?
  /// The class of tasks.
  public var timeClass: TimeClass?
  /// What tasks wait for.
  public var attention: Attention?
  /// Words to be found, with or without their marks; what is found best stands first, unless an
  /// order was chosen.
  public var find: String
  /// Whether plans that are over, or in doubt, are left out with all that belongs to them.
  public var isCurrentOnly = false
  /// Whether the work of agencies that have ended is counted for those that took over.
  public var isByHeirs = false

  /// A filter.
  public init(
    plan: String? = nil, agency: String? = nil, state: WorkState? = nil,
    timeClass: TimeClass? = nil, attention: Attention? = nil, find: String = ""
  ) {
    self.plan = plan
    self.agency = agency
    self.state = state
    self.timeClass = timeClass
    self.attention = attention
    self.find = find
  }
}

/// The column that orders a list.
public enum ListOrder: String, CaseIterable, Sendable {
  /// What needs attention first.
  case need
  /// The order of the documents.
  case code
  /// By name, state or status, day due, agency that answers.
  case name, status, due, agency
  /// The target's distance covered; the agency's items by role; what is overdue.
  case progress, lead, executing, coordinating, monitoring, overdue
}

/// A stretch of a list.
public struct ListPage<Row: Equatable & Sendable>: Equatable, Sendable {
  /// How many rows the whole list has.
  public let total: Int
  /// The place of the first row given, from 0.
  public let first: Int
  /// The rows given.
  public let rows: [Row]
  /// The place of the row that was to be located, when the list has it.
  public let located: Int?

  /// A stretch that was found before.
  public init(total: Int, first: Int, rows: [Row], located: Int?) {
    self.total = total
    self.first = first
    self.rows = rows
    self.located = located
  }

  /// The stretch of a list that a request asks for.
  ///
  /// - Parameters:
  ///   - all: The whole list in order.
  ///   - window: The stretch wanted; `nil` for all.
  ///   - located: The place of the row that must lie in the answer.
  public init(of all: [Row], window: Range<Int>?, located: Int?) {
    self.init(of: all, window: window, located: located) { $0 }
  }

  /// The stretch of a list whose rows are made only for the answer.
  ///
  /// - Parameters:
  ///   - all: What stands for each row, in order.
  ///   - window: The stretch wanted; `nil` for all.
  ///   - located: The place of the row that must lie in the answer.
  ///   - row: Makes the row.
  init<Element>(
    of all: [Element], window: Range<Int>?, located: Int?, row: (Element) -> Row
  ) {
    self.init(total: all.count, window: window, located: located) { all[$0].map(row) }
  }

  /// The stretch of a list whose rows are found only for the answer.
  ///
  /// - Parameters:
  ///   - total: How many rows the list has.
  ///   - window: The stretch wanted; `nil` for all.
  ///   - located: The place of the row that must lie in the answer.
  ///   - rows: Finds the rows of a range of the list.
  package init(
    total: Int, window: Range<Int>?, located: Int?, rows: (Range<Int>) -> [Row]
  ) {
    let length = window?.count ?? total
    var start = min(max(0, window?.lowerBound ?? 0), max(0, total - 1))
    if let located, !(start..<start + length).contains(located) {
      start = max(0, located - length / 2)
    }
    self.init(
      total: total, first: start, rows: rows(min(start, total)..<min(total, start + length)),
      located: located)
  }
}
