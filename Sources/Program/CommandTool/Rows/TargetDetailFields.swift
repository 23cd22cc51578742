import PlanModel
import Values

/// All about one target, as JSON gives it: the row of the list, then the detail.
enum TargetDetailFields {
  static func fields(_ detail: TargetDetail, _ context: RowContext) -> [RowField] {
    asked(detail, context) + ahead(detail.row, context) + [
      RowField("ratings", .list(detail.row.ratings.map(rating))),
      RowField("observations", .list(detail.row.observations.map(observation))),
      RowField("shared", .list(detail.shared.map(shared))),
    ] + ProgressFields.fields(detail.row.following)
  }

  private static func asked(_ detail: TargetDetail, _ context: RowContext) -> [RowField] {
    let target = detail.row.target
    return TargetFields.fields(detail.row, context) + [
      RowField("planTitle", .text(detail.planTitle)),
      RowField("sectionTitle", RowValue(detail.sectionTitle)),
      RowField("sector", RowValue(target.sector)), RowField("groups", RowValue(target.groups)),
      RowField("upperIsLimit", .flag(target.isUpperALimit)),
      RowField("tolerance", RowValue(target.tolerance)),
      RowField("voidReason", RowValue(target.voidReason)),
      RowField("addedBasis", RowValue(target.addedBasis)),
      RowField("parent", RowValue(detail.row.parent)),
      RowField("conditions", RowValue(detail.row.conditions)),
      RowField("sumGroup", RowValue(target.sumGroup)),
      RowField("shareOf", RowValue(detail.shareOf)),
    ]
  }

  /// What the pace so far leads to; `required` is the figure the day needs.
  private static func ahead(_ row: TargetRow, _ context: RowContext) -> [RowField] {
    let (forecast, day) = (row.forecast, context.asOf)
    return [
      RowField("warningTexts", RowValue(row.warnings.map { $0.words[context.language] })),
      RowField("required", RowValue(forecast?.needed(on: day))),
      RowField(
        "forecasts",
        .list(
          (forecast?.horizons ?? []).compactMap { end in
            forecast?.forecast(on: end).map {
              .record([RowField("day", .text(end.description)), RowField("value", .number($0))])
            }
          })),
      RowField("forecast", RowValue(forecast?.sentence(on: day)?[context.language])),
    ]
  }

  private static func rating(_ rating: Rating) -> RowValue {
    .record([
      RowField("day", .text(rating.day.description)),
      RowField("rating", RowValue(code: rating.outlook)), RowField("signer", .text(rating.signer)),
      RowField("note", RowValue(rating.note)),
    ])
  }

  private static func observation(_ figure: Observation) -> RowValue {
    .record([
      RowField("day", .text(figure.day.description)), RowField("value", .number(figure.value)),
      RowField("source", RowValue(figure.source)), RowField("grade", RowValue(code: figure.grade)),
      RowField("breakdown", RowValue(figure.breakdown)),
      RowField("verification", RowValue(code: figure.verification)),
      RowField("startsSeries", .flag(figure.startsSeries)),
    ])
  }

  private static func shared(_ row: TargetRow) -> RowValue {
    .record([
      RowField("code", .text(row.target.code)), RowField("plan", .text(row.plan)),
      RowField("comparator", RowValue(code: row.target.comparator)),
      RowField("value", RowValue(row.target.value)), RowField("upper", RowValue(row.target.upper)),
      RowField("unit", RowValue(row.target.unit)), RowField("year", RowValue(row.target.year)),
      RowField("status", RowValue(code: row.judgement.status)),
      RowField("observed", RowValue(row.judgement.observed?.value)),
      RowField("observedOn", RowValue(row.judgement.observed?.day)),
    ])
  }
}
