import CommandTool
import PlanModel
import PlanStore
import Values
import VietnameseText

extension CommandRunner {
  /// What differs in some lists from how they stood at the end of a day.
  func compare(
    _ since: Day, _ lists: [ComparedList], _ filter: WorkFilter, _ form: OutputForm
  ) throws -> String {
    guard since < day else {
      throw UsageError(
        Words(
          "ngày so sánh \(since.printed) phải trước ngày tính đến \(day.printed)",
          "the day to compare with, \(since.printed), must be before the as-of day, \(day.printed)"),
        hint: Words("chọn một ngày trước đó", "choose an earlier day"))
    }
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    try reader.checkAgency(of: filter, on: day)
    var comparisons: [Comparison] = []
    for list in lists {
      let request = ComparisonRequest(list, filter: filter, since: since)
      if case .comparison(let found) = try reader.answer(.comparison(request), on: day) {
        comparisons.append(found)
      }
    }
    // The same holds for each list.
    for remark in comparisons.first?.remarks ?? [] { warn(remark) }
    let isDemo = reader.isDemo
    return written(AnswerRows(comparisons, context(isDemo: isDemo)), form) {
      ComparisonText.written(comparisons, view(isDemo: isDemo))
    }
  }

  /// What differs in some lists from how they stood when a period of a plan was closed.
  func compare(
    closed period: Period, _ lists: [ComparedList], _ filter: WorkFilter, _ form: OutputForm
  ) throws -> String {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    try reader.checkAgency(of: filter, on: day)
    let plan = filter.plan ?? ""
    guard case .closedPeriods(let rows) = try reader.answer(.closedPeriods(plan: plan), on: day)
    else { return "" }
    guard let closed = rows.first(where: { $0.closed.period == period })?.closed else {
      throw CommandFailure(open: period, of: plan, closed: rows.map(\.closed.period), call)
    }
    let comparisons = try lists.compactMap { list in
      let request = ComparisonRequest(
        list, filter: filter, sinceClosing: closed.frozen, judgedOn: closed.asOf)
      let answer = try reader.answer(.comparison(request), on: closed.asOf)
      return if case .comparison(let found) = answer { found } else { nil as Comparison? }
    }
    let isDemo = reader.isDemo
    let view = TextView(
      language: options.language, width: host.terminalSize?.columns, asOf: closed.asOf,
      isDemo: isDemo)
    let context = RowContext(asOf: closed.asOf, isDemo: isDemo, language: options.language)
    return written(AnswerRows(comparisons, context), form) {
      ComparisonText.written(comparisons, view)
    }
  }

  /// The days of the calendar of one year, or of all.
  func holidays(_ year: Int?, _ form: OutputForm) throws -> String {
    let reader = try reader()
    guard case .holidays(let all) = try reader.answer(.holidays, on: day) else { return "" }
    let days = all.filter { year == nil || $0.day.year == year }
    let isDemo = reader.isDemo
    return written(AnswerRows(days, context(isDemo: isDemo)), form) {
      HolidayText.written(days, view(isDemo: isDemo))
    }
  }

  /// Who owes which report of the current period.
  func missingReports(_ filter: WorkFilter, _ form: OutputForm) throws -> String {
    let reader = try reader()
    try checkPlan(of: filter, try planRows(reader))
    guard case .missingReports(let rows) = try reader.answer(.missingReports(filter), on: day)
    else { return "" }
    if rows.isEmpty { try reader.checkAgency(of: filter, on: day) }
    let isDemo = reader.isDemo
    return written(AnswerRows(rows, context(isDemo: isDemo)), form) {
      MissingReportText.written(rows, view(isDemo: isDemo))
    }
  }
}
