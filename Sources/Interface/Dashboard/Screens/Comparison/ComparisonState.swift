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
  /// What differs, and all about the chosen row.
  public internal(set) var browser = Browser<ComparisonRow>(order: .code)
  /// What was answered last.
  public internal(set) var answer: Comparison?

  /// A comparison of a list, narrowed to the words it was narrowed to.
  init(_ list: ComparedList, since: Day, find: TextField) {
    self.list = list
    self.since = since
    browser.find = find
  }

  /// The question that is asked about the rows of the plan and agency shown.
  func request(_ base: WorkFilter) -> ComparisonRequest {
    ComparisonRequest(list, filter: browser.filter(base), since: since)
  }
}
