import PlanModel
import Values

/// Lists the tasks that wait for one thing.
struct AttentionChoice: PickerChoice {
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let attention = Attention(rawValue: entry.id) else { return [] }
    return state.list(attention)
  }
}

extension DashboardState {
  private static let attentionTitle = Words("VIỆC CẦN XỬ LÝ", "WHAT WAITS")

  /// Lists the tasks in view that wait for one thing.
  mutating func list(_ attention: Attention) -> [Effect] {
    tasks.browser.widen()
    tasks.browser.isDetailOpen = false
    tasks.attention = attention
    return place == .tasks ? load(.tasks) : show(.tasks)
  }

  /// What tasks can wait for, with how many in view do.
  func attentionPicker() -> Picker {
    let entries = Attention.allCases.map { kind in
      Picker.Entry(
        kind.rawValue, label: kind.words[setting.language],
        note: waiting.map { String($0[kind]) } ?? "")
    }
    return Picker(
      .choice(AnyPickerChoice(AttentionChoice())), title: Self.attentionTitle[setting.language],
      entries: entries)
  }
}
