import Cells
import PlanModel
import Values

extension DashboardState {
  /// Takes in what the terminal told.
  mutating func respond(to event: TerminalEvent) -> [Effect] {
    switch event {
    case .resize(let size):
      self.size = size
      return []
    case .resumed: return [.redraw]
    case .focus: return []
    case .ended: return [.quit]
    case .key(let key): return press(key)
    case .paste(let text): return paste(text)
    case .mouse(let mouse): return point(mouse)
    }
  }

  private mutating func press(_ key: Key) -> [Effect] {
    if key == .control("l") { return [.redraw] }
    if key == .control("z") { return [.suspend] }
    if key == .control("c") { return [.quit] }
    guard hasStore else { return pressInFirstRun(key) }
    if overlay != nil { return pressInOverlay(key) }
    if isFinding { return pressInFilter(key) }
    if key != .backspace { message = nil }
    let hadSeen = interpreter.hasSeenInputMethod
    let command = interpreter.command(for: key)
    if interpreter.hasSeenInputMethod, !hadSeen {
      message = Message(.warning, ChromeStrings.inputMethod[setting.language])
    }
    return command.map { run($0) } ?? []
  }

  private mutating func pressInFirstRun(_ key: Key) -> [Effect] {
    guard !firstRun.isMaking else { return [] }
    let choices = FirstRunState.Choice.allCases
    switch key {
    case .up, .down, .tab, .backTab, .character("j"), .character("k"):
      firstRun.choice = choices[(firstRun.choice.rawValue + 1) % choices.count]
      return []
    case .enter:
      firstRun.isMaking = true
      message = nil
      return [.makeStore(withPlans: firstRun.choice == .fivePlans)]
    case .character("q"), .escape, .function(10): return [.quit]
    default: return []
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch overlay {
    case .form(var form):
      form.paste(text)
      overlay = .form(form)
      return []
    case .picker(var picker):
      picker.paste(text)
      overlay = .picker(picker)
      return []
    case .notice: return []
    case nil: return isFinding ? editFilter { $0.insert(text) } : []
    }
  }

  // MARK: - Filter

  private mutating func pressInFilter(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .down, .tab: return stopFinding()
    case .escape: return run(.clearFilter)
    default: return editFilter { _ = $0.handle(key) }
    }
  }

  private mutating func editFilter(_ edit: (inout TextField) -> Void) -> [Effect] {
    switch screen {
    case .overview: return []
    case .targets: return Self.edit(&targets.browser, edit) ? load(.targets) : []
    case .tasks: return Self.edit(&tasks.browser, edit) ? load(.tasks) : []
    case .agencies: return Self.edit(&agencies.browser, edit) ? load(.agencies) : []
    }
  }

  /// Edits the words a list is narrowed to.
  ///
  /// - Returns: Whether the words differ, so that the list must be asked for.
  private static func edit<Row: CodedRow>(
    _ browser: inout Browser<Row>, _ edit: (inout TextField) -> Void
  ) -> Bool {
    let before = browser.find.text
    edit(&browser.find)
    guard browser.find.text != before else { return false }
    browser.list.restart()
    return true
  }

  mutating func stopFinding() -> [Effect] {
    targets.browser.isFinding = false
    tasks.browser.isFinding = false
    agencies.browser.isFinding = false
    return []
  }
}

// MARK: - Mouse

extension DashboardState {
  private mutating func point(_ mouse: MouseEvent) -> [Effect] {
    guard hasStore, overlay == nil, !ScreenLayout.isTooSmall(size) else { return [] }
    let layout = ScreenLayout(size)
    if mouse.action == .press, layout.tabs.contains(mouse.point),
      let tab = tabBar.tab(
        at: mouse.point.column - layout.tabs.column, columns: layout.tabs.columns)
    {
      return show(ScreenName.allCases[tab])
    }
    guard let (slot, rect) = list(at: mouse.point, in: layout.body) else { return [] }
    focus(slot)
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

  /// The list under a place, and where it is drawn.
  private func list(at point: Point, in body: Rect) -> (ListSlot, Rect)? {
    let places: [(ListSlot, Rect)]
    switch screen {
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
    case .targets, .tasks: break
    }
  }
}
