public import Values

/// An agency, or a wording that stands for a group of them.
public struct Agency: StoredRecord {
  /// The identity of the agency.
  public let id: RecordID
  /// The code, as `HT-C4`.
  public var code: String
  /// Its name in full.
  public var name: String
  /// The place it works for, which tells one Sở Nội vụ from another.
  public var place: String?
  /// What sort of body it is.
  public var kind: AgencyKind
  /// Its level of government.
  public var level: Level?
  /// Other names and abbreviations it is found by.
  public var aliases: [String]
  /// The first day it existed, where known.
  public var validFrom: Day?
  /// The last day it existed; `nil` while it does, or while nobody has said.
  public var validTo: Day?

  /// An agency of a name and kind.
  public init(id: RecordID, code: String, name: String, kind: AgencyKind) {
    self.id = id
    self.code = code
    self.name = name
    self.kind = kind
    aliases = []
  }

  /// The store keeps these records in its table `agency`.
  public static let kind = RecordKind.agency
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "code", "name", "kind", "place", "level", "aliases", "valid_from", "valid_to",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      .text(code), .text(name), FieldValue(code: kind), FieldValue(place),
      FieldValue(code: level), .text(aliases.joined(separator: "\n")), FieldValue(validFrom),
      FieldValue(validTo),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, code: try fields.text(), name: try fields.text(), kind: try fields.code())
    place = try fields.optionalText()
    level = try fields.optionalCode()
    aliases = try fields.list()
    validFrom = try fields.optionalValue()
    validTo = try fields.optionalValue()
  }
}
