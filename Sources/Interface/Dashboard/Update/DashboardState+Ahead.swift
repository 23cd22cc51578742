import Cells
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

  /// How many rows of a list are in view at most, however many lines the counts over it will take.
  func mostVisibleRows(_ slot: ListSlot) -> Int {
    let pane: OverviewState.Pane
    switch slot {
    case .overviewTasks: pane = .tasks
    case .overviewTargets: pane = .targets
    default: return visibleRows(slot)
    }
    let body = ScreenLayout(size).body
    let rows = (0...max(0, body.rows)).map { lines in
      OverviewLayout(body, summaryRows: lines, focus: overview.focus).panes[pane]
        .map(ListPane<TaskRow>.visibleRows) ?? 1
    }
    return rows.max() ?? 1
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
