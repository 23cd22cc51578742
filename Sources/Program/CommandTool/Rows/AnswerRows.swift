public import PlanModel
public import Values

/// The rows of an answer, with the names of their fields.
public struct AnswerRows: Equatable, Sendable {
  /// The names of the fields, in order.
  public let names: [String]
  /// The rows; each has the fields of those names.
  public let rows: [[RowField]]

  /// The rows of plans.
  public init(_ plans: [PlanRow], _ context: RowContext) {
    names = PlanFields.names
    rows = plans.map { PlanFields.fields($0, context) }
  }

  /// The rows of targets.
  public init(_ targets: [TargetRow], _ context: RowContext) {
    names = TargetFields.names
    rows = targets.map { TargetFields.fields($0, context) }
  }

  /// The rows of tasks.
  public init(_ tasks: [TaskRow], _ context: RowContext) {
    names = TaskFields.names
    rows = tasks.map { TaskFields.fields($0, context) }
  }

  /// The rows of agencies.
  public init(_ agencies: [AgencyRow], _ context: RowContext) {
    names = AgencyFields.names
    rows = agencies.map { AgencyFields.fields($0, context) }
  }

  /// The members of a group.
  public init(_ members: [MemberRow], _ context: RowContext) {
    names = MemberFields.names
    rows = members.map { MemberFields.fields($0, context) }
  }

  /// The rows of the log.
  public init(_ history: [HistoryRow], _ context: RowContext) {
    names = HistoryFields.names
    rows = history.map { HistoryFields.fields($0, context) }
  }

  /// The rows of reports not handed in.
  public init(_ reports: [MissingReport], _ context: RowContext) {
    names = MissingReportFields.names
    rows = reports.map { MissingReportFields.fields($0, context) }
  }

  /// The register of acts of following.
  public init(_ followUps: [FollowUpRow], _ context: RowContext) {
    names = FollowUpFields.names
    rows = followUps.map { FollowUpFields.fields($0, context) }
  }

  /// The rows of the calendar.
  public init(_ days: [CalendarException], _ context: RowContext) {
    names = HolidayFields.names
    rows = days.map { HolidayFields.fields($0, context) }
  }

  /// The rows of closed periods.
  public init(_ periods: [ClosedPeriodRow], _ context: RowContext) {
    names = ClosedPeriodFields.names
    rows = periods.map { ClosedPeriodFields.fields($0, context) }
  }

  /// The rows of comparisons.
  public init(_ comparisons: [Comparison], _ context: RowContext) {
    names = ComparisonFields.names
    rows = comparisons.flatMap { comparison in
      comparison.rows.flatMap { ComparisonFields.fields($0, of: comparison, context) }
    }
  }

  /// The rows as a JSON array.
  public var json: String { JSONText.written(.list(rows.map { .record($0) })) }

  /// The rows as CSV.
  public var csv: String { CSVText.written(names: names, rows: rows) }
}

/// All about one item that has a code.
public enum ItemDetail: Equatable, Sendable {
  /// A plan with its counts, a target, a task, an agency.
  case plan(PlanSummary), target(TargetDetail), task(TaskDetail), agency(AgencyDetail)

  /// The item as a JSON object: the row of its list, then the detail.
  public func json(_ context: RowContext) -> String {
    let fields =
      switch self {
      case .plan(let detail): PlanDetailFields.fields(detail, context)
      case .target(let detail): TargetDetailFields.fields(detail, context)
      case .task(let detail): TaskDetailFields.fields(detail, context)
      case .agency(let detail): AgencyDetailFields.fields(detail, context)
      }
    return JSONText.written(.record(fields))
  }
}
