public import Values

/// A report of the current period that an agency owes and has not handed in.
public struct MissingReport: Equatable, Sendable {
  /// The agency; `nil` where the document names none, and where the one it names has ended and
  /// nobody took over.
  public let agency: Agency?
  /// The code of the part: that of the report with its period, and its member where it has one.
  public let code: String
  /// The code of the plan.
  public let plan: String
  /// The report, in short.
  public let label: String
  /// The period it is owed for.
  public let period: Period
  /// The last good day.
  public let effectiveDue: Day?
  /// The class of the part.
  public let timeClass: TimeClass
  /// What was said of it.
  public let state: WorkState
}

extension MissingReport {
  /// How many agencies have not reported, on how many tasks, and on how many of these nobody is
  /// known to report: "3 cơ quan, 2 việc".
  ///
  /// - Parameter reports: What is missing, one for each agency that owes one.
  /// - Returns: The numbers, without naming what they are of.
  public static func counts(_ reports: [MissingReport]) -> Words {
    let agencies = Set(reports.compactMap { $0.agency?.id }).count
    let tasks = Set(reports.map { ItemCode($0.code).item }).count
    let nobodys = Set(reports.filter { $0.agency == nil }.map { ItemCode($0.code).item }).count
    let rest =
      nobodys == 0
      ? Words("", "")
      : Words(
        ", trong đó \(nobodys) việc chưa rõ cơ quan", ", \(nobodys) of them with nobody named")
    return Words(
      "\(agencies) cơ quan, \(tasks) việc\(rest.vi)",
      "\(String(counting: agencies, "agency", plural: "agencies")), "
        + "\(String(counting: tasks, "task"))\(rest.en)")
  }

  /// The one that is to be handed in first; those without a day come last.
  public static func next(of reports: [MissingReport]) -> MissingReport? {
    reports.min { ($0.effectiveDue?.number ?? .max) < ($1.effectiveDue?.number ?? .max) }
  }
}

extension JudgedBook {
  /// The reports of the current period not handed in, one for each agency that owes one.
  ///
  /// - Parameter filter: The plan, and the agency that owes it.
  /// - Returns: What is late first, then by the last good day.
  func missingReports(_ filter: WorkFilter) -> [MissingReport] {
    let page: ListPage<TaskRow> = page(ListRequest(filter: filter, order: .code))
    let missing = page.rows.flatMap(missing)
    let ordered = missing.enumerated().sorted { first, second in
      Self.order(first.element, first.offset) < Self.order(second.element, second.offset)
    }
    return ordered.map(\.element)
  }

  private static func order(_ report: MissingReport, _ place: Int) -> (Int, Int, Int) {
    (report.timeClass.urgency, report.effectiveDue?.number ?? .max, place)
  }

  private func missing(of row: TaskRow) -> [MissingReport] {
    row.reportsOwed.filter { !$0.isHandedIn }.flatMap { part -> [MissingReport] in
      guard let period = part.obligation.period, let timeClass = part.judgement.timeClass else {
        return []
      }
      return owners(of: part, row).map { agency in
        MissingReport(
          agency: agency, code: part.code, plan: row.plan, label: row.task.label, period: period,
          effectiveDue: part.judgement.occurrence.effectiveDue, timeClass: timeClass,
          state: part.obligation.state)
      }
    }
  }

  /// Who owes a part: its member, else everyone who answers for the task, or took over from them.
  ///
  /// Nobody is asked for a report who is no longer there.
  private func owners(of part: Part, _ row: TaskRow) -> [Agency?] {
    let answerable = row.agencies.filter { $0.role.isAnswerable && !$0.isWithoutBody }
      .map(\.agency)
    guard let member = part.obligation.member else {
      return answerable.isEmpty ? [nil] : answerable
    }
    let body = BodyResolver(book: book, day: day).body(of: member)
    return [body.flatMap { book.agenciesByID[$0] }]
  }
}
