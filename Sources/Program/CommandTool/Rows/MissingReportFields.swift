import PlanModel
import Values

/// The reports not handed in, as JSON and CSV give them.
enum MissingReportFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "name", "place", "plan", "report", "label", "period", "effectiveDue", "timeClass",
    "state", "asOf", "version", "demo",
  ]

  static func fields(_ report: MissingReport, _ context: RowContext) -> [RowField] {
    [
      RowField("code", RowValue(report.agency?.code)),
      RowField("name", RowValue(report.agency?.name)),
      RowField("place", RowValue(report.agency?.place)), RowField("plan", .text(report.plan)),
      RowField("report", .text(report.code)), RowField("label", .text(report.label)),
      RowField("period", .text(report.period.description)),
      RowField("effectiveDue", RowValue(report.effectiveDue)),
      RowField("timeClass", RowValue(code: report.timeClass)),
      RowField("state", RowValue(code: report.state)),
    ] + context.fields(version: 0)
  }
}
