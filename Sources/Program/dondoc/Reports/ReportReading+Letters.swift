import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

extension ReportReading {
  /// The letter of an act of following, with the list of its items.
  ///
  /// A letter written again later tells of the items as they stood on its own day.
  func letter(of typed: String) throws -> String {
    let code = ItemCode(typed).description
    guard case .followUps(let rows) = try reader.answer(.followUps(WorkFilter()), on: day),
      let row = rows.first(where: { $0.followUp.code == code }),
      case .plans(let plans) = try reader.answer(.plans, on: day)
    else { throw StoreFailure.unknownCode(typed, .followUp) }
    let items = try LetterItems(reader: reader, writtenOn: row.followUp.day, today: day)
    var source = ReportSource(
      plan: nil, agency: row.agency, tasks: try items.tasks(row.items, for: row.agency),
      targets: try items.targets(row.items), plans: plans, due: [], period: nil,
      asOf: items.day, language: language, isDemo: reader.isDemo)
    source.issuingNow = try issuingBodies(of: plans.map(\.plan), on: items.day)
    return Report(letterOf: row.followUp, from: source).written(as: request.form)
  }

  /// Who issues papers on a day in the place of bodies that issued plans and have ended.
  private func issuingBodies(of plans: [Plan], on day: Day) throws -> [String: Agency] {
    guard
      case .agencies(let page) = try reader.answer(.agencies(ListRequest(order: .code)), on: day)
    else { return [:] }
    return plans.reduce(into: [:]) { bodies, plan in
      bodies[plan.code] = IssuingBody.heir(ofIssuerOf: plan, among: page.rows)
    }
  }

  /// The codes of the agencies that have something to be urged about, in order.
  func urgedAgencies() throws -> [String] {
    if let plan = request.plan { try checkPlan(plan) }
    let list = ListRequest(filter: Self.filter(of: request), order: .code)
    guard case .tasks(let page) = try reader.answer(.tasks(list), on: day) else { return [] }
    let codes = page.rows.filter(\.wantsUrging).flatMap(\.allAnswerable).map(\.code)
    guard codes.isEmpty else { return Set(codes).sorted() }
    throw CommandFailure(
      Words(
        "không cơ quan nào có việc quá hạn, sắp đến hạn hoặc đã qua hạn mà chưa có thông tin",
        "no agency has work overdue, due soon, or past its day without information"), .refused)
  }

  private func checkPlan(_ code: String) throws {
    guard case .plans(let plans) = try reader.answer(.plans, on: day),
      plans.contains(where: { $0.plan.code == code })
    else { throw StoreFailure.unknownCode(code, .plan) }
  }
}
