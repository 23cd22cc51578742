import Cells
import PlanModel
import Values

/// What sending the form of a new item leads to.
struct AddEntry: FormEntry {
  let sort: ItemSort
  /// The plan it goes to; `nil` where the form asks for it.
  let plan: String?
  /// The code of the item that was entered before it.
  let saved: String?

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let inputs = form.inputs(of: sort.kind, in: state) else { return nil }
    guard form.text(form.name(sort.needed)) != nil else {
      form.refuse(form.name(sort.needed), FormStrings.needed[state.setting.language])
      return nil
    }
    let owner = plan ?? form.text(form.name("plan")) ?? ""
    if sort != .plan, owner.isEmpty {
      form.refuse(form.name("plan"), FormStrings.needed[state.setting.language])
      return nil
    }
    if sort == .target, form.text(form.name("goal")) == nil {
      form.refuse(form.name("goal"), FormStrings.needed[state.setting.language])
      return nil
    }
    return .make(AnyPlannedChange(change(form, inputs, owner: owner)))
  }

  private func change(
    _ form: Form, _ inputs: [FieldInput], owner: String
  ) -> any PlannedChange {
    switch sort {
    case .plan: return AddPlan(code: form.text(form.name("code")), inputs: inputs)
    case .section:
      return AddSection(
        plan: owner, title: form.text(form.name("title")) ?? "",
        number: form.text(form.name("number")))
    case .target: return AddTarget(plan: owner, inputs: inputs)
    case .task:
      let holders = ["lead", "executing", "coordinating"].compactMap { field in
        Role(rawValue: field).flatMap { role in
          form.text(form.name(field)).map { NamedHolders(role, $0) }
        }
      }
      return AddTask(plan: owner, inputs: inputs, holders: holders)
    case .agency: return AddAgency(owner: owner, inputs: inputs)
    case .group:
      let kind = FieldInput.value(field: "kind", .text(AgencyKind.group.rawValue))
      return AddAgency(
        owner: owner, inputs: inputs + [kind], members: form.text(form.name("members")) ?? "")
    }
  }

  /// Another form of the same sort, so that a whole plan is typed in without a way back.
  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    let inserted = change.edits.filter { $0.action == .insert && $0.kind == sort.kind }
    // A group comes before those of its members that were made with it.
    guard let made = sort == .group ? inserted.first : inserted.last else { return }
    switch sort {
    case .plan:
      state.plan = made.code
      return
    case .target: state.targets.browser.list.choose(code: made.code)
    case .task: state.tasks.browser.list.choose(code: made.code)
    case .section, .agency, .group: break
    }
    var kept: [String: String] = [:]
    for field in form.fields {
      guard case .entry(let name, _) = field.name, sort.kept.contains(name) else { continue }
      kept[name] = field.text.text
    }
    let place = made.fields.first { $0.field == "ordinal" }?.new
    let saved =
      if sort == .section, case .whole(let number)? = place { "\(made.code)#\(number)" } else {
        made.code
      }
    state.overlay = .form(state.addForm(sort, keeping: kept, after: saved))
  }

  func list(for field: Form.FieldName, in state: DashboardState) -> PlanQuery? {
    guard plan == nil, case .form(let form) = state.overlay else {
      return field.listQuery(plan: plan)
    }
    return field.listQuery(plan: form.ownerForLists)
  }

  func echo(of field: Form.Field, on today: Day) -> FieldEcho? {
    field.echo(of: sort.kind, on: today)
  }
}

extension Form {
  /// The plan out of whose items fields are filled: the one typed where the form asks for it, which
  /// may be none so far.
  var ownerForLists: String? {
    guard fields.contains(where: { $0.name == .entry("plan", .plain) }) else { return "" }
    return text(.entry("plan", .plain))?.uppercased()
  }

  /// The field of a name, whatever is typed into it.
  func name(_ name: String) -> FieldName {
    fields.lazy.map(\.name).first {
      if case .entry(name, _) = $0 { true } else { false }
    } ?? .entry(name, .plain)
  }

  /// Reads every field that is filled in and says something of the record itself.
  ///
  /// - Returns: `nil` when a field was marked.
  mutating func inputs(
    of kind: RecordKind, in state: DashboardState, onlyEdited: Bool = false
  ) -> [FieldInput]? {
    var inputs: [FieldInput] = []
    var isRefused = false
    for field in fields {
      guard case .entry(let name, _) = field.name, ItemFields.editable(of: kind).contains(name)
      else { continue }
      guard onlyEdited ? field.isEdited : text(field.name) != nil else { continue }
      do throws(UnreadableField) {
        inputs += try FieldInput.read(
          field.text.text, for: name, of: kind, on: state.setting.today)
      } catch {
        refuse(field.name, error.words[state.setting.language])
        isRefused = true
      }
    }
    return isRefused ? nil : inputs
  }
}

extension Form.Field {
  /// How the text of a field of an item is read.
  func echo(of kind: RecordKind, on today: Day) -> FieldEcho? {
    guard case .entry(let field, _) = name else { return nil }
    return FieldInput.echo(of: text.text, for: field, of: kind, on: today)
  }
}

extension Form.FieldName {
  /// The list a field of an item can be filled from.
  func listQuery(plan: String?) -> PlanQuery? {
    guard case .entry(let name, _) = self else { return nil }
    switch name {
    case "lead", "executing", "coordinating", "members":
      return .agencies(ListRequest(order: .name))
    case "section": return plan.map { .sections(plan: $0) }
    case "parent", "share_of":
      return plan.map { .targets(ListRequest(filter: WorkFilter(plan: $0), order: .code)) }
    case "waits_on":
      return plan.map { .tasks(ListRequest(filter: WorkFilter(plan: $0), order: .code)) }
    case "plan": return .plans
    default: return nil
    }
  }
}
