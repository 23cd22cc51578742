import Cells
import PlanModel
import Values

extension DashboardState {
  /// As many hints as fit whole.
  func drawHints(on grid: inout Grid, in rect: Rect) {
    let hints = hints
    let wanted = hints.map { hint in
      [Span(hint.key, .hintKey), Span(" " + hint.words[setting.language], .hintText)]
    }
    var left = rect.columns + Self.gap
    var kept: Set<Int> = []
    for index in wanted.indices.sorted(by: { hints[$0].rank < hints[$1].rank }) {
      let columns = wanted[index].columns + Self.gap
      guard columns <= left else { continue }
      left -= columns
      kept.insert(index)
    }
    var column = rect.column
    for index in kept.sorted() {
      column += grid.write(wanted[index], at: Point(column: column, row: rect.row)) + Self.gap
    }
  }

  private static let gap = 2

  /// A key and what it does here.
  private struct Hint {
    let key: String
    let words: Words
    /// How soon it goes when room is short: the largest first.
    let rank: Int
  }

  /// What the keys do that mean something now, in the order they are shown.
  private var hints: [Hint] {
    if notice != nil { return [] }
    switch overlay {
    case .form, .ticks, .paste, .review, .sheet, .round: return []
    case .picker(let picker):
      return hints(
        [
          ("↑ ↓", ChromeStrings.choosing), (Key.enter.name(setting.language), ChromeStrings.agree),
          (Key.escape.name(setting.language), ChromeStrings.close),
        ] + (picker.isFiltered ? [typingHint(picker.field)] : []))
    case nil: break
    }
    guard isFinding else { return commandHints }
    return hints(
      [
        (Key.enter.name(setting.language), ChromeStrings.keepFound),
        (Key.escape.name(setting.language), ChromeStrings.dropFound),
      ] + [findField.map(typingHint)].compactMap { $0 })
  }

  /// How Vietnamese is typed into a field, and the key that changes it.
  private func typingHint(_ field: TextField) -> (String, Words) {
    (Command.cycleTyping.entry.keys[0].name(setting.language), TypingStrings.inField(field))
  }

  private func hints(_ keys: [(String, Words)]) -> [Hint] {
    keys.enumerated().map { Hint(key: $1.0, words: $1.1, rank: $0) }
  }

  private var commandHints: [Hint] {
    let shown: [Command] = [
      .add, .review, .nextState, .pickState, .measure, .assign, .decidePlan, .find, .clearFilter,
      .back,
      .open, .nextPane, .switchView, .choosePlan, .chooseAgency, .chooseAttention, .sort, .rollUp,
      .compare, .mark, .report, .palette, .help, .undo, .quit,
    ]
    let usual: [Command] = [
      .pickState, .measure, .back, .assign, .decidePlan, .switchView, .find, .clearFilter, .undo,
      .nextState, .review, .palette, .open, .nextPane, .add, .choosePlan, .chooseAgency,
      .chooseAttention, .report, .rollUp, .sort, .compare, .mark,
    ]
    // Where nothing is listed yet, adding is what one came for.
    let ranked: [Command] =
      [.help, .quit] + (hasNoPlans ? [.add] : [])
      + usual.flatMap { command -> [Command] in
        // Where there is room for one pane only, the key to the others comes right after finding.
        command == .find && hidesPanes ? [.find, .nextPane] : [command]
      }
    return shown.filter(isOfUse).compactMap { command in
      guard let words = hint(of: command), let key = command.entry.keys.first,
        let rank = ranked.firstIndex(of: command)
      else { return nil }
      return Hint(key: key.name(setting.language), words: words, rank: rank)
    }
  }

  /// Whether the overview has room for one pane only.
  private var hidesPanes: Bool {
    place == .overview && overviewView.layout(ScreenLayout(size).body).panes.count == 1
  }

  /// What a command does here, in a word or two.
  private func hint(of command: Command) -> Words? {
    let unmarks = command == .back && !isDetailOpen && focusedMarks.map { !$0.isEmpty } ?? false
    return unmarks ? MarkStrings.unmark : command.entry.hint
  }

  private func isOfUse(_ command: Command) -> Bool {
    guard hindrance(to: command) == nil else { return false }
    return switch command {
    case .decidePlan: planShown.map { $0.standing != .current } ?? false
    case .back:
      isDetailOpen || focusedMarks.map { !$0.isEmpty } ?? false || comparison != nil
        || screen == .agencies && agencies.isInTasks
        || screen == .calendar && (calendar.isInItems || calendar.isTimeline)
    case .open, .nextPane: !isDetailOpen
    case .mark: focusedMarks.map { !$0.isEmpty } ?? false
    case .add:
      !isDetailOpen && (hasNoPlans || [.overview, .targets, .tasks, .agencies].contains(place))
    case .review: [.overview, .tasks].contains(place) && !isDetailOpen
    default: true
    }
  }
}
