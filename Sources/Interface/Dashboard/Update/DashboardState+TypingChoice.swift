import Cells
import PlanModel
import Values
import VietnameseText

/// The list from which the way to type and the place of tone signs are chosen.
struct TypingChoice: PickerChoice {
  /// What an entry stands for.
  enum Option: Equatable {
    case method(TypingMethod?)
    case tone(ToneStyle)
  }

  static let options: [(id: String, option: Option)] =
    [("off", .method(nil))] + TypingMethod.allCases.map { ($0.rawValue, .method($0)) }
    + ToneStyle.allCases.map { ("tone-\($0.rawValue)", .tone($0)) }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch Self.options.first(where: { $0.id == entry.id })?.option {
    case .method(let method): state.setTyping(method)
    case .tone(let style): state.setTone(style)
    case nil: []
    }
  }
}

extension DashboardState {
  /// The list of ways to type, with what holds now.
  func typingPicker() -> Picker {
    let language = setting.language
    let entries = TypingChoice.options.enumerated().map { index, option in
      Picker.Entry(
        option.id, key: String(index + 1), label: TypingStrings.name(option.option)[language],
        note: holds(option.option) ? TypingStrings.current[language] : "")
    }
    return Picker(
      .choice(AnyPickerChoice(TypingChoice())), title: TypingStrings.title[language],
      entries: entries, selected: setting.typing?.rawValue ?? "off", isFiltered: false)
  }

  private func holds(_ option: TypingChoice.Option) -> Bool {
    switch option {
    case .method(let method): method == setting.typing
    case .tone(let style): style == setting.toneStyle
    }
  }

  /// Has Vietnamese typed in another way from now on.
  mutating func setTyping(_ method: TypingMethod?) -> [Effect] {
    setting.typing = method
    if overlay == nil {
      message = Message(.info, TypingStrings.chosen(method)[setting.language])
    }
    return [.rememberTyping(method)]
  }

  /// Has tone signs written in a style from now on.
  mutating func setTone(_ style: ToneStyle) -> [Effect] {
    setting.toneStyle = style
    message = Message(.info, TypingStrings.chosen(style)[setting.language])
    return [.rememberTone(style)]
  }
}
