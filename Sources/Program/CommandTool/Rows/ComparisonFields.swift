import PlanModel
import Values

/// The rows of comparisons, as JSON and CSV give them: one for each field that differs.
enum ComparisonFields {
  /// The names of the fields, in order.
  static let names = [
    "list", "change", "code", "plan", "label", "field", "old", "new", "since", "asOf", "version",
    "demo",
  ]

  static func fields(
    _ row: ComparisonRow, of comparison: Comparison, _ context: RowContext
  ) -> [[RowField]] {
    row.differences.map { difference in
      [
        RowField("list", .text(comparison.list.rawValue)),
        RowField("change", RowValue(code: row.outcome)), RowField("code", .text(row.code)),
        RowField("plan", RowValue(row.plan)), RowField("label", .text(row.label)),
        RowField("field", RowValue(code: difference.field)),
        RowField("old", value(difference.old)), RowField("new", value(difference.new)),
        RowField("since", .text(comparison.since.description)),
      ] + context.fields(version: row.version)
    }
  }

  private static func value(_ value: ComparedValue) -> RowValue {
    switch value {
    case .none: .none
    case .term("true", _): .flag(true)
    case .term("false", _): .flag(false)
    case .term(let code, _): .text(code)
    case .text(let text): .text(text)
    case .texts(let texts): RowValue(texts)
    case .day(let day): .text(day.description)
    case .number(let number): .number(number)
    case .share(let share): RowValue(share: share)
    case .count(let count): .whole(count)
    case .part(let part, let whole): .text("\(part)/\(whole)")
    }
  }
}
