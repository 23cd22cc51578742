public import PlanModel

/// The screen of agencies.
public struct AgenciesState: Equatable, Sendable {
  /// The list and what is shown of the chosen agency.
  public internal(set) var browser = Browser<AgencyRow>()
  /// The tasks of the chosen agency.
  public internal(set) var tasks = ListState<TaskRow>()
  /// The code of the agency whose tasks are held or asked for.
  var tasksOf: String?
  /// Whether the list of tasks has the keyboard.
  public internal(set) var isInTasks = false

  /// Without an agency there is no work to list.
  mutating func haveNoTasks() {
    tasks.clear()
    tasksOf = nil
    isInTasks = false
  }
}
