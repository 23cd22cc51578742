public import Values

/// That an agency is one of a group, from a day on.
public struct Membership: StoredRecord {
  /// The identity of the membership.
  public let id: RecordID
  /// The group.
  public var group: RecordID
  /// The agency that belongs to it.
  public var member: RecordID
  /// The first day of it; `nil` for always.
  public var validFrom: Day?
  /// The last day of it; `nil` while it holds.
  public var validTo: Day?

  /// A membership.
  public init(
    id: RecordID, group: RecordID, member: RecordID, validFrom: Day? = nil, validTo: Day? = nil
  ) {
    self.id = id
    self.group = group
    self.member = member
    self.validFrom = validFrom
    self.validTo = validTo
  }

  /// Whether the agency belongs to the group on a day.
  public func holds(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }

  /// The store keeps these records in its table `membership`.
  public static let kind = RecordKind.membership
  /// The columns of the table, after the identity.
  public static let fieldNames = ["group_agency", "member", "valid_from", "valid_to"]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [FieldValue(group), FieldValue(member), FieldValue(validFrom), FieldValue(validTo)]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, group: try fields.value(), member: try fields.value(),
      validFrom: try fields.optionalValue(), validTo: try fields.optionalValue())
  }
}
