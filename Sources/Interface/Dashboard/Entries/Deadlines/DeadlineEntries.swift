import PlanModel
import Values

/// A later day with who asked and who decided.
struct ExtensionEntry: FormEntry {
  let subject: ChangeSubject
  let decision: ExtensionDecision

  static let newDue = Form.FieldName.entry("new_due", .day)
  static let askedBy = Form.FieldName.entry("asked_by", .prose)
  static let askedOn = Form.FieldName.entry("asked_on", .day)
  static let decidedBy = Form.FieldName.entry("decided_by", .prose)
  static let decidedOn = Form.FieldName.entry("decided_on", .day)
  static let document = Form.FieldName.entry("document", .plain)
  static let reason = Form.FieldName.entry("reason", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let days = [Self.newDue, Self.askedOn, Self.decidedOn].map { state.readDay($0, from: &form) }
    guard
      case (.some(let newDue), .some(let askedOn), .some(let decidedOn)) =
        (days[0], days[1], days[2])
    else { return nil }
    guard let newDue else {
      form.refuse(Self.newDue, FormStrings.needed[state.setting.language])
      return nil
    }
    return subject.change { [form] code in
      var change = DeadlineExtension(of: code, to: newDue, decision)
      change.askedBy = form.text(Self.askedBy)
      change.askedOn = askedOn
      change.decidedBy = form.text(Self.decidedBy)
      change.decidedOn = decidedOn
      change.document = form.text(Self.document)
      change.reason = form.text(Self.reason)
      return change
    }
  }

  func question(in state: DashboardState) -> Words? {
    state.question(decision.words, about: subject.marked)
  }

  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    state.marks.unmark(subject.marked.map(\.code))
  }
}

/// A deadline in the words of officials, with its basis.
struct DueEntry: FormEntry {
  let subject: ChangeSubject

  static let time = Form.FieldName.entry(ItemFields.deadline, .prose)
  static let basis = Form.FieldName.entry("deadline_basis", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let needed = FormStrings.needed[state.setting.language]
    guard let time = form.text(Self.time) else {
      form.refuse(Self.time, needed)
      return nil
    }
    do throws(UnreadableDeadline) {
      _ = try DeadlineReader.typed(time, on: state.setting.today)
    } catch {
      form.refuse(Self.time, error.words[state.setting.language])
      return nil
    }
    guard let basis = form.text(Self.basis) else {
      form.refuse(Self.basis, needed)
      return nil
    }
    return subject.change { DeadlineSetting(of: $0, .words(time), basis: basis) }
  }

  func question(in state: DashboardState) -> Words? {
    state.question(DeadlineStrings.setting, about: subject.marked)
  }

  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    state.marks.unmark(subject.marked.map(\.code))
  }

  func echo(of field: Form.Field, on today: Day) -> FieldEcho? { field.echo(of: .task, on: today) }
}

/// The day from which the years of a review are counted, with its basis.
struct AnchorEntry: FormEntry {
  let code: String

  static let day = Form.FieldName.entry("anchor", .day)
  static let basis = Form.FieldName.entry("deadline_basis", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let needed = FormStrings.needed[state.setting.language]
    guard let day = state.readDay(Self.day, from: &form) else { return nil }
    guard let day else {
      form.refuse(Self.day, needed)
      return nil
    }
    guard let basis = form.text(Self.basis) else {
      form.refuse(Self.basis, needed)
      return nil
    }
    return .make(AnyPlannedChange(DeadlineSetting(of: code, .anchor(day), basis: basis)))
  }
}

/// For which units, or for all, a later day is entered.
struct ExtensionUnitChoice: PickerChoice {
  /// The code of the task they share.
  let task: String

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    ask(ChangeSubject(code: entry.id), in: &state)
  }

  func choose(marked: [Picker.Entry], in state: inout DashboardState) -> [Effect] {
    guard marked.count > 1 else {
      return marked.first.map { choose($0, in: &state) } ?? []
    }
    return ask(ChangeSubject(units: marked.map { ($0.id, $0.label) }, of: task), in: &state)
  }

  private func ask(_ subject: ChangeSubject, in state: inout DashboardState) -> [Effect] {
    guard let row = state.focusedTask else { return [] }
    state.overlay = .picker(state.extensionPicker(row, subject))
    return []
  }
}

/// Whether more time was granted, asked for or refused.
struct ExtensionChoice: PickerChoice {
  let subject: ChangeSubject
  let row: String

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    if let decision = ExtensionDecision(rawValue: entry.id) {
      state.overlay = .form(state.extensionForm(decision, of: subject))
    } else if let task = state.focusedTask, task.code == row {
      state.setDeadline(of: task)
    }
    return []
  }
}

/// From which day a review is counted.
struct AnchorChoice: PickerChoice {
  let code: String
  let candidates: [AnchorCandidate]

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    let chosen = Int(entry.id).flatMap { candidates.indices.contains($0) ? candidates[$0] : nil }
    let basis = chosen.map {
      DeadlineStrings.countedFrom($0.document, state.setting.language)
    }
    state.overlay = .form(state.anchorForm(of: code, day: chosen?.day, basis: basis ?? ""))
    return []
  }
}
