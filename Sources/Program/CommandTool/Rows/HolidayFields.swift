import PlanModel
import Values

/// The days of the calendar, as JSON and CSV give them.
enum HolidayFields {
  /// The names of the fields, in order.
  static let names = [
    "day", "working", "occasion", "source", "announced", "asOf", "version", "demo",
  ]

  static func fields(_ day: CalendarException, _ context: RowContext) -> [RowField] {
    [
      RowField("day", .text(day.day.description)), RowField("working", .flag(day.isWorking)),
      RowField("occasion", .text(day.occasion)), RowField("source", .text(day.source)),
      RowField("announced", .flag(day.isAnnounced)),
    ] + context.fields(version: 0)
  }
}
