import Cells
import PlanModel
import Values

extension DashboardState {
  mutating func point(_ mouse: MouseEvent) -> [Effect] {
    guard hasStore, notice == nil, !ScreenLayout.isTooSmall(size) else { return [] }
    guard overlay == nil else { return pointAtOverlay(mouse) }
    message = nil
    let layout = ScreenLayout(size)
    if mouse.action == .press, layout.tabs.contains(mouse.point),
      let tab = tabBar.tab(
        at: mouse.point.column - layout.tabs.column, columns: layout.tabs.columns)
    {
      return show(ScreenName.allCases[tab])
    }
    if mouse.action == .press || mouse.action == .doublePress, chooseDay(at: mouse.point) {
      return []
    }
    if mouse.action == .press, place == .overview,
      let attention = overviewView.attention(at: mouse.point, in: layout.body)
    {
      return list(attention)
    }
    guard let (slot, rect) = list(at: mouse.point, in: layout.body) else {
      return scrollDetail(mouse, in: layout.body)
    }
    focus(slot)
    if mouse.action == .press { _ = stopFinding() }
    switch mouse.action {
    case .wheelUp: with(slot) { $0.move(by: -3) }
    case .wheelDown: with(slot) { $0.move(by: 3) }
    case .press, .doublePress:
      guard let index = row(at: mouse.point, of: slot, in: rect) else { return [] }
      with(slot) { $0.choose(index) }
      if mouse.action == .doublePress { return run(.open) }
    }
    return []
  }

  /// Moves through a list to choose from, or chooses the entry under the mouse.
  private mutating func pointAtOverlay(_ mouse: MouseEvent) -> [Effect] {
    guard case .picker(var picker) = overlay else { return [] }
    switch mouse.action {
    case .wheelUp: picker.choose(picker.selection - 3)
    case .wheelDown: picker.choose(picker.selection + 3)
    case .press, .doublePress:
      let layout = PickerLayout(picker, on: size)
      guard let index = layout.entry(at: mouse.point) else { return [] }
      picker.choose(index)
      guard picker.marked.isEmpty else {
        picker.toggleMark()
        break
      }
      overlay = .picker(picker)
      return pressInOverlay(.enter)
    }
    overlay = .picker(picker)
    return []
  }

  /// Scrolls what is shown of the chosen row when the wheel is turned over it.
  private mutating func scrollDetail(_ mouse: MouseEvent, in body: Rect) -> [Effect] {
    let area = place == .agencies ? agenciesLayout(body).browser : body
    let detail = BrowserLayout(area, isDetailOpen: isDetailOpen).detail
    guard place != .overview, place != .calendar, detail.contains(mouse.point) else { return [] }
    switch mouse.action {
    case .wheelUp: moveDetail(by: -3)
    case .wheelDown: moveDetail(by: 3)
    case .doublePress: return run(.open)
    case .press: break
    }
    return []
  }

  /// The list under a place, and where it is drawn.
  private func list(at point: Point, in body: Rect) -> (ListSlot, Rect)? {
    let places: [(ListSlot, Rect)]
    switch place {
    case .overview:
      let panes = overviewView.layout(body).panes
      places = [
        (.overviewTasks, panes[.tasks]), (.overviewTargets, panes[.targets]),
        (.overviewAgencies, panes[.agencies]),
      ].compactMap { slot, rect in rect.map { (slot, $0) } }
    case .targets: places = [(.targets, browserList(body))]
    case .tasks: places = [(.tasks, browserList(body))]
    case .agencies:
      let layout = agenciesLayout(body)
      places = [(.agencies, browserList(layout.browser)), (.agencyTasks, layout.tasks)]
    case .calendar:
      places = [
        calendar.isTimeline
          ? (.timeline, TimelineView.parts(of: body).list)
          : (.dueItems, calendarLayout(body).items)
      ]
    case .history: places = [(.history, browserList(body))]
    case .comparison: places = [(.comparison, browserList(body))]
    }
    return places.first { $0.1.contains(point) }
  }

  private func browserList(_ area: Rect) -> Rect {
    BrowserLayout(area, isDetailOpen: isDetailOpen).list
  }

  private func row(at point: Point, of slot: ListSlot, in rect: Rect) -> Int? {
    let inside = Pane.inside(rect)
    let line = point.row - inside.row - 1
    var copy = self
    let (offset, count) = copy.with(slot) { ($0.scroll.offset, $0.count) }
    let index = offset + line
    return line >= 0 && inside.contains(point) && index < count ? index : nil
  }

  private mutating func focus(_ slot: ListSlot) {
    switch slot {
    case .overviewTasks: overview.focus = .tasks
    case .overviewTargets: overview.focus = .targets
    case .overviewAgencies: overview.focus = .agencies
    case .agencyTasks: agencies.isInTasks = true
    case .agencies: agencies.isInTasks = false
    case .dueItems: calendar.isInItems = calendar.items.count > 0
    case .targets, .tasks, .timeline, .history, .comparison: break
    }
  }
}
