public import Values

/// What happens to one record in a change.
public struct Edit: Equatable, Sendable {
  /// Whether the record is made, altered or taken away.
  public enum Action: String, Sendable {
    /// The record is new; every field goes from nothing to its value.
    case insert
    /// Some fields of a record get new values.
    case set
    /// The record goes; every field goes from its value to nothing.
    case remove
  }

  /// A field of the record with its value before and after.
  public struct FieldChange: Equatable, Sendable {
    /// The name of the field.
    public let field: String
    /// The value it must have for the change to be applied.
    public let old: FieldValue
    /// The value it gets.
    public let new: FieldValue

    /// A field that goes from one value to another.
    public init(field: String, old: FieldValue, new: FieldValue) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  /// What happens to the record.
  public let action: Action
  /// The kind of the record.
  public let kind: RecordKind
  /// The identity of the record.
  public let record: RecordID
  /// The code people know it by: that of its task, target, agency or plan.
  public let code: String
  /// The fields that change, in the order of the record's fields.
  public let fields: [FieldChange]

  /// An edit of a record.
  public init(
    action: Action, kind: RecordKind, record: RecordID, code: String, fields: [FieldChange]
  ) {
    self.action = action
    self.kind = kind
    self.record = record
    self.code = code
    self.fields = fields
  }

  /// The edit that takes this one back.
  public var inverse: Edit {
    let opposite: Action =
      switch action {
      case .insert: .remove
      case .set: .set
      case .remove: .insert
      }
    return Edit(
      action: opposite, kind: kind, record: record, code: code,
      fields: fields.map { FieldChange(field: $0.field, old: $0.new, new: $0.old) })
  }
}

extension StoredRecord {
  /// The edit that makes this record.
  public func insertion(code: String) -> Edit {
    Edit(
      action: .insert, kind: Self.kind, record: id, code: code,
      fields: zip(Self.fieldNames, fieldValues).map {
        Edit.FieldChange(field: $0, old: .none, new: $1)
      })
  }

  /// The edit that takes this record away.
  public func removal(code: String) -> Edit { insertion(code: code).inverse }

  /// The edit that turns this record, as it was read, into another version of it.
  ///
  /// - Parameters:
  ///   - other: The record as it is to be.
  ///   - code: The code people know the record by.
  /// - Returns: The edit, or `nil` when nothing differs.
  public func edit(to other: Self, code: String) -> Edit? {
    let changed = zip(Self.fieldNames, zip(fieldValues, other.fieldValues)).filter {
      $1.0 != $1.1
    }
    guard !changed.isEmpty else { return nil }
    return Edit(
      action: .set, kind: Self.kind, record: id, code: code,
      fields: changed.map { Edit.FieldChange(field: $0, old: $1.0, new: $1.1) })
  }
}
