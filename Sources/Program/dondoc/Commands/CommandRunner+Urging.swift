import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

extension CommandRunner {
  /// The register of acts of following.
  func followUps(_ filter: WorkFilter, _ form: OutputForm) throws -> String {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    let rows = try register(filter, reader)
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      RegisterText.written(rows, view(isDemo: isDemo))
    }
  }

  /// The letter of an act of following, with the list of its items.
  func urgingLetter(_ typed: String, _ form: ReportForm) throws -> String {
    let reader = try reader()
    let code = ItemCode(typed).description
    guard let row = try register(WorkFilter(), reader).first(where: { $0.followUp.code == code })
    else { throw StoreFailure.unknownCode(typed, .followUp) }
    let source = ReportSource(
      plan: nil, agency: row.agency, tasks: try tasks(row.items, reader),
      plans: try planRows(reader), period: nil, asOf: day, language: options.language,
      isDemo: reader.isDemo)
    return Report(letterOf: row.followUp, from: source).written(as: form)
  }

  private func register(_ filter: WorkFilter, _ reader: StoreReader) throws -> [FollowUpRow] {
    guard case .followUps(let rows) = try reader.answer(.followUps(filter), on: day) else {
      return []
    }
    return rows
  }

  private func tasks(_ codes: [String], _ reader: StoreReader) throws -> [TaskRow] {
    try codes.compactMap { code in
      guard case .task(let detail) = try reader.answer(.task(code), on: day) else { return nil }
      return detail?.row
    }
  }
}
