import PlanModel
import Values

/// The members of a group, as JSON and CSV give them.
enum MemberFields {
  /// The names of the fields, in order.
  static let names = ["code", "name", "from", "until", "asOf", "version", "demo"]

  static func fields(_ row: MemberRow, _ context: RowContext) -> [RowField] {
    [
      RowField("code", .text(row.agency.code)), RowField("name", .text(row.agency.name)),
      RowField("from", RowValue(row.membership.validFrom)),
      RowField("until", RowValue(row.membership.validTo)),
    ] + context.fields(version: row.version)
  }
}
