import PlanModel
import Values

/// The register of acts of following, to choose from: what waits for somebody comes first.
struct RegisterChoice: PickerChoice {
  let today: Day

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .followUps(let rows) = answer else { return nil }
    guard !rows.isEmpty else {
      return [Picker.Entry("", label: UrgeStrings.empty[language], isAvailable: false)]
    }
    let groups: [(head: Words, standing: FollowUpRow.Standing)] = [
      (UrgeStrings.late, .answerOverdue), (UrgeStrings.waiting, .awaitingAnswer),
      (UrgeStrings.recommending, .recommending), (UrgeStrings.settled, .settled),
    ]
    return groups.flatMap { group -> [Picker.Entry] in
      let own = rows.filter { $0.standing(on: today) == group.standing }
      guard !own.isEmpty else { return [] }
      return [Picker.Entry(heading: "\(group.head[language]) · \(own.count)")]
        + own.map { row in
          let said: [String?] = [
            row.followUp.document, UrgeStrings.standing(row, on: today)[language],
            row.items.joined(separator: ", "),
          ]
          return Picker.Entry(
            row.followUp.code, key: row.followUp.code, label: UrgeStrings.line(row)[language],
            note: said.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · "))
        }
    }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    state.openFollowUp(entry.id)
  }
}

/// What can be done with one act of the register.
struct FollowUpChoice: PickerChoice {
  let code: String
  let today: Day

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .followUps(let rows) = answer,
      let row = rows.first(where: { $0.followUp.code == code })
    else { return nil }
    let act = row.followUp
    let head = [
      UrgeStrings.line(row)[language], act.document, UrgeStrings.standing(row, on: today)[language],
    ]
    let told: [(Words, String?)] = [
      (UrgeStrings.subject, act.subject), (UrgeStrings.answer, act.answer),
      (UrgeStrings.conclusion, act.conclusion),
    ]
    let said = told.compactMap { label, text in text.map { "\(label[language]): \($0)" } }
    let heads = [head.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")] + said
    return heads.map { Picker.Entry(heading: $0) } + actions(language)
      + row.recommendations.map { recommendation in
        Picker.Entry(
          "\(Self.outcome)\(recommendation.ordinal)",
          label: UrgeStrings.line(recommendation)[language])
      }
      + row.items.map { Picker.Entry($0, label: "\(UrgeStrings.openItem[language]) \($0)") }
  }

  private static let outcome = "outcome "

  private func actions(_ language: Language) -> [Picker.Entry] {
    let actions: [(String, Words)] = [
      ("answer", UrgeStrings.enterAnswer), ("conclusion", UrgeStrings.enterConclusion),
      ("recommendation", UrgeStrings.addRecommendation), ("remove", UrgeStrings.remove),
    ]
    return actions.enumerated().map { index, action in
      Picker.Entry(action.0, key: String(index + 1), label: action.1[language])
    }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch entry.id {
    case "answer": state.overlay = .form(state.answerForm(code))
    case "conclusion": state.overlay = .form(state.conclusionForm(code))
    case "recommendation": state.overlay = .form(state.recommendationForm(code))
    case "remove": return state.save(.make(AnyPlannedChange(FollowUpRemoval(of: code))))
    default:
      guard entry.id.hasPrefix(Self.outcome) else { return state.showItem(entry.id) }
      guard let ordinal = Int(entry.id.dropFirst(Self.outcome.count)) else { return [] }
      state.overlay = .form(state.outcomeForm(code, ordinal, entry.label))
    }
    return []
  }
}
