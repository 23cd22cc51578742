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
    let due = page.rows.filter { $0.isDue(by: Day(number: day.number + days)) }
    let rows = filter.plan == nil ? inForce(due, plans) : due
    let isDemo = reader.isDemo
    let text = written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      DueText.written(rows, within: days, view(isDemo: isDemo))
    }
    return (text, rows.isEmpty ? .done : .somethingDue)
  }

  /// The rows of plans that are carried out; which plans are left out because nobody confirmed that
  /// they are in force is told on the standard error.
  func inForce<Row: PlannedRow>(_ rows: [Row], _ plans: [PlanRow]) -> [Row] {
    let standings = Dictionary(plans.map { ($0.plan.code, $0.standing) }) { first, _ in first }
    let doubtful = Set(rows.map(\.plan).filter { standings[$0] == .needsConfirmation }).sorted()
    if !doubtful.isEmpty {
      let (codes, standing) = (doubtful.joined(separator: ", "), PlanStanding.needsConfirmation)
      let words = Words(
        "không kể \(codes): \(standing.words.vi); xem riêng bằng --plan \(doubtful[0])",
        "without \(codes): \(standing.words.en); see it with --plan \(doubtful[0])")
      output.report(words[options.language])
    }
    return rows.filter { standings[$0.plan] ?? .current == .current }
  }
}

/// A row that belongs to a plan.
protocol PlannedRow {
  /// The code of the plan.
  var plan: String { get }
}

extension TaskRow: PlannedRow {}
extension TargetRow: PlannedRow {}
