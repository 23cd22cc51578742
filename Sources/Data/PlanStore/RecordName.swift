import Values

/// What something that was found is told by.
public struct RecordName: Equatable, Sendable {
  /// The code of a record, or that of the item it belongs to; `nil` where none is known.
  let code: String?
  /// Its identity.
  let id: String
  /// What was found there, where it is told among others; `nil` where the name says enough.
  let detail: Words?

  /// The name of a record.
  init(code: String? = nil, id: String, detail: Words? = nil) {
    (self.code, self.id, self.detail) = (code, id, detail)
  }

  /// The code where it is known, and the identity.
  public var full: String { code.map { "\($0) (\(id))" } ?? id }

  /// What it is called among many.
  var short: String { code ?? id }

  /// What it is called among many, with what was found there.
  var told: Words {
    guard let detail else { return Words(short, short) }
    return Words("\(short) (\(detail.vi))", "\(short) (\(detail.en))")
  }
}
