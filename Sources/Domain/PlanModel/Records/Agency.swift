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

  /// A membership.
  public init(id: RecordID, group: RecordID, member: RecordID, validFrom: Day? = nil) {
    self.id = id
    self.group = group
    self.member = member
    self.validFrom = validFrom
  }

  /// The store keeps these records in its table `membership`.
  public static let kind = RecordKind.membership
  /// The columns of the table, after the identity.
  public static let fieldNames = ["group_agency", "member", "valid_from"]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [FieldValue(group), FieldValue(member), FieldValue(validFrom)]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, group: try fields.value(), member: try fields.value(),
      validFrom: try fields.optionalValue())
  }
}

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

  /// The store keeps these records in its table `assignment`.
  public static let kind = RecordKind.assignment
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "task", "agency", "role", "ordinal", "as_written", "mode", "valid_from", "valid_to",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(task), FieldValue(agency), FieldValue(code: role), FieldValue(ordinal),
      .text(asWritten), FieldValue(code: mode), FieldValue(validFrom), FieldValue(validTo),
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
  }
}
