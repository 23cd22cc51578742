public import Values

/// An act of following the carrying-out of plans, as the register of such acts keeps it.
public struct FollowUp: StoredRecord {
  /// The identity of the act.
  public let id: RecordID
  /// The code people know it by, as `TD-12`.
  public var code: String
  /// What was done.
  public var kind: FollowUpKind
  /// The day of the act, or of its document.
  public var day: Day
  /// The agency it turns to; `nil` where it turns to none, or to one the store does not have.
  public var agency: RecordID?
  /// The agency or person it turns to, as written.
  public var addressee: String?
  /// Who did it, as written.
  public var conductedBy: String?
  /// What it was about.
  public var subject: String?
  /// The number of its document, as `120/UBND-TH`.
  public var document: String?
  /// The day by which an answer is asked for.
  public var answerBy: Day?
  /// The answer, and its day; a day without words is an answer that was not copied down.
  public var answer: String?, answeredOn: Day?
  /// What came out of it.
  public var conclusion: String?

  /// An act of which only the kind and the day are known.
  public init(id: RecordID, code: String, kind: FollowUpKind, day: Day) {
    self.id = id
    self.code = code
    self.kind = kind
    self.day = day
  }

  /// What the codes of acts begin with, for "theo dõi"; a number follows.
  static let codePrefix = "TD-"

  /// Whether a code can be that of an act.
  static func isCode(_ code: String) -> Bool {
    code.hasPrefix(codePrefix) && code.dropFirst(codePrefix.count).allSatisfy(\.isNumber)
  }

  /// Whether an answer was asked for and did not come.
  public var waitsForAnswer: Bool { answerBy != nil && answeredOn == nil }

  /// The store keeps these records in its table `follow_up`.
  public static let kind = RecordKind.followUp
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "code", "kind", "day", "agency", "addressee", "conducted_by", "subject", "document",
    "answer_by", "answer", "answered_on", "conclusion",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      .text(code), FieldValue(code: kind), FieldValue(day), FieldValue(agency),
      FieldValue(addressee), FieldValue(conductedBy), FieldValue(subject), FieldValue(document),
      FieldValue(answerBy), FieldValue(answer), FieldValue(answeredOn), FieldValue(conclusion),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, code: try fields.text(), kind: try fields.code(), day: try fields.value())
    agency = try fields.optionalValue()
    addressee = try fields.optionalText()
    conductedBy = try fields.optionalText()
    subject = try fields.optionalText()
    document = try fields.optionalText()
    answerBy = try fields.optionalValue()
    answer = try fields.optionalText()
    answeredOn = try fields.optionalValue()
    conclusion = try fields.optionalText()
  }
}
