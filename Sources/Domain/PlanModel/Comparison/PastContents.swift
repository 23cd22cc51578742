public import Values

/// A point of the past at which the contents of a store are wanted.
public enum PastPoint: Equatable, Sendable {
  /// The end of a day, by the days changes count for.
  case end(of: Day)
  /// The moment after the change of the log with a number, by the order they were made in; 0 for
  /// before the first.
  case change(Int)
}

/// Finds what a store held at a point of the past, by taking back what was changed since.
///
/// The changes of the log are handed over the newest first, down to the first after the point. At
/// the end of a day, those that count for a later day are taken back. One that counts for the day
/// or an earlier one stands, also where it was entered after changes of later days: what it said of
/// a field is what held on that day, and nothing that came before it in the log is taken back from
/// that field. After the change with a number, all that came later are taken back.
public struct PastContents: Sendable {
  /// The point.
  public let point: PastPoint
  private var records: [RecordID: PastRecord] = [:]

  /// Finds contents at a point.
  public init(at point: PastPoint) {
    self.point = point
  }

  /// Takes in the next change, each older than the one before.
  ///
  /// - Parameters:
  ///   - edits: What it did, in the order it was done.
  ///   - day: The day it counts for.
  public mutating func goBack(over edits: [Edit], of day: Day) {
    for edit in edits.reversed() { goBack(over: edit, of: day) }
  }

  /// Takes in one edit of a change, each done before the one before.
  ///
  /// - Parameters:
  ///   - edit: What it did.
  ///   - day: The day the change counts for.
  public mutating func goBack(over edit: Edit, of day: Day) {
    var record = records[edit.record] ?? PastRecord(kind: edit.kind)
    if case .end(let last) = point, day <= last {
      record.keep(edit)
    } else {
      record.takeBack(edit)
    }
    records[edit.record] = record
  }

  /// The contents as they stood.
  ///
  /// - Parameter now: The contents that the changes led to.
  /// - Returns: The contents at the point, in the order of the documents.
  /// - Throws: ``RecordDamage`` when the log holds a value that no record can have.
  public func contents(from now: PlanContents) throws(RecordDamage) -> PlanContents {
    guard !records.isEmpty else { return now }
    var past = now
    try restore(&past.plans)
    try restore(&past.sections)
    try restore(&past.indicators)
    try restore(&past.targets)
    try restore(&past.observations)
    try restore(&past.tasks)
    try restore(&past.obligations)
    try restore(&past.assignments)
    try restore(&past.agencies)
    try restore(&past.memberships)
    try restore(&past.successions)
    try restore(&past.extensions)
    try restore(&past.ratings)
    try restore(&past.progressReports)
    try restore(&past.followUps)
    try restore(&past.followUpItems)
    try restore(&past.recommendations)
    try restore(&past.closedPeriods)
    try restore(&past.holidays)
    past.putInOrder()
    return past
  }

  private func restore<Record: StoredRecord>(_ now: inout [Record]) throws(RecordDamage) {
    var left = records.filter { $0.value.kind == Record.kind }
    guard !left.isEmpty else { return }
    var past: [Record] = []
    past.reserveCapacity(now.count)
    for record in now {
      guard let change = left.removeValue(forKey: record.id) else {
        past.append(record)
        continue
      }
      if let restored = try change.restored(record) { past.append(restored) }
    }
    for (id, change) in left.sorted(by: { $0.key < $1.key }) {
      if let restored = try change.restored(Record.self, id) { past.append(restored) }
    }
    now = past
  }
}

/// What is known of one record, going back.
private struct PastRecord: Sendable {
  let kind: RecordKind
  /// The values fields had, as far as they were another's.
  private var values: [String: FieldValue] = [:]
  /// The fields about which a change of an earlier day had the last word.
  private var settled: Set<String> = []
  /// Whether it was there; `nil` as long as it was neither made nor taken away.
  private var wasThere: Bool?
  private var isThereSettled = false

  init(kind: RecordKind) {
    self.kind = kind
  }

  /// A change that had been made by then.
  mutating func keep(_ edit: Edit) {
    settled.formUnion(edit.fields.map(\.field))
    if edit.action != .set { isThereSettled = true }
  }

  /// A change that had not been made yet.
  mutating func takeBack(_ edit: Edit) {
    // What was said for an earlier day of a record made later needs the record.
    let isNeeded = edit.action == .insert && !settled.isEmpty
    if edit.action != .set, !isThereSettled, !isNeeded { wasThere = edit.action == .remove }
    guard !isNeeded else { return }
    for field in edit.fields where !settled.contains(field.field) {
      values[field.field] = field.old
    }
  }

  /// The record as it was, out of the one there is; `nil` when there was none.
  func restored<Record: StoredRecord>(_ record: Record) throws(RecordDamage) -> Record? {
    guard wasThere ?? true else { return nil }
    let fields = zip(Record.fieldNames, record.fieldValues).map { values[$0] ?? $1 }
    var reader = FieldReader(Record.self, id: record.id, values: fields)
    return try Record(id: record.id, fields: &reader)
  }

  /// The record as it was, where there is none any more; `nil` when there was none then either.
  func restored<Record: StoredRecord>(
    _ type: Record.Type, _ id: RecordID
  ) throws(RecordDamage) -> Record? {
    guard wasThere ?? false else { return nil }
    var reader = FieldReader(type, id: id, values: Record.fieldNames.map(value(of:)))
    return try Record(id: id, fields: &reader)
  }

  /// What a field held; a record removed before the store knew the field says nothing in it.
  private func value(of field: String) -> FieldValue {
    values[field] ?? (FieldCodeTable.isFlag(field) ? .whole(0) : .none)
  }
}
