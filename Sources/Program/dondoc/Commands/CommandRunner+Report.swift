import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

extension CommandRunner {
  /// Writes a report to the standard output, into a file, or into several in a folder.
  ///
  /// - Returns: What is printed: the report itself, or where it was written.
  func report(_ request: ReportRequest) throws -> String {
    let reading = ReportReading(
      reader: try reader(), request: request, day: day, language: options.language)
    let files = try reading.files(at: host.moment)
    guard let path = request.path else { return files.map(\.text).joined() }
    // A file that is there has a way out of its own: --force.
    let example = "\(request.kind.rawValue).\(request.form.fileEnding)"
    if !request.division.isSeveral,
      let failure = CommandFailure(puttingAt: path, example: example, mayReplace: true)
    {
      throw failure
    }
    let paths = try ReportFile.put(files, as: request)
    guard request.division.isSeveral else { return say("đã ghi \(path)", "wrote \(path)") + "\n" }
    let list = paths.map { "  \($0)\n" }.joined()
    return say("đã ghi \(paths.count) tệp:", "wrote \(String(counting: paths.count, "file")):")
      + "\n" + list
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
