import PlanModel
import Values

/// A state for all marked tasks, with what belongs to it.
struct MarkedStateEntry: FormEntry {
  let state: WorkState
  let items: [Marks.Item]

  func command(from form: inout Form, in dashboard: DashboardState) -> PlanCommand? {
    var said = WorkUpdate(state)
    guard let read = dashboard.read(said, from: &form) else { return nil }
    said = read
    let codes = items.map(\.exactCode)
    return .make(AnyPlannedChange(ItemwiseChange(codes) { StateChange(of: $0, said) }))
  }

  func question(in dashboard: DashboardState) -> Words? {
    let note =
      if case .form(let form) = dashboard.overlay { form.text(.note) } else { String?.none }
    let moved = MarkStrings.spokenFor(
      dashboard.asRead(items), movedTo: state, replacesNotes: note != nil)
    let action = Words(
      "Ghi tình trạng «\(state.words.vi)»", "Set the state \"\(state.words.en)\"")
    return dashboard.question(action, about: items, with: moved)
  }

  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    state.marks.unmark(items.map(\.code))
    state.parkedTicks?.marks.clear()
  }
}

/// Says which state all marked tasks are in.
struct MarkedStateChoice: PickerChoice {
  let items: [Marks.Item]

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let wanted = WorkState(rawValue: entry.id) else { return [] }
    state.overlay = .form(state.markedStateForm(wanted, items))
    return []
  }
}

/// What is done with the deadlines of all marked tasks.
struct MarkedDeadlineChoice: PickerChoice {
  let items: [Marks.Item]

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    let subject = ChangeSubject(items)
    let form =
      ExtensionDecision(rawValue: entry.id).map { state.extensionForm($0, of: subject) }
      ?? state.dueForm(of: subject, basis: "")
    state.overlay = .form(form)
    return []
  }
}
