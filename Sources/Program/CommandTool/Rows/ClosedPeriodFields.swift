import PlanModel
import Values

/// The periods whose figures are final, as JSON and CSV give them.
enum ClosedPeriodFields {
  /// The names of the fields, in order.
  static let names = [
    "plan", "period", "firstDay", "lastDay", "judgedOn", "closedOn", "closedBy", "seq", "asOf",
    "version", "demo",
  ]

  static func fields(_ row: ClosedPeriodRow, _ context: RowContext) -> [RowField] {
    let closed = row.closed
    return [
      RowField("plan", .text(row.plan)), RowField("period", .text(closed.period.description)),
      RowField("firstDay", .text(closed.firstDay.description)),
      RowField("lastDay", .text(closed.lastDay.description)),
      RowField("judgedOn", .text(closed.asOf.description)),
      RowField("closedOn", .text(closed.closedOn.description)),
      RowField("closedBy", .text(closed.closedBy)), RowField("seq", .whole(closed.seq)),
    ] + context.fields(version: 0)
  }
}
