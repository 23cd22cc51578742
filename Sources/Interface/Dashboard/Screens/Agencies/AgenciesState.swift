public import PlanModel

/// The screen of agencies.
public struct AgenciesState: Equatable, Sendable {
  /// The list and what is shown of the chosen agency.
  public internal(set) var browser = Browser<AgencyRow>()
  /// The tasks of the chosen agency.
  public internal(set) var tasks = ListState<TaskRow>()
  /// The code of the agency whose tasks are held or asked for.
  var tasksOf: String?
  /// Whether the work of agencies that have ended is counted for those that took over.
  public internal(set) var isByHeirs = false
  /// Whether the list of tasks has the keyboard.
  public internal(set) var isInTasks = false

  /// Whether the load of open work is shown with weights.
  public internal(set) var isWeighted = false
  /// All about the agency whose detail is open.
  public internal(set) var detail: AgencyDetail?
  /// The number of the request for it that is waited for.
  var awaitedDetail: Int?
  /// The code of the agency that was asked about last.
  var askedAbout: String?

  /// The agency whose scores must be asked for; `nil` when none are shown or they are held.
  var needsDetail: String? {
    guard browser.isDetailOpen, let code = browser.list.selected?.code, askedAbout != code else {
      return nil
    }
    return code
  }

  /// Has the scores asked for anew.
  mutating func forgetDetail() {
    awaitedDetail = nil
    askedAbout = nil
  }

  /// Without an agency there is no work to list.
  mutating func haveNoTasks() {
    tasks.clear()
    tasksOf = nil
    isInTasks = false
  }
}
