public import PlanModel

/// The screen of tasks.
public struct TasksState: Equatable, Sendable {
  /// The list and what is shown of the chosen task.
  public internal(set) var browser = Browser<TaskRow>()
  /// What the listed tasks wait for; `nil` lists them all.
  public internal(set) var attention: Attention?

  /// Whether what is listed waits for a leader, so that opening a row leads to the decision.
  var isForDecision: Bool { attention == .decision }
}
