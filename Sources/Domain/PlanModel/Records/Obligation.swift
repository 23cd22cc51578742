public import Values

/// What is owed, as one piece that has a state of its own.
///
/// There is one for each task, for each member of a group it is given to, and for each period of
/// a recurring one. Only here stand state, day sent, product and note.
public struct Obligation: StoredRecord {
  /// The identity of the obligation.
  public let id: RecordID
  /// The task it is part of.
  public var task: RecordID
  /// The member of a group that owes it; `nil` for the task as a whole.
  public var member: RecordID?
  /// The period it is owed for; `nil` for work owed once.
  public var period: Period?
  /// What people have said of it.
  public var state: WorkState
  /// The day the result was sent.
  public var sentOn: Day?
  /// The number of the document that proves it done, as `45/QĐ-UBND`.
  public var product: String?
  /// The day of that document.
  public var productOn: Day?
  /// A remark; for work returned, stopped or no longer followed, the reason.
  public var note: String?
  /// Who sent the result, or said that it was sent.
  public var reportedBy: String?
  /// Who confirmed it, who is another than the one who sent it.
  public var confirmedBy: String?
  /// The day it was confirmed.
  public var confirmedOn: Day?
  /// The plan in the store that is the product, where the work was to make one.
  public var productPlan: RecordID?

  /// An obligation nobody has said anything of.
  public init(id: RecordID, task: RecordID, member: RecordID? = nil, period: Period? = nil) {
    self.id = id
    self.task = task
    self.member = member
    self.period = period
    state = .unknown
  }

  /// Whether it holds nothing that a person said.
  var saysNothing: Bool {
    state == .unknown && note == nil && product == nil && productPlan == nil
  }

  /// The store keeps these records in its table `obligation`.
  public static let kind = RecordKind.obligation
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "task", "member", "period", "state", "sent_on", "product", "product_on", "note",
    "reported_by", "confirmed_by", "confirmed_on", "product_plan",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(task), FieldValue(member), FieldValue(period), FieldValue(code: state),
      FieldValue(sentOn), FieldValue(product), FieldValue(productOn), FieldValue(note),
      FieldValue(reportedBy), FieldValue(confirmedBy), FieldValue(confirmedOn),
      FieldValue(productPlan),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, task: try fields.value(), member: try fields.optionalValue(),
      period: try fields.optionalValue())
    state = try fields.code()
    sentOn = try fields.optionalValue()
    product = try fields.optionalText()
    productOn = try fields.optionalValue()
    note = try fields.optionalText()
    reportedBy = try fields.optionalText()
    confirmedBy = try fields.optionalText()
    confirmedOn = try fields.optionalValue()
    productPlan = try fields.optionalValue()
  }
}
