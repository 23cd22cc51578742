public import Values

/// A value of one field of a stored record.
public enum FieldValue: Hashable, Sendable {
  /// Nothing is known.
  case none
  /// A whole number; 0 and 1 stand for no and yes.
  case whole(Int64)
  /// Text, an ISO day, an exact decimal or the identity of another record.
  case text(String)

  /// The text of a field that may be empty.
  public init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A whole number that may be unknown.
  public init(_ number: Int?) { self = number.map { .whole(Int64($0)) } ?? .none }

  /// A yes or a no.
  public init(_ flag: Bool) { self = .whole(flag ? 1 : 0) }

  /// The text of a value that prints as what it is read from: a day, a decimal, an identity.
  public init(_ value: (some LosslessStringConvertible & Sendable)?) {
    self = value.map { .text($0.description) } ?? .none
  }

  /// The code of a value.
  public init<Code: RawRepresentable<String>>(code: Code?) {
    self = code.map { .text($0.rawValue) } ?? .none
  }
}

/// The kinds of records a store holds; the raw value names the table.
public enum RecordKind: String, CaseIterable, Sendable {
  /// The records of the documents.
  case plan, section, indicator, target, task
  /// The records of who does what.
  case agency, membership, assignment, succession
  /// The records of how the work stands.
  case obligation, observation, `extension`, rating
  /// The records of how the work is followed.
  case progressReport = "progress_report"
  case followUp = "follow_up"
  case followUpItem = "follow_up_item"
  case recommendation
  case closedPeriod = "closed_period"
  /// The days on which offices differ from the ordinary week.
  case holiday
}

/// A record that a store keeps, as a list of fields in a fixed order.
public protocol StoredRecord: Equatable, Sendable {
  /// The kind of the record.
  static var kind: RecordKind { get }
  /// The names of the fields, which are the names of the columns.
  static var fieldNames: [String] { get }
  /// The identity of the record, which never changes.
  var id: RecordID { get }
  /// The values of the fields, in the order of their names.
  var fieldValues: [FieldValue] { get }
  /// Reads a record from the values of its fields.
  init(id: RecordID, fields: inout FieldReader) throws(RecordDamage)
}

/// A stored value that no record of its kind can have.
public struct RecordDamage: Error, Equatable {
  /// The kind of the record.
  public let kind: RecordKind
  /// The identity of the record.
  public let id: RecordID
  /// The field that can not be read.
  public let field: String
}

/// Reads the fields of one record in order, each as the type it must have.
public struct FieldReader {
  private let kind: RecordKind
  private let id: RecordID
  private let names: [String]
  private let values: [FieldValue]
  private var position = 0

  /// A reader of the fields of a record.
  public init<Record: StoredRecord>(_ record: Record.Type, id: RecordID, values: [FieldValue]) {
    self.kind = Record.kind
    self.id = id
    self.names = Record.fieldNames
    self.values = values
  }

  private mutating func next<Value>(
    _ read: (FieldValue) -> Value?
  ) throws(RecordDamage) -> Value {
    let field = position < names.count ? names[position] : "?"
    guard position < values.count, let value = read(values[position]) else {
      throw RecordDamage(kind: kind, id: id, field: field)
    }
    position += 1
    return value
  }

  /// The damage of a field that does not go together with the others.
  func damage(of field: String) -> RecordDamage {
    RecordDamage(kind: kind, id: id, field: field)
  }

  /// The next field, as text.
  public mutating func text() throws(RecordDamage) -> String {
    try next { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The next field, as text that may be missing.
  public mutating func optionalText() throws(RecordDamage) -> String? {
    try next { (value) -> String?? in
      switch value {
      case .none: .some(nil)
      case .text(let text): .some(text)
      case .whole: nil
      }
    }
  }

  /// The next field, as a whole number that may be missing.
  public mutating func optionalWhole() throws(RecordDamage) -> Int? {
    try next { (value) -> Int?? in
      switch value {
      case .none: .some(nil)
      case .whole(let number): .some(Int(number))
      case .text: nil
      }
    }
  }

  /// The next field, as a whole number.
  public mutating func whole() throws(RecordDamage) -> Int {
    try next { if case .whole(let number) = $0 { Int(number) } else { nil } }
  }

  /// The next field, as a yes or a no.
  public mutating func flag() throws(RecordDamage) -> Bool { try next(Self.flag) }

  /// The next field, as a yes or a no that may be missing.
  public mutating func optionalFlag() throws(RecordDamage) -> Bool? {
    try next { $0 == .none ? .some(nil) : Self.flag($0).map { .some($0) } }
  }

  private static func flag(_ value: FieldValue) -> Bool? {
    switch value {
    case .whole(0): false
    case .whole(1): true
    default: nil
    }
  }

  /// The next field, as a value that prints as what it is read from.
  public mutating func value<Value: LosslessStringConvertible>() throws(RecordDamage) -> Value {
    try next { if case .text(let text) = $0 { Value(text) } else { nil } }
  }

  /// The next field, as such a value that may be missing.
  public mutating func optionalValue<Value: LosslessStringConvertible>()
    throws(RecordDamage) -> Value?
  {
    try next { (value) -> Value?? in
      switch value {
      case .none: .some(nil)
      case .text(let text): Value(text).map { .some($0) }
      case .whole: nil
      }
    }
  }

  /// The next field, as a code.
  public mutating func code<Code: RawRepresentable<String>>() throws(RecordDamage) -> Code {
    try next { if case .text(let text) = $0 { Code(rawValue: text) } else { nil } }
  }

  /// The next field, as a code that may be missing.
  public mutating func optionalCode<Code: RawRepresentable<String>>()
    throws(RecordDamage) -> Code?
  {
    try next { (value) -> Code?? in
      switch value {
      case .none: .some(nil)
      case .text(let text): Code(rawValue: text).map { .some($0) }
      case .whole: nil
      }
    }
  }

  /// The next field, as a list of texts, one a line.
  public mutating func list() throws(RecordDamage) -> [String] {
    try text().split(separator: "\n").map(String.init)
  }
}
