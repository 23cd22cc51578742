public import Values

/// That the functions of an agency, or some of them, went to another on a day.
///
/// One agency may have several heirs and one heir several predecessors. A record that is not
/// applied is a proposal: it is shown where work waits to be assigned again, and moves nothing.
public struct Succession: StoredRecord {
  /// The identity of the succession.
  public let id: RecordID
  /// The agency that gave its functions up.
  public var predecessor: RecordID
  /// The agency that took them over; `nil` when they ended with it.
  public var heir: RecordID?
  /// The first day on which the heir answers for them.
  public var day: Day
  /// In what way they went over.
  public var form: SuccessionForm
  /// Whether it is certain, so that work follows it by itself.
  public var isApplied: Bool
  /// Which functions went over; `nil` for all of them.
  public var scope: String?
  /// The legal document it rests on, as written.
  public var basis: String?

  /// A succession of all functions, not yet applied.
  public init(
    id: RecordID, predecessor: RecordID, heir: RecordID?, day: Day, form: SuccessionForm
  ) {
    self.id = id
    self.predecessor = predecessor
    self.heir = heir
    self.day = day
    self.form = form
    isApplied = false
  }

  /// The store keeps these records in its table `succession`.
  public static let kind = RecordKind.succession
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "predecessor", "day", "form", "is_applied", "heir", "scope", "basis",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(predecessor), FieldValue(day), FieldValue(code: form), FieldValue(isApplied),
      FieldValue(heir), FieldValue(scope), FieldValue(basis),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, predecessor: try fields.value(), heir: nil, day: try fields.value(),
      form: try fields.code())
    isApplied = try fields.flag()
    heir = try fields.optionalValue()
    scope = try fields.optionalText()
    basis = try fields.optionalText()
  }
}
