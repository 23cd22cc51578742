import PlanModel
import Values

extension DashboardState {
  /// Goes from a task that waits for a leader to what decides it.
  mutating func decide() -> [Effect] {
    guard let row = focusedTask else { return [] }
    if let hindrance = hindrance(to: .assign) {
      message = Message(.warning, hindrance[setting.language])
      return []
    }
    switch Attention.reasons(toDecide: row).first {
    case .reassign: return run(.assign)
    case .extensionAsked: return run(.extendDeadline)
    case .difficulty: overlay = difficultyForm(row).map { .form($0) }
    default: setDetailOpen(true)
    }
    return []
  }
}
