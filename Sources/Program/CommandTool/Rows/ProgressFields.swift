import PlanModel
import Values

/// What was said of an item in reporting periods, as JSON gives it.
enum ProgressFields {
  /// The fields of an item's detail: the reports, the latest period first, and the last look.
  static func fields(_ following: ItemFollowing) -> [RowField] {
    [
      RowField("results", .list(following.reports.reversed().map(report))),
      RowField("reviewedOn", RowValue(following.reviewedOn)),
    ]
  }

  private static func report(_ report: ProgressReport) -> RowValue {
    .record([
      RowField("period", .text(report.reportedFor.description)),
      RowField("on", .text(report.day.description)), RowField("by", .text(report.reportedBy)),
      RowField("result", RowValue(report.result)),
      RowField("difficulty", RowValue(report.difficulty)),
      RowField("cause", RowValue(report.cause)), RowField("proposal", RowValue(report.proposal)),
      RowField("difficultyState", RowValue(code: report.difficultyState)),
      RowField("answerFrom", RowValue(report.answerFrom)),
      RowField("answer", RowValue(report.answer)),
      RowField("answeredOn", RowValue(report.answeredOn)),
      RowField("partPeriod", RowValue(report.item.period?.description)),
    ])
  }
}
