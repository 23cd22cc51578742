import Cells
import PlanModel
import Values

/// Gives work to an agency from a day on, with what it rests on.
struct AssignEntry: FormEntry {
  let choice: AssignChoice
  /// The code of the agency; `nil` for one whose name is typed.
  let agency: String?
  let replaces: Bool

  static let name = Form.FieldName.entry("name", .prose)
  static let from = Form.FieldName.entry("from", .day)
  static let basis = Form.FieldName.entry("basis", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let language = state.setting.language
    guard let from = state.readDay(Self.from, from: &form) else { return nil }
    let basis = form.text(Self.basis)
    if case .role(let role, let subject) = choice.work {
      guard let name = agency else {
        return newHolder(of: role, subject.codes, &form, language, from: from, basis: basis)
      }
      var change = AssignRole(subject.codes, role, agency: name)
      change.from = from
      change.basis = basis
      change.replaces = replaces
      return .make(AnyPlannedChange(change))
    }
    guard let scope = choice.scope(everything: false), let heir = heir(&form, language) else {
      return nil
    }
    return .make(AnyPlannedChange(Reassign(scope, to: heir, from: from, basis: basis)))
  }

  private func heir(_ form: inout Form, _ language: Language) -> Reassign.Heir? {
    if let agency { return .known(agency) }
    guard let name = form.text(Self.name) else {
      form.refuse(Self.name, FormStrings.needed[language])
      return nil
    }
    return .new(name: name)
  }

  private func newHolder(
    of role: Role, _ tasks: [String], _ form: inout Form, _ language: Language, from: Day?,
    basis: String?
  ) -> PlanCommand? {
    guard let name = form.text(Self.name) else {
      form.refuse(Self.name, FormStrings.needed[language])
      return nil
    }
    var change = AssignRole(tasks, role, newAgency: name)
    change.from = from
    change.basis = basis
    change.replaces = replaces
    return .make(AnyPlannedChange(change))
  }

  func question(in state: DashboardState) -> Words? {
    guard case .role(let role, let subject) = choice.work else {
      guard let scope = choice.scope(everything: false) else { return nil }
      let known = state.assignChoices?.agencies.first { $0.code == agency }
      return state.question(
        giving: scope, to: known?.name ?? AssignStrings.theNewAgency[state.setting.language])
    }
    return state.question(AssignStrings.giving(role), about: subject.marked)
  }

  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    guard case .role(_, let subject) = choice.work else { return }
    state.marks.unmark(subject.marked.map(\.code))
  }
}

/// Ends a plan from a day on.
struct SupersedeEntry: FormEntry {
  let plan: String

  static let successor = Form.FieldName.entry("successor", .plain)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let day = state.readDay(AssignEntry.from, from: &form) else { return nil }
    guard let day else {
      form.refuse(AssignEntry.from, FormStrings.needed[state.setting.language])
      return nil
    }
    return .make(
      AnyPlannedChange(
        SupersedePlan(
          plan, by: form.text(Self.successor), on: day, basis: form.text(AssignEntry.basis))))
  }
}

/// Says whether a plan is in force.
struct PlanForceChoice: PickerChoice {
  let plan: String

  static let inForce = "in-force"

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard entry.id != Self.inForce else {
      return state.save(.make(AnyPlannedChange(ConfirmForce(plan))))
    }
    state.overlay = .form(state.supersedeForm(plan))
    return []
  }
}
