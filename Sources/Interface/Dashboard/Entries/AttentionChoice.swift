import PlanModel
import Values

/// Lists the tasks that wait for one thing.
struct AttentionChoice: PickerChoice {
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let attention = Attention(rawValue: entry.id) else { return [] }
    state.tasks.browser.widen()
    state.tasks.browser.isDetailOpen = false
    state.tasks.attention = attention
    return state.screen == .tasks ? state.load(.tasks) : state.show(.tasks)
  }
}

extension DashboardState {
  private static let attentionTitle = Words("VIỆC CẦN XỬ LÝ", "WHAT WAITS")

  /// What tasks can wait for, with how many of the plan shown do.
  func attentionPicker() -> Picker {
    let counts = plan == nil || agency != nil ? nil : summaries.first?.attention
    let entries = Attention.allCases.map { kind in
      Picker.Entry(
        kind.rawValue, label: kind.words[setting.language],
        note: counts.map { String($0[kind] ?? 0) } ?? "")
    }
    return Picker(
      .choice(AnyPickerChoice(AttentionChoice())), title: Self.attentionTitle[setting.language],
      entries: entries)
  }
}
