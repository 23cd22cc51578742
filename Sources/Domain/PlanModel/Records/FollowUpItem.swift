public import Values

/// That an act of following concerns an item; each concerns as many as it names.
public struct FollowUpItem: StoredRecord {
  /// The identity of the tie.
  public let id: RecordID
  /// The act.
  public var followUp: RecordID
  /// What it concerns.
  public var item: FollowedItem

  /// A tie of an act to an item.
  public init(id: RecordID, followUp: RecordID, item: FollowedItem) {
    self.id = id
    self.followUp = followUp
    self.item = item
  }

  /// The store keeps these records in its table `follow_up_item`.
  public static let kind = RecordKind.followUpItem
  /// The columns of the table, after the identity.
  public static let fieldNames = ["follow_up"] + FollowedItem.fieldNames

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] { [FieldValue(followUp)] + item.fieldValues }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(id: id, followUp: try fields.value(), item: try fields.followedItem())
  }
}
