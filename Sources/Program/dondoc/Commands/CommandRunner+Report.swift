import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

extension CommandRunner {
  /// Writes a report to the standard output or into a file.
  ///
  /// - Returns: What is printed: the report itself, or where it was written.
  func report(_ request: ReportRequest) throws -> String {
    let reading = ReportReading(
      reader: try reader(), request: request, day: day, language: options.language)
    let text = try reading.written(at: host.moment)
    guard let path = request.path else { return text }
    // A file that is there has a way out of its own: --force.
    let ending = request.form == .text ? "txt" : request.form.rawValue
    if let failure = CommandFailure(
      puttingAt: path, example: "\(request.kind.rawValue).\(ending)", mayReplace: true)
    {
      throw failure
    }
    do throws(TextFile.Failure) {
      try TextFile.write(text, to: path, replacing: request.replaces)
    } catch {
      throw CommandFailure(error, writing: path)
    }
    return say("đã ghi \(path)", "wrote \(path)") + "\n"
  }

  /// The periods whose figures are final, of one plan or of all.
  func closedPeriods(_ plan: String?, _ form: OutputForm) throws -> String {
    let reader = try reader()
    try checkPlan(of: WorkFilter(plan: plan), try planRows(reader))
    guard case .closedPeriods(let rows) = try reader.answer(.closedPeriods(plan: plan), on: day)
    else { return "" }
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      ClosedPeriodText.written(rows, view(isDemo: isDemo))
    }
  }
}
