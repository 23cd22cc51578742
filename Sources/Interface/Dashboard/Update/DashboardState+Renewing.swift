import PlanModel
import Values

extension DashboardState {
  /// Holds a form against what it changes as that is now, once its person was told that it had changed.
  ///
  /// Fields nobody edited take what others wrote; the rest keeps what was typed.
  mutating func renewForm(from answer: PlanAnswer) {
    guard case .form(var form) = overlay, form.isOutdated, let fresh = renewed(form, from: answer)
    else { return }
    for index in form.fields.indices where !form.fields[index].isEdited {
      let name = form.fields[index].name
      if let field = fresh.fields.first(where: { $0.name == name }) { form.fields[index] = field }
    }
    form.purpose = fresh.purpose
    form.isOutdated = false
    overlay = .form(form)
  }

  /// The form as it would be opened now; `nil` where the answer does not tell of what it changes.
  private func renewed(_ form: Form, from answer: PlanAnswer) -> Form? {
    switch form.purpose {
    case .say(let update, let old):
      guard
        let part = answer.taskRows.lazy.flatMap(\.allParts).first(where: { $0.code == old.code })
      else { return nil }
      var renewed = WorkUpdate(of: part.obligation)
      renewed.move(to: update.state, on: setting.today)
      renewed.sendWithDocument(since: part.obligation)
      return stateForm(renewed, of: part)
    case .measure(let old):
      return answer.targetRows.first { $0.code == old.code }.map { row in
        var fresh = measureForm(row)
        fresh.fields = form.fields
        return fresh
      }
    case .entry(let entry):
      guard let edit = entry.entry as? EditEntry else { return nil }
      switch answer {
      case .followUps(let rows):
        return rows.first { $0.followUp.id == edit.seen.id }.map { followUpForm($0) }
      case .sections(let sections):
        let plan = edit.plan ?? ""
        return sections.first { $0.id == edit.seen.id }.map { editForm(.section($0, plan)) }
      default:
        return answer.editableItems.first {
          $0.code == edit.code && type(of: $0.record).kind == edit.kind
        }
        .map { editForm($0) }
      }
    }
  }

  /// Asks for what an outdated form is about, where no list of a screen tells of it.
  mutating func loadOutdated() -> [Effect] {
    guard case .form(let form) = overlay, form.isOutdated, case .entry(let entry) = form.purpose,
      let edit = entry.entry as? EditEntry
    else { return [] }
    switch edit.kind {
    case .followUp: return loadChoices(.followUps(WorkFilter()))
    case .section: return edit.plan.map { loadChoices(.sections(plan: $0)) } ?? []
    default: return []
    }
  }
}

extension PlanAnswer {
  /// The tasks an answer tells of.
  fileprivate var taskRows: [TaskRow] {
    switch self {
    case .tasks(let page): page.rows
    case .timeline(let page): page.rows.map(\.row)
    case .task(let detail): detail.map { [$0.row] } ?? []
    case .review(let items): items.compactMap(\.work)
    default: []
    }
  }

  /// The targets an answer tells of.
  fileprivate var targetRows: [TargetRow] {
    switch self {
    case .targets(let page): page.rows
    case .target(let detail): detail.map { [$0.row] } ?? []
    case .review(let items): items.compactMap(\.target)
    default: []
    }
  }

  /// What an answer tells of that can be edited.
  fileprivate var editableItems: [EditableItem] {
    switch self {
    case .agencies(let page): page.rows.map { .agency($0) }
    case .plans(let rows): rows.map { .plan($0.plan) }
    default: taskRows.map { .task($0) } + targetRows.map { .target($0) }
    }
  }
}
