import Cells
public import PlanModel
public import Values

extension ComparisonRow: CodedRow {}

/// A list held against how it stood on an earlier day, in place of the list itself.
public struct ComparisonState: Equatable, Sendable {
  /// The list.
  public let list: ComparedList
  /// The earlier day.
  public let since: Day
  /// The closing of a period the list is held against; `nil` for the end of the earlier day.
  public let closing: FrozenPoint?
  /// The plan compared, whatever plan is shown; `nil` for the one shown.
  private let plan: String?
  /// The rows of the list that is compared, where it had not all that the plan and agency shown have.
  private(set) var narrowed: WorkFilter?
  /// What differs, and all about the chosen row.
  public internal(set) var browser = Browser<ComparisonRow>(order: .code)
  /// What was answered last.
  public internal(set) var answer: Comparison?

  /// A comparison of a list, narrowed to what it was narrowed to.
  init(_ list: ComparedList, since: Day, find: TextField, narrowed: WorkFilter?) {
    self.list = list
    self.narrowed = narrowed
    self.since = since
    closing = nil
    plan = nil
    browser.find = find
  }

  /// What was changed in a list of a plan since one of its periods was closed.
  init(
    _ list: ComparedList, of plan: String, sinceClosing closing: FrozenPoint, judgedOn day: Day
  ) {
    self.list = list
    self.plan = plan
    self.closing = closing
    since = day
  }

  /// Whether the list that is compared had not all that the plan and agency shown have.
  var isNarrowed: Bool { narrowed != nil }

  /// Compares all that the plan and agency shown have.
  mutating func widen() { narrowed = nil }

  /// The question that is asked about the rows of the plan and agency shown.
  func request(_ base: WorkFilter) -> ComparisonRequest {
    var filter = browser.filter(base)
    if let plan { filter.plan = plan }
    if let narrowed {
      filter.agency = narrowed.agency
      filter.isByHeirs = narrowed.isByHeirs
      filter.attention = narrowed.attention
    }
    guard let closing else { return ComparisonRequest(list, filter: filter, since: since) }
    return ComparisonRequest(list, filter: filter, sinceClosing: closing, judgedOn: since)
  }
}
