import Cells
import PlanModel
import Values

/// Chooses who gets work, out of the agencies that are there.
struct AssignChoice: PickerChoice {
  /// What is given.
  enum Work: Equatable {
    /// What the agency that has ended left in a task, or in all its tasks.
    case lost(task: String, agency: String)
    /// A role in a task, or in all that are marked.
    case role(Role, ChangeSubject)
    /// Everything that is left in a plan.
    case plan(String)
  }

  let work: Work

  /// The code of the agency whose work is given; `nil` where a role or a whole plan is.
  var lost: String? { if case .lost(_, let agency) = work { agency } else { nil } }

  /// The entry that adds an agency, and the one that decides for the whole plan.
  static let new = "+"
  static let wholePlan = "*"
  static let endPlan = "-"

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .assignChoices(let choices?) = answer else { return nil }
    return head(choices, language) + proposed(choices, language)
      + [Picker.Entry(Self.new, label: AssignStrings.another[language])]
      + [Picker.Entry(heading: AssignStrings.agencies[language])]
      + choices.agencies.map { agency in
        Picker.Entry(agency.code, label: agency.name, note: Self.note(agency))
      }
  }

  private static func note(_ agency: Agency) -> String {
    agency.code + (agency.place.map { " · \($0)" } ?? "")
  }

  private func head(_ choices: AssignChoices, _ language: Language) -> [Picker.Entry] {
    switch work {
    case .lost(let task, _):
      guard let lost = choices.lost else { return [] }
      let keys = AssignStrings.keys(lost, count: choices.lostTasks)
      let plan = String(task.prefix { $0 != "-" })
      let whole = choices.planTasks.map { count in
        Picker.Entry(Self.wholePlan, label: AssignStrings.wholePlan(plan, count)[language])
      }
      return [Picker.Entry(heading: keys[language])] + [whole].compactMap(\.self)
    case .role: return [Picker.Entry(heading: AssignStrings.roleKeys[language])]
    case .plan:
      return [
        Picker.Entry(heading: AssignStrings.planKeys(choices.planTasks ?? 0)[language]),
        Picker.Entry(Self.endPlan, label: AssignStrings.endPlan[language]),
      ]
    }
  }

  private func proposed(_ choices: AssignChoices, _ language: Language) -> [Picker.Entry] {
    guard case .lost = work, !choices.proposals.isEmpty else { return [] }
    return [Picker.Entry(heading: AssignStrings.proposals[language])]
      + choices.proposals.map { proposal in
        let basis = proposal.basis.map { ": \($0)" } ?? ""
        return Picker.Entry(
          proposal.agency.code, label: proposal.agency.name,
          note: AssignStrings.proposed[language] + basis)
      }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    switch (entry.id, work) {
    case (Self.wholePlan, .lost(let task, _)): return state.decideWholePlan(of: task)
    case (Self.endPlan, .plan(let code)):
      state.overlay = .form(state.supersedeForm(code))
      return []
    case (Self.new, _), (_, .role):
      state.overlay = .form(state.assignForm(self, to: entry))
      return []
    default: return save(to: entry, everything: false, in: &state)
    }
  }

  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]? {
    switch (key, work) {
    case (.control("a"), .lost) where isAgency(entry):
      return save(to: entry, everything: true, in: &state)
    case (.control("e"), .lost) where isAgency(entry), (.control("e"), .plan) where isAgency(entry):
      state.overlay = .form(state.assignForm(self, to: entry))
      return []
    case (.control("r"), .role) where isAgency(entry):
      state.overlay = .form(state.assignForm(self, to: entry, replaces: true))
      return []
    case (.control("x"), .role(let role, let subject)) where isAgency(entry):
      var change = AssignRole(subject.codes, role, agency: entry.id)
      change.isWithdrawn = true
      return state.save(
        .make(AnyPlannedChange(change)),
        asking: state.question(
          AssignStrings.withdrawing(role, from: entry.label), about: subject.marked))
    default: return nil
    }
  }

  private func isAgency(_ entry: Picker.Entry) -> Bool {
    ![Self.new, Self.wholePlan, Self.endPlan].contains(entry.id)
  }

  private func save(
    to entry: Picker.Entry, everything: Bool, in state: inout DashboardState
  ) -> [Effect] {
    guard let scope = scope(everything: everything) else { return [] }
    return state.save(
      .make(AnyPlannedChange(Reassign(scope, to: .known(entry.id)))),
      asking: state.question(giving: scope, to: entry.label))
  }

  /// What is reassigned; `nil` where a role is given.
  func scope(everything: Bool) -> Reassign.Scope? {
    switch work {
    case .lost(_, let agency) where everything: .everything(lost: agency)
    case .lost(let task, let agency): .task(task, lost: agency)
    case .plan(let code): .plan(code)
    case .role: nil
    }
  }
}

/// Chooses the role that is given in a task.
struct RoleChoice: PickerChoice {
  let subject: ChangeSubject

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let role = Role(rawValue: entry.id), let task = subject.codes.first else { return [] }
    let language = state.setting.language
    return state.openAssignPicker(
      AssignChoice(work: .role(role, subject)), of: task,
      title:
        "\(AssignStrings.assign[language]) · \(subject.title(language)) · \(role.words[language])"
    )
  }
}
