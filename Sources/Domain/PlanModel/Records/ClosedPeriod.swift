public import Values

/// That the figures of a reporting period of a plan are final.
///
/// A report of a closed period is made from the contents of the store as they were after the change
/// of the log with the number ``seq``, judged on ``asOf`` by the ``rule`` it was closed by. What is changed later, undoing included,
/// comes after it in the log and leaves the report as it is.
public struct ClosedPeriod: StoredRecord {
  /// The identity of the closing.
  public let id: RecordID
  /// The plan.
  public var plan: RecordID
  /// The period.
  public var period: Period
  /// The first and the last day reported on, whatever the rule of the plan becomes later.
  public var firstDay: Day, lastDay: Day
  /// The day on which everything is judged.
  public var asOf: Day
  /// The day it was closed, and by whom.
  public var closedOn: Day, closedBy: String
  /// The number of the last change that counts; 0 when the log was empty.
  public var seq: Int
  /// Which results count.
  public var rule: ClosingRule

  /// A closing of a period.
  public init(
    id: RecordID, plan: RecordID, period: Period, days: ClosedRange<Day>, asOf: Day,
    closedOn: Day, by closedBy: String, seq: Int, rule: ClosingRule
  ) {
    self.id = id
    self.plan = plan
    self.period = period
    firstDay = days.lowerBound
    lastDay = days.upperBound
    self.asOf = asOf
    self.closedOn = closedOn
    self.closedBy = closedBy
    self.seq = seq
    self.rule = rule
  }

  /// The store keeps these records in its table `closed_period`.
  public static let kind = RecordKind.closedPeriod
  /// The columns of the table, after the identity.
  public static let fieldNames = [
    "plan", "period", "first_day", "last_day", "as_of", "closed_on", "closed_by", "seq", "rule",
  ]

  /// The values of the fields, in the order of their names.
  public var fieldValues: [FieldValue] {
    [
      FieldValue(plan), FieldValue(period), FieldValue(firstDay), FieldValue(lastDay),
      FieldValue(asOf), FieldValue(closedOn), .text(closedBy), FieldValue(seq),
      // As it stands in records that were made before there was another rule.
      rule == .entered ? .none : FieldValue(code: rule),
    ]
  }

  /// Reads a record back from the values of its fields.
  public init(id: RecordID, fields: inout FieldReader) throws(RecordDamage) {
    let plan: RecordID = try fields.value()
    let period: Period = try fields.value()
    let first: Day = try fields.value()
    let last: Day = try fields.value()
    guard first <= last else { throw fields.damage(of: "last_day") }
    self.init(
      id: id, plan: plan, period: period, days: first...last, asOf: try fields.value(),
      closedOn: try fields.value(), by: try fields.text(), seq: try fields.whole(),
      rule: try fields.optionalCode() ?? .entered)
  }
}
