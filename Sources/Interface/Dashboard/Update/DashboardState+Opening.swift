import PlanModel
import Values

/// Opening one item, wherever it was named.
extension DashboardState {
  /// Opens a target on its screen.
  mutating func showTarget(_ code: String) -> [Effect] {
    targets.browser.widen()
    targets.browser.list.choose(code: code)
    opening = OpenedItem(list: .targets, code: code)
    openedFrom = nil
    let effects = screen == .targets && comparison == nil ? load(.targets) : show(.targets)
    targets.browser.isDetailOpen = true
    return effects
  }

  /// Opens a task on its screen.
  mutating func showTask(_ code: String) -> [Effect] {
    tasks.browser.widen()
    tasks.attention = nil
    tasks.browser.list.choose(code: code)
    opening = OpenedItem(list: .tasks, code: code)
    openedFrom = nil
    let effects = screen == .tasks && comparison == nil ? load(.tasks) : show(.tasks)
    tasks.browser.isDetailOpen = true
    return effects
  }

  /// Chooses an agency on its screen.
  mutating func showAgency(_ code: String) -> [Effect] {
    agencies.browser.widen()
    agencies.browser.list.choose(code: code)
    return show(.agencies)
  }

  /// Opens a task or a target, by the code of it or of a part of it, whatever plan and agency are
  /// shown.
  mutating func showItem(_ code: String) -> [Effect] {
    let code = ItemCode(code)
    return bringIntoView(code.item)
      + (code.isTarget ? showTarget(code.item) : showTask(code.item))
  }

  /// Shows the plan of an item, and the work of all agencies, where the item would not be listed else.
  private mutating func bringIntoView(_ code: String) -> [Effect] {
    let owner = String(code.prefix { $0 != "-" })
    guard let row = plans.first(where: { $0.plan.code == owner }) else { return forgetAgency() }
    // Among all plans, one that is over or in doubt is not listed.
    let isListed = plan.map { $0 == owner } ?? (row.standing == .current)
    return isListed ? forgetAgency() : showPlan(owner)
  }

  /// Shows the work of all agencies.
  mutating func forgetAgency() -> [Effect] {
    guard agency != nil else { return [] }
    agency = nil
    return loadAll()
  }

  /// Shows another plan, or all, from its first rows on.
  mutating func showPlan(_ code: String?) -> [Effect] {
    plan = code
    agency = nil
    restartLists()
    return [.rememberPlan(plan)] + loadAll()
  }

  // MARK: - What was not found

  /// Closes the detail of an item that was to be opened and is not in the list that came, rather than
  /// show another in its place.
  mutating func checkOpened(in list: ListSlot) {
    guard let wanted = opening, wanted.list == list else { return }
    opening = nil
    let found =
      list == .targets ? targets.browser.list.selected?.code : tasks.browser.list.selected?.code
    guard found != wanted.code else { return }
    if list == .targets {
      targets.browser.isDetailOpen = false
    } else {
      tasks.browser.isDetailOpen = false
    }
    message = Message(.warning, ChromeStrings.notListed(wanted.code)[setting.language])
  }
}

/// An item to be opened once the list that has it has come.
struct OpenedItem: Equatable, Sendable {
  /// The list of tasks or that of targets.
  let list: ListSlot
  /// The code of the item.
  let code: String
}
