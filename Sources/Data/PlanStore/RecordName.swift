/// What something that was found is told by.
public struct RecordName: Hashable, Sendable {
  /// The code of a record, or that of the item it belongs to; `nil` where none is known.
  let code: String?
  /// Its identity.
  let id: String

  /// The name of a record.
  init(code: String? = nil, id: String) {
    (self.code, self.id) = (code, id)
  }

  /// The code where it is known, and the identity.
  public var full: String { code.map { "\($0) (\(id))" } ?? id }

  /// What it is called among many.
  var short: String { code ?? id }
}
