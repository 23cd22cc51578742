import PlanModel
import Values
import VietnameseText

extension CommandReader {
  /// `close-period [PERIOD]`: closes a period of a plan, or lists those that are closed.
  func closePeriod() throws(UsageError) -> Command {
    guard let typed = words.isEmpty ? nil : words.joined(separator: " ") else {
      return .closedPeriods(plan: text(.plan)?.uppercased(), try form())
    }
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
    guard !words.isEmpty else { throw missing("PERIOD") }
    let period = try period(words.joined(separator: " "))
    return .make(AnyPlannedChange(PeriodReopening(of: try planOfPeriod(), period)))
  }

  /// The period some words name, by its code or as it is printed.
  func period(_ typed: String) throws(UsageError) -> Period {
    if let period = Period(typed: typed) { return period }
    throw UsageError(
      Words(
        "«\(Terms.shown(typed))» không phải là kỳ báo cáo",
        "\"\(Terms.shown(typed))\" is no period"),
      hint: Words(
        "ghi như 11/2026, «quý III/2026», «6 tháng đầu năm 2026», 2026; hoặc 2026-11, 2026-Q3, 2026-H1",
        "write 2026-11, 2026-Q3, 2026-H1 or 2026; or \"Q3 2026\", \"November 2026\""))
  }

  private func planOfPeriod() throws(UsageError) -> String {
    if let plan = text(.plan) { return plan.uppercased() }
    throw UsageError(
      Words("kỳ của kế hoạch nào?", "a period of which plan?"),
      hint: Words("thêm --plan MÃ", "add --plan CODE"))
  }
}
