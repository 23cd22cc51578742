import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// The register of acts of following.
  func followUps(_ filter: WorkFilter, _ form: OutputForm) throws -> String {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    let rows = try register(filter, reader)
    // An act may name a body that the store does not have.
    if rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      RegisterText.written(rows, view(isDemo: isDemo))
    }
  }

  private func register(_ filter: WorkFilter, _ reader: StoreReader) throws -> [FollowUpRow] {
    guard case .followUps(let rows) = try reader.answer(.followUps(filter), on: day) else {
      return []
    }
    return rows
  }
}
