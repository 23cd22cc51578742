public import Cells
public import PlanModel

/// The overview: what needs attention among targets, tasks and agencies.
public struct OverviewState: Equatable, Sendable {
  /// The panes, in the order the keyboard goes through them.
  public enum Pane: Int, CaseIterable, Sendable {
    /// What is due, what is to be reached, who has the work.
    case tasks, targets, agencies
  }

  /// The targets that need attention first.
  public internal(set) var targets = ListState<TargetRow>()
  /// The tasks that need attention first.
  public internal(set) var tasks = ListState<TaskRow>()
  /// The agencies with most to do first.
  public internal(set) var agencies = ListState<AgencyRow>()
  /// How many agencies are held: their load is drawn against the largest of these, which must not
  /// become others while a person looks.
  static let agenciesAtOnce = 60
  /// The lines of counts, which change with answers and sizes and never with a key.
  public internal(set) var summary: [[Span]] = []
  /// The pane that has the keyboard.
  public internal(set) var focus = Pane.tasks

  /// Gives the keyboard to another pane, round from the last to the first.
  mutating func moveFocus(by steps: Int) {
    let count = Pane.allCases.count
    focus = Pane(rawValue: (focus.rawValue + steps + count) % count) ?? .tasks
  }
}
