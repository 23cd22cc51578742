public import Values

/// A plan: the document whose carrying-out is followed.
///
/// Nothing but its title must be known.
public struct Plan: StoredRecord {
  /// The identity of the plan.
  public let id: RecordID
  /// The code that begins the codes of its items, as `BG`.
  public var code: String
  /// A name short enough for a list.
  public var title: String
  /// The place whose plan it is.
  public var place: String?
  /// The number printed on the document, as `140-KH/TU`.
  public var number: String?
  /// The body that issued it, as written.
  public var issuer: String?
  /// The day printed on the document.
  public var issued: Day?
  /// Who signed it, as written.
  public var signer: String?
  /// The level of government it belongs to.
  public var level: Level?
  /// The form of paper it is written on.
  public var letterhead: Letterhead?
  /// The documents it carries out, from the highest down.
  public var parents: [String]
  /// To whom it was sent ("Nơi nhận"), as written.
  public var recipients: [String]
  /// The plan that took its place.
  public var successor: RecordID?
  /// Whether it is in force; `nil` while nobody has said so.
  public var isInForce: Bool?
  /// The first day it is no longer carried out: superseded, merged into another, or repealed.
  public var endedOn: Day?
  /// The document that ended it, as written.
  public var endBasis: String?
  /// Why it must be confirmed that it is still in force; counts while nobody has said so.
  public var doubt: String?
  /// Whether every item of the document is in the store, so that what is added later is not in it.
  public var isComplete: Bool
  /// The day from which its recurring work is followed; earlier occurrences are not unfolded.
  public var followedFrom: Day?
  /// How often the plan is reported on, which is how often ongoing work gets a result of its own.
  public var reporting: Period.Length?
  /// By which days the reporting periods begin and end.
  public var reportingRule: ReportingRule?
  /// The pace from which its targets count as on track; `nil` for 0.95.
  public var paceOnTrack: Decimal?
  /// The pace from which they count as slow and not as likely to be missed; `nil` for 0.60.
  public var paceSlow: Decimal?

  /// A plan of which only the title is known.
  public init(id: RecordID, code: String, title: String) {
    self.id = id
    self.code = code
    self.title = title
    parents = []
    recipients = []
    isComplete = false
  }

  /// The store keeps these records in its table `plan`.
  public static let kind = RecordKind.plan
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "code", "title", "place", "number", "issuer", "issued", "signer", "level", "letterhead",
    "parents", "recipients", "successor", "in_force", "ended_on", "end_basis", "doubt",
    "followed_from", "reporting", "reporting_rule", "pace_on_track", "pace_slow",
    "is_complete",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      .text(code), .text(title), FieldValue(place), FieldValue(number), FieldValue(issuer),
      FieldValue(issued), FieldValue(signer), FieldValue(code: level),
      FieldValue(code: letterhead), .text(parents.joined(separator: "\n")),
      .text(recipients.joined(separator: "\n")), FieldValue(successor),
      isInForce.map { FieldValue($0) } ?? .none, FieldValue(endedOn), FieldValue(endBasis),
      FieldValue(doubt), FieldValue(followedFrom), FieldValue(code: reporting),
      FieldValue(code: reportingRule), FieldValue(paceOnTrack), FieldValue(paceSlow),
      FieldValue(isComplete),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(id: id, code: try fields.text(), title: try fields.text())
    place = try fields.optionalText()
    number = try fields.optionalText()
    issuer = try fields.optionalText()
    issued = try fields.optionalValue()
    signer = try fields.optionalText()
    level = try fields.optionalCode()
    letterhead = try fields.optionalCode()
    parents = try fields.list()
    recipients = try fields.list()
    successor = try fields.optionalValue()
    isInForce = try fields.optionalFlag()
    endedOn = try fields.optionalValue()
    endBasis = try fields.optionalText()
    doubt = try fields.optionalText()
    followedFrom = try fields.optionalValue()
    reporting = try fields.optionalCode()
    reportingRule = try fields.optionalCode()
    paceOnTrack = try fields.optionalValue()
    paceSlow = try fields.optionalValue()
    isComplete = try fields.flag()
  }
}

/// A section of a plan.
///
/// Printed numbers are not unique, so the ordinal is what orders them.
public struct PlanSection: StoredRecord {
  /// The identity of the section.
  public let id: RecordID
  /// The plan it belongs to.
  public var plan: RecordID
  /// Its place in the document, from 1.
  public var ordinal: Int
  /// The number printed before its heading, with those of the headings above it, as `IV.2`.
  public var number: String?
  /// Its heading.
  public var title: String

  /// A section of a plan.
  public init(id: RecordID, plan: RecordID, ordinal: Int, number: String?, title: String) {
    self.id = id
    self.plan = plan
    self.ordinal = ordinal
    self.number = number
    self.title = title
  }

  /// The store keeps these records in its table `section`.
  public static let kind = RecordKind.section
  /// The columns of the table, after the identity.
  public static let fieldNames = ["plan", "ordinal", "number", "title"]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [FieldValue(plan), FieldValue(ordinal), FieldValue(number), .text(title)]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, plan: try fields.value(), ordinal: try fields.whole(),
      number: try fields.optionalText(), title: try fields.text())
  }
}
