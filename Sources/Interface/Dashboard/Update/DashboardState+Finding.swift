import PlanModel

extension DashboardState {
  /// The list of all plans for which words are being typed; one plan is searched as it is.
  var listSearched: ListSlot? {
    guard plan == nil, agency == nil else { return nil }
    switch place {
    case .tasks where tasks.browser.isFinding: return .tasks
    case .targets where targets.browser.isFinding: return .targets
    default: return nil
    }
  }

  /// Has the list made ready for which words are being typed, so that the first letter finds it so.
  func prepareToFind() -> [Effect] {
    guard let slot = listSearched else { return [.endFinding] }
    let filter = filter(of: slot)
    return switch slot {
    case .targets:
      [.prepareToFind(.targets(targets.browser.list.requestForBeginning(filter)))]
    default: [.prepareToFind(.tasks(tasks.browser.list.requestForBeginning(filter)))]
    }
  }
}
