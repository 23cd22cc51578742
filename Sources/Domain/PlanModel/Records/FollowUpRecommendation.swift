public import Values

/// What an act of following asks somebody to do.
public struct FollowUpRecommendation: StoredRecord {
  /// The identity of the recommendation.
  public let id: RecordID
  /// The act it comes from.
  public var followUp: RecordID
  /// Its place among those of the act, from 1.
  public var ordinal: Int
  /// What is asked for.
  public var text: String
  /// The agency that is to do it; `nil` for the one the act turns to.
  public var agency: RecordID?
  /// The day by which it is to be done.
  public var due: Day?
  /// The day it was done.
  public var doneOn: Day?
  /// The document that proves it, or what came of it.
  public var product: String?

  /// A recommendation nobody has carried out yet.
  public init(id: RecordID, followUp: RecordID, ordinal: Int, text: String) {
    self.id = id
    self.followUp = followUp
    self.ordinal = ordinal
    self.text = text
  }

  /// The store keeps these records in its table `recommendation`.
  public static let kind = RecordKind.recommendation
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "follow_up", "ordinal", "text", "agency", "due", "done_on", "product",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(followUp), FieldValue(ordinal), .text(text), FieldValue(agency),
      FieldValue(due), FieldValue(doneOn), FieldValue(product),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, followUp: try fields.value(), ordinal: try fields.whole(), text: try fields.text())
    agency = try fields.optionalValue()
    due = try fields.optionalValue()
    doneOn = try fields.optionalValue()
    product = try fields.optionalText()
  }
}
