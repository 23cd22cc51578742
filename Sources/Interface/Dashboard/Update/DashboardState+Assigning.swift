import Cells
import PlanModel
import Values

extension DashboardState {
  /// Begins to give the chosen task to an agency: where its own has ended, to which; else in which
  /// role.
  mutating func startAssigning() -> [Effect] {
    guard markedTasks.isEmpty else {
      overlay = .picker(rolePicker(ChangeSubject(markedTasks.items)))
      return []
    }
    guard let row = focusedTask else { return [] }
    guard let lost = row.lostAgencies.first else {
      overlay = .picker(rolePicker(ChangeSubject(code: row.code), of: row))
      return []
    }
    return reassign(from: lost, in: row, 1)
  }

  /// Goes on to the next agency that left something in the task, once the one before is done.
  mutating func reassignNext() -> [Effect] {
    guard overlay == nil, case .make(let planned)? = lastCommand,
      let made = planned.change as? Reassign, case .task(let code, let done) = made.scope,
      let row = focusedTask, row.code == code
    else { return [] }
    guard let place = row.lostAgencies.firstIndex(where: { $0.code == done }),
      row.lostAgencies.indices.contains(place + 1)
    else { return [] }
    return reassign(from: row.lostAgencies[place + 1], in: row, place + 2)
  }

  private mutating func reassign(from lost: Agency, in row: TaskRow, _ number: Int) -> [Effect] {
    let count = row.lostAgencies.count
    let place = count > 1 ? " (\(number)/\(count))" : ""
    let name = RowWords.shortName(lost)
    return openAssignPicker(
      AssignChoice(work: .lost(task: row.code, agency: lost.code)), of: row.code,
      title:
        "\(AssignStrings.reassign[setting.language]) · \(row.code) · \(name)\(place)")
  }

  /// Opens the list of agencies that can get the work of a task.
  mutating func openAssignPicker(
    _ choice: AssignChoice, of task: String, title: String
  ) -> [Effect] {
    assignChoices = nil
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(choice)), title: title,
        entries: [
          Picker.Entry("", label: ChromeStrings.reading[setting.language], isAvailable: false)
        ]))
    return loadChoices(.assignChoices(task, lost: choice.lost))
  }

  /// What a person must agree to before many tasks are given at once.
  ///
  /// - Parameters:
  ///   - scope: What is given.
  ///   - heir: The name of the agency that gets it.
  /// - Returns: `nil` for a few.
  func question(giving scope: Reassign.Scope, to heir: String) -> Words? {
    guard let assignChoices else { return nil }
    switch scope {
    case .task: return nil
    case .everything:
      guard let lost = assignChoices.lost, isAskedAbout(assignChoices.lostTasks) else { return nil }
      return AssignStrings.givingAll(assignChoices.lostTasks, of: lost.name, to: heir)
    case .plan(let code):
      guard let count = assignChoices.planTasks, isAskedAbout(count) else { return nil }
      return AssignStrings.givingAll(count, of: code, to: heir)
    }
  }

  /// Asks for the one decision for a plan of which nobody is left.
  mutating func decideWholePlan(of task: String) -> [Effect] {
    let plan = String(task.prefix { $0 != "-" })
    return openAssignPicker(
      AssignChoice(work: .plan(plan)), of: task,
      title: "\(AssignStrings.reassign[setting.language]) · \(plan)")
  }

  /// The code of the plan that is decided about: the one shown; among all, that of the chosen row.
  var planToDecide: String? { plan ?? focusedTask?.plan ?? focusedTarget?.plan }

  /// Asks whether a plan is in force.
  mutating func decidePlan() -> [Effect] {
    guard let plan = planToDecide, let row = plans.first(where: { $0.plan.code == plan }) else {
      return []
    }
    let language = setting.language
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(PlanForceChoice(plan: plan))),
        title: "\(plan) · \(row.standing.words[language])",
        entries: [
          Picker.Entry(PlanForceChoice.inForce, key: "1", label: AssignStrings.inForce[language]),
          Picker.Entry("ended", key: "2", label: AssignStrings.endedPlan[language]),
        ], isFiltered: false))
    return []
  }

  /// Offers the roles; beside each stand those who have it in the one task it is about.
  private func rolePicker(_ subject: ChangeSubject, of row: TaskRow? = nil) -> Picker {
    let language = setting.language
    let entries = Role.allCases.enumerated().map { index, role in
      Picker.Entry(
        role.rawValue, key: String(index + 1), label: role.words[language],
        note: (row?.names(role) ?? []).joined(separator: "; "))
    }
    return Picker(
      .choice(AnyPickerChoice(RoleChoice(subject: subject))),
      title: "\(AssignStrings.roles[language]) · \(subject.title(language))", entries: entries,
      selected: Role.lead.rawValue, isFiltered: false)
  }

  // MARK: - Forms

  func assignForm(
    _ choice: AssignChoice, to entry: Picker.Entry, replaces: Bool = false
  ) -> Form {
    let language = setting.language
    let isNew = entry.id == AssignChoice.new
    let name = Form.Field(AssignEntry.name, label: AssignStrings.name[language])
    let title = isNew ? AssignStrings.newAgency : AssignStrings.assign
    return Form(
      .entry(
        AnyFormEntry(
          AssignEntry(choice: choice, agency: isNew ? nil : entry.id, replaces: replaces))),
      title: title[language], introduction: isNew ? focusedTask?.task.label ?? "" : entry.label,
      fields: (isNew ? [name] : []) + dayAndBasis(Self.basis(of: entry)))
  }

  func supersedeForm(_ plan: String) -> Form {
    let language = setting.language
    return Form(
      .entry(AnyFormEntry(SupersedeEntry(plan: plan))),
      title: "\(plan) · \(AssignStrings.endPlan[language])",
      introduction: plans.first { $0.plan.code == plan }?.plan.title ?? "",
      fields: dayAndBasis("") + [
        Form.Field(
          SupersedeEntry.successor, label: AssignStrings.successor[language],
          offer: AssignStrings.successorOffer[language])
      ])
  }

  private func dayAndBasis(_ basis: String) -> [Form.Field] {
    let language = setting.language
    return [
      Form.Field(
        AssignEntry.from, label: AssignStrings.from[language],
        offer: FormStrings.dayOffer[language], text: setting.today.printed),
      Form.Field(
        AssignEntry.basis, label: AssignStrings.basis[language],
        offer: AssignStrings.basisOffer[language], text: basis),
    ]
  }

  /// Where a proposal is written, which stands behind its name.
  private static func basis(of entry: Picker.Entry) -> String {
    let marks = [Language.vi, .en].map { "\(AssignStrings.proposed[$0]): " }
    guard let mark = marks.first(where: { entry.note.hasPrefix($0) }) else { return "" }
    return String(entry.note.dropFirst(mark.count))
  }
}
