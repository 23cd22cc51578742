public import Values

/// A figure measured for a target on a day.
public struct Observation: StoredRecord {
  /// The identity of the figure.
  public let id: RecordID
  /// The target it was measured for.
  public var target: RecordID
  /// The day it holds for.
  public var day: Day
  /// The figure; 1 and 0 stand for yes and no, and a share of all for "all".
  public var value: Decimal
  /// Where it comes from, as "Niên giám thống kê 2025".
  public var source: String?
  /// How firm it is; `nil` while nobody has said so.
  public var grade: Grade?
  /// The part of the whole it is for, as one sector; `nil` for the whole.
  public var breakdown: String?
  /// How far it has been looked over; `nil` while nobody has said so.
  public var verification: Verification?
  /// Whether it begins a series that can not be compared with the figures before it, as after a
  /// merger of provinces.
  public var startsSeries: Bool

  /// A figure of the whole.
  public init(
    id: RecordID, target: RecordID, day: Day, value: Decimal, source: String? = nil,
    grade: Grade? = nil, breakdown: String? = nil
  ) {
    self.id = id
    self.target = target
    self.day = day
    self.value = value
    self.source = source
    self.grade = grade
    self.breakdown = breakdown
    startsSeries = false
  }

  /// The store keeps these records in its table `observation`.
  public static let kind = RecordKind.observation
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "target", "day", "value", "source", "grade", "breakdown", "verification", "starts_series",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(target), FieldValue(day), FieldValue(value), FieldValue(source),
      FieldValue(code: grade), FieldValue(breakdown), FieldValue(code: verification),
      FieldValue(startsSeries),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id, target: try fields.value(), day: try fields.value(), value: try fields.value(),
      source: try fields.optionalText(), grade: try fields.optionalCode(),
      breakdown: try fields.optionalText())
    verification = try fields.optionalCode()
    startsSeries = try fields.flag()
  }
}
