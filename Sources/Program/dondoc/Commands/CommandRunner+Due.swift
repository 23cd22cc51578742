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
    let plans = try planRows(reader)
    try checkPlan(of: filter, plans)
    let request = ListRequest(filter: filter, order: .due)
    guard case .tasks(let page) = try reader.answer(.tasks(request), on: day) else {
      return ("", .done)
    }
    if page.rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
    let due = page.rows.filter { $0.isDue(by: Day(number: day.number + days)) }
    let (rows, left) = filter.plan == nil ? inForce(due, plans) : (due, nil)
    // Without rows nothing at all is printed: cron mails what stands on either output.
    if let left, !rows.isEmpty { output.report(left[options.language]) }
    let isDemo = reader.isDemo
    let text = written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      DueText.written(rows, within: days, view(isDemo: isDemo))
    }
    return (text, rows.isEmpty ? .done : .somethingDue)
  }

  /// The rows of plans that are carried out, and which plans are left out because nobody confirmed
  /// that they are in force; `nil` when none is.
  func inForce(_ rows: [TaskRow], _ plans: [PlanRow]) -> (rows: [TaskRow], left: Words?) {
    let standings = Dictionary(plans.map { ($0.plan.code, $0.standing) }) { first, _ in first }
    let doubtful = Set(rows.map(\.plan).filter { standings[$0] == .needsConfirmation }).sorted()
    let left = doubtful.first.map { first in
      let (codes, standing) = (doubtful.joined(separator: ", "), PlanStanding.needsConfirmation)
      return Words(
        "không kể \(codes): \(standing.words.vi); xem riêng bằng --plan \(first)",
        "without \(codes): \(standing.words.en); see it with --plan \(first)")
    }
    return (rows.filter { standings[$0.plan] ?? .current == .current }, left)
  }
}
