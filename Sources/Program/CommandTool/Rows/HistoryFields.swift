import PlanModel
import Values

/// The rows of the log, as JSON gives them.
enum HistoryFields {
  /// The names of the fields, in order.
  static let names = [
    "seq", "at", "day", "user", "command", "code", "field", "old", "new", "undoes", "asOf",
    "version", "demo",
  ]

  static func fields(_ row: HistoryRow, _ context: RowContext) -> [RowField] {
    [
      RowField("seq", .whole(row.seq)), RowField("at", .text(row.author.at)),
      RowField("day", .text(row.author.day.description)), RowField("user", .text(row.author.user)),
      RowField("command", .text(row.command)), RowField("code", .text(row.code)),
      RowField("field", .text(name(of: row.field))),
      RowField("old", value(row.old, of: row.field)),
      RowField("new", value(row.new, of: row.field)), RowField("undoes", RowValue(row.undoes)),
    ] + context.fields(version: row.seq)
  }

  /// The name of a field as the other rows have it: `sentOn` for the column `sent_on`.
  static func name(of column: String) -> String {
    let words = column.split(separator: "_")
    let rest = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return (words.first.map(String.init) ?? "") + rest.joined()
  }

  private static let decimalFields: Set = ["value", "upper", "tolerance", "baseline"]

  private static func value(_ value: FieldValue, of field: String) -> RowValue {
    switch value {
    case .none: .none
    case .whole(let number): .whole(Int(number))
    case .text(let text):
      decimalFields.contains(field) ? Decimal(text).map { .number($0) } ?? .text(text) : .text(text)
    }
  }
}
