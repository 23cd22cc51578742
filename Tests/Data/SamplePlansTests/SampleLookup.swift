import PlanModel
import SamplePlans
import Testing
import Values

/// Finds records of the sample by their codes.
struct SampleLookup {
  let contents: PlanContents

  init(_ contents: PlanContents = SamplePlans.contents) {
    self.contents = contents
  }

  func target(_ code: String) throws -> Target {
    try #require(contents.targets.first { $0.code == code }, "no target \(code)")
  }

  func task(_ code: String) throws -> PlanTask {
    try #require(contents.tasks.first { $0.code == code }, "no task \(code)")
  }

  func plan(_ code: String) throws -> Plan {
    try #require(contents.plans.first { $0.code == code }, "no plan \(code)")
  }

  /// The agencies of a task, each as `role code`, in the order of the document.
  func roles(_ code: String) throws -> [String] {
    let id = try task(code).id
    return contents.assignments.filter { $0.task == id }.sorted { $0.ordinal < $1.ordinal }
      .compactMap { assignment in
        contents.agencies.first { $0.id == assignment.agency }.map {
          "\(assignment.role.rawValue) \($0.code)"
        }
      }
  }

  func row(_ code: String, on day: Day) throws -> TaskRow {
    TaskRow(try task(code), in: PlanBook(contents), on: day)
  }
}

/// A day of ISO 8601.
func day(_ text: String) throws -> Day {
  try #require(Day(text), "no day: \(text)")
}
