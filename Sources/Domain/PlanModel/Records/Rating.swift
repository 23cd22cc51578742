public import Values

/// What a person judges of a target, signed, beside the status that is computed from figures.
public struct Rating: StoredRecord {
  /// The identity of the rating.
  public let id: RecordID
  /// The target judged.
  public var target: RecordID
  /// The day of the judgement.
  public var day: Day
  /// How likely it is to be met.
  public var outlook: Outlook
  /// Who signs for it.
  public var signer: String
  /// Why.
  public var note: String?

  /// A rating of a target.
  public init(id: RecordID, target: RecordID, day: Day, outlook: Outlook, signer: String) {
    self.id = id
    self.target = target
    self.day = day
    self.outlook = outlook
    self.signer = signer
  }

  /// The store keeps these records in its table `rating`.
  public static let kind = RecordKind.rating
  /// The columns of the table, after the identity.
  public static let fieldNames = ["target", "day", "outlook", "signer", "note"]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(target), FieldValue(day), FieldValue(code: outlook), .text(signer),
      FieldValue(note),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, target: try fields.value(), day: try fields.value(), outlook: try fields.code(),
      signer: try fields.text())
    note = try fields.optionalText()
  }
}
