import PlanModel
import Values

extension CommandReader {
  /// `close-period [PERIOD]`: closes a period of a plan, or lists those that are closed.
  func closePeriod() throws(UsageError) -> Command {
    guard let typed = words.first else {
      return .closedPeriods(plan: text(.plan)?.uppercased(), try form())
    }
    try refuse(words.dropFirst())
    if let flag = [Flag.json, .csv].first(where: arguments.has) {
      throw UsageError(
        Words(
          "cờ \(flag.typed) chỉ dùng khi xem danh sách các kỳ đã chốt",
          "\(flag.typed) goes with the list of closed periods only"),
        seeing: name)
    }
    var closing = PeriodClosing(of: try planOfPeriod(), try period(typed))
    closing.asOf = try day(.asOf)
    return .make(AnyPlannedChange(closing))
  }

  /// `reopen-period PERIOD`.
  func reopenPeriod() throws(UsageError) -> Command {
    let period = try period(try only("PERIOD"))
    return .make(AnyPlannedChange(PeriodReopening(of: try planOfPeriod(), period)))
  }

  /// The period a word names.
  func period(_ typed: String) throws(UsageError) -> Period {
    if let period = Period(typed) { return period }
    throw UsageError(
      Words(
        "«\(Terms.shown(typed))» không phải là kỳ báo cáo",
        "\"\(Terms.shown(typed))\" is no period"),
      hint: Words(
        "ghi như 2026-07, 2026-Q3, 2026-H1 hoặc 2026", "write 2026-07, 2026-Q3, 2026-H1 or 2026"))
  }

  private func planOfPeriod() throws(UsageError) -> String {
    if let plan = text(.plan) { return plan.uppercased() }
    throw UsageError(
      Words("kỳ của kế hoạch nào?", "a period of which plan?"),
      hint: Words("thêm --plan MÃ", "add --plan CODE"))
  }
}
