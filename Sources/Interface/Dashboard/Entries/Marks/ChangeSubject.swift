import PlanModel
import Values

/// What a form changes: one item, or all that are marked.
struct ChangeSubject: Equatable {
  /// The marked items; empty for one that is only chosen.
  let marked: [Marks.Item]
  /// The codes of all of them.
  let codes: [String]
  /// The code of the task, where they are the parts of some units that share it.
  let task: String?

  /// The marked items.
  init(_ marked: [Marks.Item]) {
    self.marked = marked
    codes = marked.map(\.code)
    task = nil
  }

  /// The one item that has a code.
  init(code: String) {
    marked = []
    codes = [code]
    task = nil
  }

  /// The parts of some units of a task, by their codes and names.
  init(units: [(code: String, name: String)], of task: String) {
    marked = units.map { Marks.Item(unit: $0.name, code: $0.code) }
    codes = units.map(\.code)
    self.task = task
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
    if let task { return "\(task) · \(MarkStrings.units(marked.count)[language])" }
    return marked.isEmpty ? codes.first ?? "" : MarkStrings.tasks(marked.count)[language]
  }

  /// The first of them by name, above the fields.
  func introduction(_ label: String) -> String {
    if task != nil { return "\(label): \(marked.map(\.label).joined(separator: "; "))" }
    return marked.isEmpty ? label : marked.map(\.code).joined(separator: ", ")
  }
}
