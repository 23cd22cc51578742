public import Values

/// That a later day was asked for, and what was decided.
///
/// The day of the document stays as it is; extensions form a chain beside it.
public struct Extension: StoredRecord {
  /// The identity of the extension.
  public let id: RecordID
  /// The task whose deadline it moves.
  public var task: RecordID
  /// The day asked for, or granted.
  public var newDue: Day
  /// What was decided.
  public var decision: ExtensionDecision
  /// The part of a group it is for; `nil` for all of them.
  public var member: RecordID?
  /// The period of recurring work it is for.
  public var period: Period?
  /// Who asked for it.
  public var askedBy: String?
  /// The day it was asked for.
  public var askedOn: Day?
  /// Who decided.
  public var decidedBy: String?
  /// The day it was decided.
  public var decidedOn: Day?
  /// The number of the document, as `120/UBND-TH`.
  public var document: String?
  /// Why more time was asked for.
  public var reason: String?

  /// An extension of a task as a whole.
  public init(id: RecordID, task: RecordID, newDue: Day, decision: ExtensionDecision) {
    self.id = id
    self.task = task
    self.newDue = newDue
    self.decision = decision
  }

  /// The store keeps these records in its table `extension`.
  public static let kind = RecordKind.extension
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "task", "new_due", "decision", "member", "period", "asked_by", "asked_on", "decided_by",
    "decided_on", "document", "reason",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(task), FieldValue(newDue), FieldValue(code: decision), FieldValue(member),
      FieldValue(period), FieldValue(askedBy), FieldValue(askedOn), FieldValue(decidedBy),
      FieldValue(decidedOn), FieldValue(document), FieldValue(reason),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, task: try fields.value(), newDue: try fields.value(), decision: try fields.code())
    member = try fields.optionalValue()
    period = try fields.optionalValue()
    askedBy = try fields.optionalText()
    askedOn = try fields.optionalValue()
    decidedBy = try fields.optionalText()
    decidedOn = try fields.optionalValue()
    document = try fields.optionalText()
    reason = try fields.optionalText()
  }
}
