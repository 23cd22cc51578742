import Values

/// A record of any kind as its fields, to be filled in and altered by their names.
struct ItemRecord: Equatable {
  let kind: RecordKind
  let id: RecordID
  private(set) var values: [FieldValue]

  /// A record as it is.
  init(_ record: any StoredRecord) {
    kind = type(of: record).kind
    id = record.id
    values = record.fieldValues
  }

  /// A record of which nothing is known yet.
  init(_ kind: RecordKind, id: RecordID) {
    self.kind = kind
    self.id = id
    values = kind.fieldNames.map { _ in .none }
  }

  /// The first field that no record of the kind can have so; `nil` for a sound record.
  var damage: String? {
    do throws(RecordDamage) {
      try check()
      return nil
    } catch {
      return error.field
    }
  }

  /// The value of a field; a name the kind does not have gives nothing and takes nothing.
  subscript(field field: String) -> FieldValue {
    get { kind.fieldNames.firstIndex(of: field).map { values[$0] } ?? .none }
    set { if let place = kind.fieldNames.firstIndex(of: field) { values[place] = newValue } }
  }

  /// The text of a field; empty for none.
  func text(_ field: String) -> String {
    if case .text(let text) = self[field: field] { return text }
    return ""
  }

  /// The edit that makes the record.
  func insertion(code: String) -> Edit {
    Edit(
      action: .insert, kind: kind, record: id, code: code,
      fields: zip(kind.fieldNames, values).map {
        Edit.FieldChange(field: $0, old: .none, new: $1)
      })
  }

  /// The edit that turns this record, as it was seen, into another version; `nil` for the same.
  func edit(to other: ItemRecord, code: String) -> Edit? {
    let changed = zip(kind.fieldNames, zip(values, other.values)).filter { $1.0 != $1.1 }
    guard !changed.isEmpty else { return nil }
    return Edit(
      action: .set, kind: kind, record: id, code: code,
      fields: changed.map { Edit.FieldChange(field: $0, old: $1.0, new: $1.1) })
  }

  /// Whether a record of the kind can have these values.
  ///
  /// - Throws: What is wrong with the first field that can not be so.
  func check() throws(RecordDamage) {
    try kind.type.check(id: id, values: values)
  }
}

extension StoredRecord {
  /// Reads a record of this type from values, and throws the first that it can not have.
  fileprivate static func check(id: RecordID, values: [FieldValue]) throws(RecordDamage) {
    var reader = FieldReader(Self.self, id: id, values: values)
    _ = try Self(id: id, fields: &reader)
  }
}

extension PlanContents {
  /// The records of a kind, in their order.
  public func records(of kind: RecordKind) -> [any StoredRecord] {
    switch kind {
    case .plan: plans
    case .section: sections
    case .indicator: indicators
    case .target: targets
    case .task: tasks
    case .agency: agencies
    case .membership: memberships
    case .assignment: assignments
    case .succession: successions
    case .obligation: obligations
    case .observation: observations
    case .extension: extensions
    case .rating: ratings
    case .progressReport: progressReports
    case .followUp: followUps
    case .followUpItem: followUpItems
    case .recommendation: recommendations
    case .closedPeriod: closedPeriods
    case .holiday: holidays
    }
  }
}
