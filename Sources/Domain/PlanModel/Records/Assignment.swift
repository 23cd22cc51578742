public import Values

/// That an agency has a role in a task.
public struct Assignment: StoredRecord {
  /// The identity of the assignment.
  public let id: RecordID
  /// The task.
  public var task: RecordID
  /// The agency.
  public var agency: RecordID
  /// What the agency does for the task.
  public var role: Role
  /// Its place among the agencies of the task, in the order of the document, from 1.
  public var ordinal: Int
  /// The name as the document writes it, which is never edited.
  public var asWritten: String
  /// Whether the work was given or asked for.
  public var mode: AssignmentMode
  /// The first day of the assignment; `nil` for that of the document.
  public var validFrom: Day?
  /// The last day of the assignment; `nil` while it holds.
  public var validTo: Day?
  /// On what it was made when the document does not have it; `nil` for the document's own.
  public var basis: String?

  /// An assignment of the document.
  public init(
    id: RecordID, task: RecordID, agency: RecordID, role: Role, ordinal: Int
  ) {
    self.id = id
    self.task = task
    self.agency = agency
    self.role = role
    self.ordinal = ordinal
    asWritten = ""
    mode = .given
  }

  /// Whether the assignment holds on a day.
  public func holds(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// Whether somebody made or ended it; those of the document have no days.
  public var isDated: Bool { validFrom != nil || validTo != nil }

  /// The store keeps these records in its table `assignment`.
  public static let kind = RecordKind.assignment
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "task", "agency", "role", "ordinal", "as_written", "mode", "valid_from", "valid_to",
    "basis",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(task), FieldValue(agency), FieldValue(code: role), FieldValue(ordinal),
      .text(asWritten), FieldValue(code: mode), FieldValue(validFrom), FieldValue(validTo),
      FieldValue(basis),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, task: try fields.value(), agency: try fields.value(), role: try fields.code(),
      ordinal: try fields.whole())
    asWritten = try fields.text()
    mode = try fields.code()
    validFrom = try fields.optionalValue()
    validTo = try fields.optionalValue()
    basis = try fields.optionalText()
  }
}
