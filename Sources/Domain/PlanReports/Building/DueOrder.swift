import PlanModel
import Values

extension [TaskRow] {
  /// The rows by their last good day, the earliest first and those without one last.
  var inOrderOfDue: [TaskRow] {
    enumerated().sorted { first, second in
      (first.element.effectiveDue?.number ?? .max, first.offset)
        < (second.element.effectiveDue?.number ?? .max, second.offset)
    }.map(\.element)
  }
}
