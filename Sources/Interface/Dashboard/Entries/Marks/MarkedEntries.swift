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
    let codes = items.map(\.code)
    return .make(AnyPlannedChange(ItemwiseChange(codes) { StateChange(of: $0, said) }))
  }

  func question(in dashboard: DashboardState) -> Words? {
    dashboard.question(
      Words("Ghi tình trạng «\(state.words.vi)»", "Set the state \"\(state.words.en)\""),
      about: items)
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

/// What a form changes: one item, or all that are marked.
struct ChangeSubject: Equatable {
  /// The marked items; empty for one that is only chosen.
  let marked: [Marks.Item]
  /// The codes of all of them.
  let codes: [String]

  /// The marked items.
  init(_ marked: [Marks.Item]) {
    self.marked = marked
    codes = marked.map(\.code)
  }

  /// The one item that has a code.
  init(code: String) {
    marked = []
    codes = [code]
  }

  /// Makes the same change of each of them, in one.
  func change(_ change: (String) -> some PlannedChange) -> PlanCommand {
    guard let code = codes.first, marked.isEmpty else {
      return .make(AnyPlannedChange(ItemwiseChange(codes, change)))
    }
    return .make(AnyPlannedChange(change(code)))
  }

  /// What stands in the head of the form.
  func title(_ language: Language) -> String {
    marked.isEmpty ? codes.first ?? "" : MarkStrings.tasks(marked.count)[language]
  }

  /// The first of them by name, above the fields.
  func introduction(_ label: String) -> String {
    marked.isEmpty ? label : marked.map(\.code).joined(separator: ", ")
  }
}
