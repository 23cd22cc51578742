import CommandTool
import PlanModel
import PlanReports
import PlanStore
import Values

/// Reads from a store what a report is made of.
///
/// A report of a closed period is made from the contents of the store as they were when it was
/// closed, and judged on the day chosen then.
struct ReportReading {
  let reader: StoreReader
  var request: ReportRequest
  /// The day of the run, on which everything is judged unless the period is closed.
  let day: Day
  let language: Language

  /// The report, written in the form asked for, in as many files as it is divided into.
  ///
  /// - Parameter moment: When it is written, in UTC as `2026-11-20T02:15:00Z`; calendars tell it.
  /// - Returns: The names of the files, as far as they are not asked for, and their texts.
  /// - Throws: ``StoreFailure`` of reading, ``CommandFailure`` for a period that has not begun, an
  ///   agency that is not the only one of its name, or when nobody has anything to be urged about.
  func files(at moment: String) throws -> [(name: String, text: String)] {
    func name(_ code: String) -> String { "don-doc-\(code).\(request.form.fileEnding)" }
    switch request.division {
    case .whole: return [("", try written(at: moment))]
    case .letters(let codes): return try codes.map { (name($0), try letter(of: $0)) }
    case .agencies(let codes):
      return try (codes.isEmpty ? urgedAgencies() : codes).map { code in
        var own = self
        own.request.agency = code
        return (name(code), try own.written(at: moment))
      }
    }
  }

  private func written(at moment: String) throws -> String {
    let source = try source()
    guard request.form != .ics else {
      return DeadlineCalendar(source, at: moment, alarm: request.alarm).text
    }
    return Report(request.kind, from: source).written(as: request.form)
  }

  /// The rows of the report.
  func source() throws -> ReportSource {
    let now = View(reader: reader, day: day, closed: nil)
    let plan = try request.plan.map { code throws in try now.plan(code) }
    let period = try period(plan?.plan)
    let closed = try closing(of: period)
    let view = View(reader: reader, day: closed?.asOf ?? day, closed: closed)
    let agency = try request.agency.map { name throws in
      try reader.agency(named: name, on: view.day, at: closed?.frozen)
    }
    let told = closed.map(ReportPeriod.init) ?? period
    var source = ReportSource(
      plan: try request.plan.map { code throws in try view.plan(code) }, agency: agency,
      tasks: try view.tasks(of: request, for: agency),
      targets: try request.plan.map { code throws in try view.targets(of: code) } ?? [],
      plans: try view.plans(),
      due: try told.map { told throws in
        try view.due(in: told.firstDay...told.lastDay, of: request, for: agency)
      } ?? [],
      period: told, asOf: view.day, closedOn: closed?.closedOn, language: language,
      isDemo: reader.isDemo)
    if request.form == .ics {
      // Recurring work falls due once more in the twelve months to come.
      let days = (view.day + 1)...view.day.adding(months: 12)
      source.upcoming = try view.due(in: days, of: request, for: agency)
    }
    return source
  }

  /// Which work a report tells of; as on the screen, a plan that is over or in doubt is left out
  /// unless it is named.
  static func filter(of request: ReportRequest, for agency: Agency? = nil) -> WorkFilter {
    var filter = WorkFilter(plan: request.plan, agency: agency?.code)
    filter.isCurrentOnly = request.plan == nil
    return filter
  }

  // MARK: Period

  /// The period asked for, or the one reported on on the day; for deadlines and urging, none.
  private func period(_ plan: Plan?) throws -> ReportPeriod? {
    guard let asked = request.period else {
      if request.kind == .deadlines || request.kind == .overdue { return nil }
      return ReportPeriod(of: plan, owing: try reportsOwed(plan), on: day)
    }
    let period = ReportPeriod(asked, plan?.reportingRule ?? .calendar)
    guard request.kind == .deadlines || period.firstDay <= day else {
      throw CommandFailure(notBegun: asked, on: day)
    }
    return period
  }

  private func reportsOwed(_ plan: Plan?) throws -> [MissingReport] {
    guard let plan,
      case .missingReports(let owed) = try reader.answer(
        .missingReports(WorkFilter(plan: plan.code)), on: day)
    else { return [] }
    return owed
  }

  /// The closing of the period; `nil` while it is open.
  private func closing(of period: ReportPeriod?) throws -> ClosedPeriod? {
    guard let plan = request.plan, let period = period?.period,
      case .closedPeriods(let rows) = try reader.answer(.closedPeriods(plan: plan), on: day)
    else { return nil }
    return rows.first { $0.closed.period == period }?.closed
  }
}

extension ReportReading {
  /// A store as a report sees it: as it stands, or as it was when a period was closed.
  private struct View {
    let reader: StoreReader
    let day: Day
    let closed: ClosedPeriod?

    private func answer(_ query: PlanQuery) throws -> PlanAnswer {
      try reader.answer(closed.map { .frozen(at: $0.frozen, query) } ?? query, on: day)
    }

    func plans() throws -> [PlanRow] {
      guard case .plans(let plans) = try answer(.plans) else { return [] }
      return plans
    }

    func plan(_ code: String) throws -> PlanRow {
      guard let plan = try plans().first(where: { $0.plan.code == code }) else {
        throw StoreFailure.unknownCode(code, .plan)
      }
      return plan
    }

    /// The items; those an agency is urged about are those it answers for.
    func tasks(of request: ReportRequest, for agency: Agency?) throws -> [TaskRow] {
      let list = ListRequest(filter: ReportReading.filter(of: request, for: agency), order: .code)
      guard case .tasks(let page) = try answer(.tasks(list)) else { return [] }
      guard request.kind == .overdue, let agency else { return page.rows }
      return page.rows.filter { $0.roles(of: [agency.id]).contains(where: \.isAnswerable) }
    }

    /// What falls due in some days, each occurrence by itself.
    func due(
      in days: ClosedRange<Day>, of request: ReportRequest, for agency: Agency?
    ) throws -> [DueItem] {
      let filter = ReportReading.filter(of: request, for: agency)
      guard case .calendar(let page) = try answer(.calendar(CalendarRequest(days, filter: filter)))
      else { return [] }
      return page.items
    }

    func targets(of plan: String) throws -> [TargetRow] {
      let request = ListRequest(filter: WorkFilter(plan: plan), order: .code)
      guard case .targets(let page) = try answer(.targets(request)) else { return [] }
      return page.rows
    }
  }
}

extension Report {
  /// The report in a form; as text where it is no calendar.
  func written(as form: ReportForm) -> String {
    switch form {
    case .text, .ics: ReportText.written(self)
    case .md: ReportMarkdown.written(self)
    case .csv: ReportCSV.written(self)
    case .html: ReportHTML.written(self)
    }
  }
}
