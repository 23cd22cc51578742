import Cells
import PlanModel
import Values

/// An item that can be edited or removed from where the keyboard is.
enum EditableItem: Equatable, Sendable {
  case task(TaskRow), target(TargetRow), agency(AgencyRow), plan(Plan), section(PlanSection, String)

  /// The record of the item.
  var record: any StoredRecord {
    switch self {
    case .task(let row): row.task
    case .target(let row): row.target
    case .agency(let row): row.agency
    case .plan(let plan): plan
    case .section(let section, _): section
    }
  }

  /// The code it is known by.
  var code: String {
    switch self {
    case .task(let row): row.code
    case .target(let row): row.code
    case .agency(let row): row.code
    case .plan(let plan): plan.code
    case .section(let section, let plan): "\(plan)#\(section.ordinal)"
    }
  }

  /// What sort of item it is.
  var sort: ItemSort {
    switch self {
    case .task: .task
    case .target: .target
    case .agency: .agency
    case .plan: .plan
    case .section: .section
    }
  }
}

/// The list of what can be done with the chosen item and its plan.
struct EditMenu: PickerChoice {
  let items: [EditableItem]

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    let parts = entry.id.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return [] }
    switch parts[0] {
    case "sections":
      return state.openList(
        SectionMenu(plan: parts[1]), OwnWorkStrings.edit, .sections(plan: parts[1]))
    case "leaving":
      return state.openList(LeavingMenu(group: parts[1]), MemberStrings.leaving, .agency(parts[1]))
    default: break
    }
    guard let item = items.first(where: { $0.code == parts[1] }) else { return [] }
    return state.change(item, isRemoved: parts[0] == "remove")
  }
}

/// The sections of a plan, each to be edited or removed.
struct SectionMenu: PickerChoice {
  let plan: String

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .sections(let sections) = answer else { return nil }
    guard !sections.isEmpty else {
      return [Picker.Entry("", label: OwnWorkStrings.noSection[language], isAvailable: false)]
    }
    return sections.map { section in
      Picker.Entry(
        "\(plan)#\(section.ordinal)", label: section.title, note: section.number ?? "")
    }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard !entry.id.isEmpty else { return [] }
    let language = state.setting.language
    let verbs = [("edit", OwnWorkStrings.editing, ""), ("remove", OwnWorkStrings.remove, "…")]
    state.overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(SectionVerbMenu(section: entry, plan: plan))),
        title: "\(OwnWorkStrings.edit[language]) · \(entry.label)",
        entries: verbs.enumerated().map { place, verb in
          Picker.Entry(
            verb.0, key: String(place + 1),
            label: "\(verb.1[language]) \(OwnWorkStrings.name(.section)[language])\(verb.2)")
        }, isFiltered: false))
    return []
  }
}

/// What can be done with a section.
private struct SectionVerbMenu: PickerChoice {
  let section: Picker.Entry
  let plan: String

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard entry.id == "edit" else {
      return state.save(.make(AnyPlannedChange(RemoveItem(code: section.id))))
    }
    let items = state.sections.map { EditableItem.section($0, plan) }
    return items.first { $0.code == section.id }.map { state.change($0, isRemoved: false) } ?? []
  }
}

extension DashboardState {
  /// The items the edit key may mean: the one that has the keyboard first, then the plan.
  var editChoices: [EditableItem] {
    let row =
      focusedTask.map { EditableItem.task($0) } ?? focusedTarget.map { .target($0) }
      ?? focusedAgency.map { .agency($0) }
    let code = plan ?? focusedTask?.plan ?? focusedTarget?.plan ?? plans.first?.plan.code
    let plan = plans.first { $0.plan.code == code }.map { EditableItem.plan($0.plan) }
    return [row, plan].compactMap(\.self)
  }

  /// What can be done with the chosen item and its plan.
  func editMenu() -> Picker {
    let language = setting.language
    let items = editChoices
    func entry(_ verb: String, _ words: Words, _ item: EditableItem) -> Picker.Entry {
      Picker.Entry(
        "\(verb) \(item.code)",
        label: "\(words[language]) \(OwnWorkStrings.name(item.sort)[language]) \(item.code)")
    }
    var entries = items.map { entry("edit", OwnWorkStrings.editing, $0) }
    if case .plan(let plan)? = items.last {
      entries.append(
        Picker.Entry(
          "sections \(plan.code)",
          label: OwnWorkStrings.sections(of: plan.code)[language]))
    }
    if case .agency(let row)? = items.first, row.agency.kind == .group {
      entries.append(
        Picker.Entry("leaving \(row.code)", label: MemberStrings.leave(row.code)[language]))
    }
    entries += items.map { item in
      let removal = entry("remove", OwnWorkStrings.remove, item)
      return Picker.Entry(removal.id, label: removal.label + "…")
    }
    let keyed = entries.enumerated().map {
      Picker.Entry($1.id, key: String($0 + 1), label: $1.label)
    }
    return Picker(
      .choice(AnyPickerChoice(EditMenu(items: items))), title: OwnWorkStrings.edit[language],
      entries: keyed, isFiltered: false)
  }

  /// Opens a list whose entries are asked for.
  fileprivate mutating func openList(
    _ choice: some PickerChoice, _ title: Words, _ query: PlanQuery
  ) -> [Effect] {
    let reading = ChromeStrings.reading[setting.language]
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(choice)), title: title[setting.language],
        entries: [Picker.Entry("", label: reading, isAvailable: false)]))
    return loadChoices(query)
  }

  /// Opens the form of an item, or asks whether it is to go.
  mutating func change(_ item: EditableItem, isRemoved: Bool) -> [Effect] {
    guard !isRemoved else {
      return save(.make(AnyPlannedChange(RemoveItem(code: item.code))))
    }
    overlay = .form(editForm(item))
    return []
  }
}
