import Cells
import PlanModel
import Values

/// What can be done with one act of the register.
struct FollowUpChoice: PickerChoice {
  let code: String
  let today: Day
  /// Why nothing of it can be changed; `nil` where it can.
  let hindrance: Words?

  /// What can be done, with its key.
  private enum Action: String, CaseIterable {
    case answer, conclusion, recommendation, letter, edit, remove

    var key: String {
      switch self {
      case .answer: "1"
      case .conclusion: "2"
      case .recommendation: "3"
      case .letter: "4"
      case .edit: "e"
      case .remove: "x"
      }
    }

    var words: Words {
      switch self {
      case .answer: UrgeStrings.enterAnswer
      case .conclusion: UrgeStrings.enterConclusion
      case .recommendation: UrgeStrings.addRecommendation
      case .letter: UrgeStrings.writeLetter
      case .edit: UrgeStrings.editAct
      case .remove: UrgeStrings.remove
      }
    }
  }

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .followUps(let rows) = answer,
      let row = rows.first(where: { $0.followUp.code == code })
    else { return nil }
    let canChange = hindrance == nil
    let note = hindrance?[language] ?? ""
    return heads(row, language).map { Picker.Entry(heading: $0) }
      + Action.allCases.map { action in
        let isAvailable = canChange || action == .letter
        return Picker.Entry(
          action.rawValue, key: action.key, label: action.words[language],
          note: isAvailable ? "" : note, isAvailable: isAvailable)
      }
      + row.recommendations.map { recommendation in
        Picker.Entry(
          "\(Self.outcome)\(recommendation.ordinal)",
          label: RegisterWords.line(recommendation)[language],
          note: canChange ? UrgeStrings.editKey[language] : note, isAvailable: canChange)
      }
      + row.items.map { Picker.Entry($0, label: "\(UrgeStrings.openItem[language]) \($0)") }
  }

  private static let outcome = "outcome "

  private func heads(_ row: FollowUpRow, _ language: Language) -> [String] {
    let act = row.followUp
    // How it stands comes first, as the end of the line may have no room.
    let head = [
      UrgeStrings.standing(row, on: today)[language], UrgeStrings.line(row)[language], act.document,
    ]
    let told: [(Words, String?)] = [
      (UrgeStrings.conductedBy, act.conductedBy), (UrgeStrings.subject, act.subject),
      (UrgeStrings.answer, act.answer), (UrgeStrings.conclusion, act.conclusion),
    ]
    return [head.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")]
      + told.compactMap { label, text in text.map { "\(label[language]): \($0)" } }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch Action(rawValue: entry.id) {
    case .answer: state.overlay = .form(state.answerForm(code))
    case .conclusion: state.overlay = .form(state.conclusionForm(code))
    case .recommendation: state.overlay = .form(state.recommendationForm(code))
    case .letter: state.overlay = .form(state.letterForm([code]))
    case .edit: return state.editFollowUp(code)
    case .remove: return state.save(.make(AnyPlannedChange(RemoveItem(code: code))))
    case nil:
      guard let ordinal = Self.ordinal(of: entry) else { return state.showItem(entry.id) }
      state.overlay = .form(state.outcomeForm(code, ordinal, entry.label))
    }
    return []
  }

  /// Corrects the chosen recommendation; elsewhere the key is that of the whole act.
  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]? {
    let row = state.register.first { $0.followUp.code == code }
    guard key == .character(Character(Action.edit.key)), let ordinal = Self.ordinal(of: entry),
      let known = row?.recommendations.first(where: { $0.ordinal == ordinal })
    else { return nil }
    state.overlay = .form(state.recommendationForm(code, correcting: known))
    return []
  }

  /// The place of the recommendation an entry is about.
  private static func ordinal(of entry: Picker.Entry) -> Int? {
    guard entry.id.hasPrefix(outcome) else { return nil }
    return Int(entry.id.dropFirst(outcome.count))
  }

  /// Goes back to the register.
  func leave(in state: inout DashboardState) { state.showRegister(choosing: code) }
}
