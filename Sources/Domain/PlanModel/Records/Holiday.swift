public import Values

/// A day of the calendar of the store on which offices differ from the ordinary week.
public struct Holiday: StoredRecord {
  /// The identity of the record.
  public let id: RecordID
  /// The day, with its occasion and source.
  public var exception: CalendarException

  /// A day of the calendar.
  public init(id: RecordID, _ exception: CalendarException) {
    self.id = id
    self.exception = exception
  }

  /// The official days off and made-up working days, with identities that are always the same.
  public static let official: [Holiday] = CalendarException.official.map { exception in
    // The high half is that of the first moment of 2024, before any record a person makes.
    Holiday(
      id: RecordID(
        high: 1_704_067_200_000 << 16, low: identityBase + UInt64(max(0, exception.day.number))),
      exception)
  }

  /// Keeps the identities of days apart from those of other records that the program brings along.
  private static let identityBase: UInt64 = 1 << 32

  /// The store keeps these records in its table `holiday`.
  public static let kind = RecordKind.holiday
  /// The columns of the table, after the identity.
  public static let fieldNames = ["day", "is_working", "occasion", "source", "is_announced"]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(exception.day), FieldValue(exception.isWorking), .text(exception.occasion),
      .text(exception.source), FieldValue(exception.isAnnounced),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    self.init(
      id: id,
      CalendarException(
        day: try fields.value(), isWorking: try fields.flag(), occasion: try fields.text(),
        source: try fields.text(), isAnnounced: try fields.flag()))
  }
}
