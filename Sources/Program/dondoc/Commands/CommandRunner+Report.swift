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
    let text = written(request, from: try source(of: request))
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

  private func written(_ request: ReportRequest, from source: ReportSource) -> String {
    guard request.form != .ics else {
      return DeadlineCalendar(source, at: host.moment, alarm: request.alarm).text
    }
    return written(Report(request.kind, from: source), as: request.form)
  }

  /// A report in a form; as text where it is no calendar.
  func written(_ report: Report, as form: ReportForm) -> String {
    switch form {
    case .text, .ics: ReportText.written(report)
    case .md: ReportMarkdown.written(report)
    case .csv: ReportCSV.written(report)
    case .html: ReportHTML.written(report)
    }
  }

  // MARK: Rows

  private func source(of request: ReportRequest) throws -> ReportSource {
    let reader = try reader()
    guard case .plans(let plans) = try reader.answer(.plans, on: day) else {
      throw StoreFailure.unknownCode(request.plan ?? "")
    }
    let plan = plans.first { $0.plan.code == request.plan }
    if let code = request.plan, plan == nil { throw StoreFailure.unknownCode(code) }
    let agency = try request.agency.map { try self.agency($0, reader) }
    let filter = WorkFilter(plan: request.plan, agency: agency?.code)
    return ReportSource(
      plan: plan, agency: agency, tasks: try tasks(of: request, filter, agency, reader),
      targets: plan == nil ? [] : try targets(filter, reader), plans: plans,
      period: try period(of: request, plan?.plan), asOf: day, language: options.language,
      isDemo: reader.isDemo)
  }

  /// The items; those an agency is urged about are those it answers for.
  private func tasks(
    of request: ReportRequest, _ filter: WorkFilter, _ agency: Agency?, _ reader: StoreReader
  ) throws -> [TaskRow] {
    let list = ListRequest(filter: filter, order: .code)
    guard case .tasks(let page) = try reader.answer(.tasks(list), on: day) else { return [] }
    guard request.kind == .overdue, let agency else { return page.rows }
    return page.rows.filter { $0.roles(of: [agency.id]).contains(where: \.isAnswerable) }
  }

  private func targets(_ filter: WorkFilter, _ reader: StoreReader) throws -> [TargetRow] {
    let request = ListRequest(filter: WorkFilter(plan: filter.plan), order: .code)
    guard case .targets(let page) = try reader.answer(.targets(request), on: day) else { return [] }
    return page.rows
  }

  /// The one agency that a code or some words name.
  func agency(_ wanted: String, _ reader: StoreReader) throws -> Agency {
    let request = ListRequest(filter: WorkFilter(agency: wanted), order: .code)
    guard case .agencies(let page) = try reader.answer(.agencies(request), on: day),
      let first = page.rows.first
    else { throw StoreFailure.unknownCode(wanted) }
    if page.rows.count == 1 { return first.agency }
    let codes = page.rows.prefix(8).map { "\($0.agency.code) \($0.agency.name)" }
    let list = codes.joined(separator: "; ") + (page.rows.count > 8 ? "…" : "")
    throw CommandFailure(
      Words(
        "«\(wanted)» khớp với \(page.rows.count) cơ quan, hãy ghi mã: \(list)",
        "\"\(wanted)\" fits \(page.rows.count) agencies, write a code: \(list)"), .usage)
  }

  /// The period asked for, or the one that holds the day; for deadlines and urging, none.
  private func period(
    of request: ReportRequest, _ plan: Plan?
  ) throws(CommandFailure) -> ReportPeriod? {
    let rule = plan?.reportingRule ?? .calendar
    guard let asked = request.period else {
      if request.kind == .deadlines || request.kind == .overdue { return nil }
      return ReportPeriod(plan?.reporting ?? .quarter, containing: day, rule)
    }
    let period = ReportPeriod(asked, rule)
    guard request.kind == .deadlines || period.firstDay <= day else {
      throw CommandFailure(
        Words(
          "kỳ \(asked) chưa bắt đầu vào ngày \(day.printed); chọn kỳ khác hoặc đặt --today",
          "\(asked) has not begun on \(day.printed); choose another period or set --today"),
        .usage)
    }
    return period
  }
}
