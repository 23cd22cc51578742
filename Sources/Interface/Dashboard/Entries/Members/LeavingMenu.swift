import PlanModel
import Values

/// The members of a group, one or several of which are to leave it from today on.
struct LeavingMenu: PickerChoice {
  /// The code of the group.
  let group: String

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .agency(let detail) = answer else { return nil }
    let rows = (detail?.memberRows ?? []).filter { $0.membership.validTo == nil }
    guard !rows.isEmpty else {
      return [Picker.Entry("", label: MemberStrings.noMember[language], isAvailable: false)]
    }
    return rows.map {
      Picker.Entry($0.agency.code, label: $0.agency.name, note: $0.agency.code, isMarkable: true)
    }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    choose(marked: [entry], in: &state)
  }

  func choose(marked: [Picker.Entry], in state: inout DashboardState) -> [Effect] {
    state.save(.make(AnyPlannedChange(GroupLeaving(marked.map(\.id), leave: group))))
  }
}
