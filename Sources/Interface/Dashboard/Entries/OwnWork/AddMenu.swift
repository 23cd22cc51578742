import Cells
import PlanModel
import Values

/// The list of what can be added.
struct AddMenu: PickerChoice {
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let sort = ItemSort(rawValue: entry.id) else { return [] }
    guard sort == .plan || !state.plans.isEmpty else {
      state.message = Message(.warning, OwnWorkStrings.planFirst[state.setting.language])
      return []
    }
    state.overlay = .form(state.addForm(sort, keeping: [:]))
    return []
  }
}

extension DashboardState {
  /// What can be added, the likeliest on this screen chosen.
  func addMenu() -> Picker {
    let language = setting.language
    let entries = ItemSort.allCases.enumerated().map { index, sort in
      Picker.Entry(
        sort.rawValue, key: String(index + 1), label: OwnWorkStrings.name(sort)[language])
    }
    return Picker(
      .choice(AnyPickerChoice(AddMenu())), title: OwnWorkStrings.add[language], entries: entries,
      selected: likeliestSort.rawValue, isFiltered: false)
  }

  private var likeliestSort: ItemSort {
    guard !plans.isEmpty else { return .plan }
    switch focusedList {
    case .overviewTargets, .targets: return .target
    case .overviewAgencies, .agencies: return .agency
    default: return .task
    }
  }

  /// The form for a new item.
  ///
  /// - Parameters:
  ///   - sort: What is added.
  ///   - kept: What stands in fields from the item before, by name.
  ///   - saved: The code of the item before.
  /// - Returns: The form, with the keyboard in the first field to fill in.
  func addForm(_ sort: ItemSort, keeping kept: [String: String], after saved: String? = nil) -> Form
  {
    let language = setting.language
    let only = plan ?? (plans.count == 1 ? plans.first?.plan.code : nil)
    let isPlanAsked = sort != .plan && only == nil
    var fields = sort.fields
    if isPlanAsked { fields.insert(("plan", .plain), at: 0) }
    let owner = plans.first { $0.plan.code == only }?.plan
    let place = sort == .agency ? owner?.place : nil
    let title = [OwnWorkStrings.add, OwnWorkStrings.name(sort)].map { $0[language] }
      .joined(separator: " ").uppercased()
    let entry = AddEntry(sort: sort, plan: only, saved: saved)
    var form = Form(
      .entry(AnyFormEntry(entry)), title: only.map { "\(title) · \($0)" } ?? title,
      introduction: (saved.map(OwnWorkStrings.saved) ?? OwnWorkStrings.addHelp)[language],
      fields: fields.map { field in
        let text = kept[field.name] ?? (field.name == "place" ? place : nil)
        let named = field.name == "plan" ? kept["plan"] ?? focusedPlan ?? "" : text ?? ""
        return Form.Field(
          .entry(field.name, field.use),
          label: OwnWorkStrings.label(field.name, of: sort.kind)[language],
          offer: offer(field.name, of: sort.kind, isWhole: owner?.isComplete ?? false),
          text: named)
      })
    if isPlanAsked, form.text(.entry("plan", .plain)) != nil { form.focus = 1 }
    return form
  }

  /// What a field shows while it is empty; a plan entered whole asks for the basis.
  private func offer(_ field: String, of kind: RecordKind, isWhole: Bool) -> String {
    let words =
      isWhole && field == "added_basis"
      ? OwnWorkStrings.basisNeeded : OwnWorkStrings.offer(field, of: kind)
    return words[setting.language]
  }

  /// The plan of the item that has the keyboard.
  private var focusedPlan: String? {
    focusedTask?.plan ?? focusedTarget?.plan ?? focusedAgency?.plans.first
      ?? plans.first?.plan.code
  }
}
