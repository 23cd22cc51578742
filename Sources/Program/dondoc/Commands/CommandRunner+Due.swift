import CommandTool
import PlanModel
import PlanStore
import Values

extension CommandRunner {
  /// What is overdue or falls due within some days.
  ///
  /// - Returns: The rows, and whether there are any; no text without rows, so that cron sends no
  ///   mail.
  func fallingDue(
    _ days: Int, _ filter: WorkFilter, _ form: OutputForm
  ) throws -> (String, ExitCode) {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    var filter = filter
    filter.isCurrentOnly = filter.plan == nil
    let request = ListRequest(filter: filter, order: .due)
    guard case .tasks(let page) = try reader.answer(.tasks(request), on: day) else {
      return ("", .done)
    }
    let rows = page.rows.filter { $0.isDue(by: Day(number: day.number + days)) }
    let isDemo = reader.isDemo
    let text = written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      DueText.written(rows, within: days, view(isDemo: isDemo))
    }
    return (text, rows.isEmpty ? .done : .somethingDue)
  }
}
