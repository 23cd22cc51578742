import PlanModel
import Values

/// The register of following, as JSON and CSV give it.
enum FollowUpFields {
  /// The names of the fields, in order.
  static let names = [
    "code", "kind", "day", "agency", "addressee", "conductedBy", "subject", "document", "answerBy",
    "answer", "answeredOn", "conclusion", "standing", "items", "recommendations", "asOf", "version",
    "demo",
  ]

  static func fields(_ row: FollowUpRow, _ context: RowContext) -> [RowField] {
    let act = row.followUp
    return [
      RowField("code", .text(act.code)), RowField("kind", RowValue(code: act.kind)),
      RowField("day", RowValue(act.day)), RowField("agency", RowValue(row.agency?.code)),
      RowField("addressee", RowValue(act.addressee)),
      RowField("conductedBy", RowValue(act.conductedBy)),
      RowField("subject", RowValue(act.subject)), RowField("document", RowValue(act.document)),
      RowField("answerBy", RowValue(act.answerBy)), RowField("answer", RowValue(act.answer)),
      RowField("answeredOn", RowValue(act.answeredOn)),
      RowField("conclusion", RowValue(act.conclusion)),
      RowField("standing", RowValue(code: row.standing(on: context.asOf))),
      RowField("items", RowValue(row.items)),
      RowField("recommendations", .list(row.recommendations.map(recommendation))),
    ] + context.fields(version: row.version)
  }

  private static func recommendation(_ record: FollowUpRecommendation) -> RowValue {
    .record([
      RowField("number", RowValue(record.ordinal)), RowField("text", .text(record.text)),
      RowField("due", RowValue(record.due)), RowField("doneOn", RowValue(record.doneOn)),
      RowField("product", RowValue(record.product)),
    ])
  }
}
