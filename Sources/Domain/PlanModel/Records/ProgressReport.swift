public import Values

/// What is said of an item in one reporting period of its plan: what came of it, and what is in
/// the way.
///
/// There is at most one for each item and reporting period; saying it again corrects it. One
/// without any text says that somebody looked at the item and found nothing new.
public struct ProgressReport: StoredRecord {
  /// The identity of the report.
  public let id: RecordID
  /// What it is about.
  public var item: FollowedItem
  /// The reporting period it is for.
  public var reportedFor: Period
  /// The day it was said.
  public var day: Day
  /// Who said it: a person, or an agency by its name.
  public var reportedBy: String
  /// The agency whose report it is; `nil` when the one who follows the plan wrote it.
  public var agency: RecordID?
  /// What came of the work so far.
  public var result: String?
  /// What is in the way.
  public var difficulty: String?
  /// Why.
  public var cause: String?
  /// What is proposed.
  public var proposal: String?
  /// Whether the difficulty waits for an answer; `nil` without a difficulty.
  public var difficultyState: DifficultyState?
  /// Who must answer the difficulty, as written.
  public var answerFrom: String?
  /// The agency of the store that is.
  public var answerAgency: RecordID?
  /// The answer, and its day.
  public var answer: String?, answeredOn: Day?

  /// A report that says nothing new.
  public init(id: RecordID, item: FollowedItem, for period: Period, day: Day, by reporter: String) {
    self.id = id
    self.item = item
    self.reportedFor = period
    self.day = day
    self.reportedBy = reporter
  }

  /// Whether it only says that the item was looked at.
  public var isReviewOnly: Bool {
    result == nil && difficulty == nil && cause == nil && proposal == nil
  }

  /// The store keeps these records in its table `progress_report`.
  public static let kind = RecordKind.progressReport
  /// The columns of the table, after the identity.
  public static let fieldNames =
    FollowedItem.fieldNames + [
      "reported_for", "day", "reported_by", "agency", "result", "difficulty", "cause", "proposal",
      "difficulty_state", "answer_from", "answer_agency", "answer", "answered_on",
    ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    item.fieldValues + [
      FieldValue(reportedFor), FieldValue(day), .text(reportedBy), FieldValue(agency),
      FieldValue(result), FieldValue(difficulty), FieldValue(cause), FieldValue(proposal),
      FieldValue(code: difficultyState), FieldValue(answerFrom), FieldValue(answerAgency),
      FieldValue(answer), FieldValue(answeredOn),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, item: try fields.followedItem(), for: try fields.value(), day: try fields.value(),
      by: try fields.text())
    agency = try fields.optionalValue()
    result = try fields.optionalText()
    difficulty = try fields.optionalText()
    cause = try fields.optionalText()
    proposal = try fields.optionalText()
    difficultyState = try fields.optionalCode()
    answerFrom = try fields.optionalText()
    answerAgency = try fields.optionalValue()
    answer = try fields.optionalText()
    answeredOn = try fields.optionalValue()
  }
}
