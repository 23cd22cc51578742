import PlanModel

extension DashboardState {
  /// Whether a list holds only what is in view.
  func needsRest(_ slot: ListSlot) -> Bool {
    switch slot {
    case .overviewTargets: overview.targets.needsRest
    case .overviewTasks: overview.tasks.needsRest
    case .targets: targets.browser.list.needsRest
    case .tasks: tasks.browser.list.needsRest
    // The load of agencies is drawn against the largest of all of them.
    case .overviewAgencies, .agencies, .agencyTasks, .dueItems, .timeline, .history, .comparison:
      false
    }
  }

  /// Asks for rows that are not in view yet.
  mutating func loadAhead(_ slot: ListSlot) -> [Effect] {
    load(slot).map { effect in
      guard case .load(let query, var request) = effect else { return effect }
      request.isAhead = true
      return .load(query, request)
    }
  }
}
