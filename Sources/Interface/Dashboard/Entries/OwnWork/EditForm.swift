import Cells
import PlanModel
import Values
import VietnameseText

/// What sending the form of an item that is there leads to.
struct EditEntry: FormEntry {
  let code: String
  let kind: RecordKind
  /// The plan it belongs to.
  let plan: String?
  /// The item as the form was filled from it.
  let seen: SeenItem

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let inputs = form.inputs(of: kind, in: state, onlyEdited: true) else { return nil }
    return .make(AnyPlannedChange(EditItem(code: code, inputs: inputs, seen: seen)))
  }

  func list(for field: Form.FieldName, in state: DashboardState) -> PlanQuery? {
    field.listQuery(plan: plan)
  }

  func echo(of field: Form.Field, on today: Day) -> FieldEcho? { field.echo(of: kind, on: today) }
}

extension DashboardState {
  /// The fields of the form of an item, with what may be typed into each.
  private static func fields(of item: EditableItem) -> [(name: String, use: Form.FieldUse)] {
    switch item {
    case .task:
      [
        ("label", .prose), ("deadline", .prose), ("section", .prose), ("text", .prose),
        ("kind", .prose), ("waits_on", .plain), ("anchor", .day), ("added_basis", .prose),
      ]
    case .target:
      [
        ("label", .prose), ("goal", .prose), ("unit", .prose), ("year", .plain),
        ("section", .prose), ("baseline", .plain), ("baseline_on", .day), ("sector", .prose),
        ("groups", .names), ("is_context", .plain), ("is_upper_limit", .plain),
        ("tolerance", .plain), ("indicator", .prose), ("parent", .plain), ("sum_group", .prose),
        ("share_of", .plain), ("added_basis", .prose),
      ]
    case .agency:
      [
        ("name", .prose), ("aliases", .names), ("kind", .prose), ("place", .prose),
        ("level", .prose), ("valid_from", .day), ("valid_to", .day),
      ]
    case .plan:
      ItemSort.plan.fields.filter { $0.name != "code" } + [
        ("recipients", .names), ("is_complete", .plain), ("followed_from", .day),
        ("reporting", .prose), ("reporting_rule", .prose), ("pace_on_track", .plain),
        ("pace_slow", .plain),
      ]
    case .section: ItemSort.section.fields
    }
  }

  /// The form of an item, filled with what it says.
  func editForm(_ item: EditableItem) -> Form {
    let language = setting.language
    let record = item.record
    let kind = type(of: record).kind
    let fields = Self.fields(of: item).map { field in
      Form.Field(
        .entry(field.name, field.use), label: OwnWorkStrings.label(field.name, of: kind)[language],
        offer: OwnWorkStrings.offer(field.name, of: kind)[language],
        text: text(field.name, of: item))
    }
    let name = OwnWorkStrings.name(item.sort)[language]
    return Form(
      .entry(
        AnyFormEntry(
          EditEntry(
            code: item.code, kind: kind, plan: String(item.code.prefix { !"-#".contains($0) }),
            seen: SeenItem(record)))),
      title: "\(OwnWorkStrings.edit[language]) \(name.uppercased()) · \(item.code)",
      introduction: OwnWorkStrings.editHelp[language], fields: fields)
  }

  /// What a field of an item says, as it would be typed.
  private func text(_ field: String, of item: EditableItem) -> String {
    switch (item, field) {
    case (.target(let row), "goal"):
      return row.target.written ?? words.goal(row.target, withUnit: true)
    case (.task(let row), "deadline"): return row.task.deadline.written ?? ""
    case (.task(let row), "section"): return row.section ?? ""
    case (.target(let row), "section"): return row.section ?? ""
    case (.target(let row), "indicator"): return row.indicator ?? ""
    default: break
    }
    let record = item.record
    let kind = type(of: record).kind
    let value = SeenItem(record).value(of: field)
    if case .reference = kind.fieldType(of: field) { return code(of: value) }
    guard value != .none, value != .text("") else { return "" }
    return FieldWords.text(of: value, field: field, in: kind, language: setting.language)
  }

  /// The code of another item a field leads to, where a list that is held has it.
  private func code(of value: FieldValue) -> String {
    guard case .text(let text) = value, let id = RecordID(text) else { return "" }
    return tasks.browser.list.rows.first { $0.task.id == id }?.code
      ?? targets.browser.list.rows.first { $0.target.id == id }?.code ?? ""
  }
}
