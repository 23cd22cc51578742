public import Values

/// An item of work of a plan: a task, or a report to give.
public struct PlanTask: StoredRecord {
  /// The identity of the item.
  public let id: RecordID
  /// The plan it belongs to.
  public var plan: RecordID
  /// The code, as `BG-V8`.
  public var code: String
  /// Its place among the items of the plan, from 1.
  public var ordinal: Int
  /// Whether it is work or a report.
  public var kind: TaskKind
  /// What is to be done, short enough for a list.
  public var label: String
  /// What is to be done, in full.
  public var text: String
  /// The section it stands in.
  public var section: RecordID?
  /// When it is owed.
  public var deadline: Deadline
  /// On what it was added when the document does not have it; `nil` for items of the document.
  public var addedBasis: String?
  /// On what its deadline was set when the document does not have it; `nil` for the document's.
  public var deadlineBasis: String?
  /// The item whose results this one is made from, as HT-B2 from HT-B1.
  public var waitsOn: RecordID?

  /// An item of the document without a deadline.
  public init(
    id: RecordID, plan: RecordID, code: String, ordinal: Int, kind: TaskKind, label: String
  ) {
    self.id = id
    self.plan = plan
    self.code = code
    self.ordinal = ordinal
    self.kind = kind
    self.label = label
    text = label
    deadline = Deadline()
  }

  /// The store keeps these records in its table `task`.
  public static let kind = RecordKind.task
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "plan", "code", "ordinal", "kind", "label", "text", "section", "deadline_written",
    "starts", "due", "is_strict", "recurrence", "is_day_given", "condition", "added_basis",
    "anchor", "deadline_basis", "waits_on",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(plan), .text(code), FieldValue(ordinal), FieldValue(code: kind), .text(label),
      .text(text), FieldValue(section), FieldValue(deadline.written),
      FieldValue(deadline.starts), FieldValue(deadline.due), FieldValue(deadline.isStrict),
      FieldValue(deadline.recurrence), FieldValue(deadline.isDayGiven),
      FieldValue(deadline.condition), FieldValue(addedBasis), FieldValue(deadline.anchor),
      FieldValue(deadlineBasis), FieldValue(waitsOn),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, plan: try fields.value(), code: try fields.text(), ordinal: try fields.whole(),
      kind: try fields.code(), label: try fields.text())
    text = try fields.text()
    section = try fields.optionalValue()
    deadline.written = try fields.optionalText()
    deadline.starts = try fields.optionalValue()
    deadline.due = try fields.optionalValue()
    deadline.isStrict = try fields.flag()
    deadline.recurrence = try fields.optionalValue()
    deadline.isDayGiven = try fields.flag()
    deadline.condition = try fields.optionalText()
    addedBasis = try fields.optionalText()
    deadline.anchor = try fields.optionalValue()
    deadlineBasis = try fields.optionalText()
    waitsOn = try fields.optionalValue()
  }
}
