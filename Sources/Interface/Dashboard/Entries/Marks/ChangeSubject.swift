import PlanModel
import Values

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
