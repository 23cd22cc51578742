/// What a field of a record holds, by which it is read from text and written to it.
public enum FieldType: Equatable, Sendable {
  /// Words.
  case text
  /// Several texts, one a line.
  case list
  /// A day, an exact decimal, a whole number, a yes or a no.
  case day, number, whole, flag
  /// A period, or how often work comes back, by its code.
  case period, recurrence
  /// One code of a vocabulary.
  case code
  /// Another record; `isOwner` when this one can not be without it.
  case reference(RecordKind, isOwner: Bool)
}

extension RecordKind {
  /// What a field of this kind of records holds.
  public func fieldType(of field: String) -> FieldType {
    FieldTypeTable.byKind[self]?[field] ?? FieldTypeTable.common[field] ?? .text
  }

  /// The fields that tie records of this kind to others, with the kind they lead to.
  public var references: [(field: String, kind: RecordKind, isOwner: Bool)] {
    fieldNames.compactMap { field in
      guard case .reference(let kind, let isOwner) = fieldType(of: field) else { return nil }
      return (field, kind, isOwner)
    }
  }
}
