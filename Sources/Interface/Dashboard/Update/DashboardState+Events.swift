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
    if key == .control("c") { return interrupt() }
    guard !ScreenLayout.isTooSmall(size) else { return pressUnseen(key) }
    guard hasStore else { return pressInFirstRun(key) }
    if Command.cycleTyping.entry.keys.contains(key) { return cycleTyping() }
    if overlay != nil || notice != nil { return pressInOverlay(key) }
    if isFinding { return pressInFilter(key) }
    if key != .backspace { message = nil }
    if let effects = pressInCalendar(key) { return effects }
    let hadSeen = interpreter.hasSeenInputMethod
    let command = interpreter.command(for: key)
    if interpreter.hasSeenInputMethod, !hadSeen {
      message = Message(.warning, ChromeStrings.inputMethod[setting.language])
    }
    return command.map { run($0) } ?? []
  }

  /// Ends the program; what was typed is asked about once, where the question can be seen.
  private mutating func interrupt() -> [Effect] {
    guard hasUnsavedInput, notice == nil, !ScreenLayout.isTooSmall(size) else { return [.quit] }
    leaveOverlay()
    return []
  }

  /// On a screen too small to show anything, nothing may be changed that nobody sees.
  private func pressUnseen(_ key: Key) -> [Effect] {
    key == .character("q") && overlay == nil || key == .function(10) ? [.quit] : []
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
    case .character("q"), .function(10): return [.quit]
    default: return []
    }
  }

  private mutating func paste(_ text: String) -> [Effect] {
    guard notice == nil, !ScreenLayout.isTooSmall(size) else { return [] }
    switch overlay {
    case .form(var form):
      let joined = form.linesJoined(byPasting: text)
      form.paste(text)
      followDocument(in: &form)
      overlay = .form(form)
      if joined > 1 {
        let words = FormStrings.joined(joined, amongAgencies: screen == .agencies)
        message = Message(.warning, words[setting.language])
      }
      return []
    case .picker(var picker):
      picker.paste(text)
      overlay = .picker(picker)
      return []
    case .ticks(var list):
      list.paste(text)
      overlay = .ticks(list)
      return []
    case .paste(let list): return paste(text, in: list)
    case .review, .sheet, .round: return []
    case nil: return isFinding ? editFilter { $0.insert(text) } : []
    }
  }

  // MARK: - Filter

  private mutating func pressInFilter(_ key: Key) -> [Effect] {
    switch key {
    case .enter, .down, .tab: return stopFinding()
    case .escape:
      _ = stopFinding()
      return forgetWords()
    default: return editFilter { _ = $0.handle(key) }
    }
  }

  /// Lists everything again that the words left out.
  private mutating func forgetWords() -> [Effect] { editFilter { $0 = TextField() } }

  /// Lists everything again that the words left out, with the same row chosen: whoever found
  /// something goes on with it.
  mutating func forgetWordsAroundChoice() -> [Effect] {
    switch place {
    case .targets: targets.browser.widenAroundChoice()
    case .tasks: tasks.browser.widenAroundChoice()
    case .agencies: agencies.browser.widenAroundChoice()
    case .history: history.browser.widenAroundChoice()
    case .overview, .calendar, .comparison: return forgetWords()
    }
    return shownLists.flatMap { load($0) }
  }

  private mutating func editFilter(_ edit: (inout TextField) -> Void) -> [Effect] {
    switch place {
    case .overview, .calendar: return []
    case .targets: return Self.edit(&targets.browser, edit) ? load(.targets) : []
    case .tasks: return Self.edit(&tasks.browser, edit) ? load(.tasks) : []
    case .agencies: return Self.edit(&agencies.browser, edit) ? load(.agencies) : []
    case .history: return Self.edit(&history.browser, edit) ? load(.history) : []
    case .comparison:
      guard var browser = comparison?.browser else { return [] }
      let differs = Self.edit(&browser, edit)
      comparison?.browser = browser
      return differs ? load(.comparison) : []
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
    history.browser.isFinding = false
    comparison?.browser.isFinding = false
    return []
  }
}
