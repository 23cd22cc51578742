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
        guard let name = newName(&form, language) else { return nil }
        return giving(AssignRole(subject.codes, role, newAgency: name), from, basis, in: state)
      }
      return giving(AssignRole(subject.codes, role, agency: name), from, basis, in: state)
    }
    guard let scope = choice.scope(everything: false), let heir = heir(&form, language) else {
      return nil
    }
    return .make(AnyPlannedChange(Reassign(scope, to: heir, from: from, basis: basis)))
  }

  private func giving(
    _ role: AssignRole, _ from: Day?, _ basis: String?, in state: DashboardState
  ) -> PlanCommand {
    var change = role
    (change.from, change.basis, change.replaces) = (from, basis, replaces)
    // The store tells what it comes to, as it knows who gives way in each task.
    if case .role(_, let subject) = choice.work {
      change.isAskedFirst = state.isAskedAbout(subject.marked)
    }
    return .make(AnyPlannedChange(change))
  }

  private func heir(_ form: inout Form, _ language: Language) -> Reassign.Heir? {
    if let agency { return .known(agency) }
    return newName(&form, language).map { .new(name: $0) }
  }

  private func newName(_ form: inout Form, _ language: Language) -> String? {
    guard let name = form.text(Self.name) else {
      form.refuse(Self.name, FormStrings.needed[language])
      return nil
    }
    return name
  }

  func question(in state: DashboardState) -> Words? {
    guard let scope = choice.scope(everything: false) else { return nil }
    let known = state.assignChoices?.agencies.first { $0.code == agency }
    return state.question(
      giving: scope, to: known?.name ?? AssignStrings.theNewAgency[state.setting.language])
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
