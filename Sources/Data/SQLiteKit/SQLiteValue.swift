/// A value as SQLite stores it: what is bound to a parameter or read from a column.
public enum SQLiteValue: Hashable, Sendable {
  /// No value.
  case null

  /// A whole number of 64 bits.
  case integer(Int64)

  /// A binary floating-point number; SQLite stores one that is not a number as ``null``.
  case real(Double)

  /// A text, which may hold any character, U+0000 too.
  case text(String)

  /// Bytes without further meaning.
  case blob([UInt8])
}

extension SQLiteValue {
  /// A whole number, or ``null`` for `nil`.
  public init(_ integer: Int?) {
    self = integer.map { .integer(Int64($0)) } ?? .null
  }

  /// A whole number of 64 bits, or ``null`` for `nil`.
  public init(_ integer: Int64?) {
    self = integer.map { .integer($0) } ?? .null
  }

  /// A floating-point number, or ``null`` for `nil`.
  public init(_ real: Double?) {
    self = real.map { .real($0) } ?? .null
  }

  /// A text, or ``null`` for `nil`.
  public init(_ text: String?) {
    self = text.map { .text($0) } ?? .null
  }

  /// Bytes, or ``null`` for `nil`.
  public init(_ blob: [UInt8]?) {
    self = blob.map { .blob($0) } ?? .null
  }

  /// The integer 1 for true and 0 for false, as SQLite has no type for either.
  public init(_ truth: Bool) {
    self = .integer(truth ? 1 : 0)
  }
}

extension SQLiteValue: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByStringLiteral
{
  /// A whole number written in the source.
  public init(integerLiteral value: Int64) { self = .integer(value) }

  /// A floating-point number written in the source.
  public init(floatLiteral value: Double) { self = .real(value) }

  /// A text written in the source.
  public init(stringLiteral value: String) { self = .text(value) }
}
