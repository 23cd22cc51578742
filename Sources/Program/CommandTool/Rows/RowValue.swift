public import Values

/// A value as JSON and CSV give it.
public indirect enum RowValue: Equatable, Sendable {
  /// Nothing is known.
  case none
  /// A yes or a no.
  case flag(Bool)
  /// A whole number.
  case whole(Int)
  /// An exact decimal.
  case number(Decimal)
  /// A text, a code or an ISO day.
  case text(String)
  /// Several values.
  case list([RowValue])
  /// A record of its own.
  case record([RowField])

  /// A text that may be unknown.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A day that may be unknown.
  init(_ day: Day?) { self = day.map { .text($0.description) } ?? .none }

  /// A number that may be unknown.
  init(_ number: Decimal?) { self = number.map { .number($0) } ?? .none }

  /// A whole number that may be unknown.
  init(_ number: Int?) { self = number.map { .whole($0) } ?? .none }

  /// A yes or a no that may be unknown.
  init(_ flag: Bool?) { self = flag.map { .flag($0) } ?? .none }

  /// Texts; none of them is an empty list.
  init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }

  /// The code of a value that may be unknown.
  init(code: (some RawRepresentable<String>)?) { self.init(code?.rawValue) }

  /// A share, cut after four digits so that what is not reached never shows as reached.
  init(share: Ratio?) { self.init(share?.cut(toPlaces: 4)) }
}

/// One named value of a row.
public struct RowField: Equatable, Sendable {
  /// The name, which is never changed once released.
  public let name: String
  /// The value.
  public let value: RowValue

  /// A named value.
  public init(_ name: String, _ value: RowValue) {
    self.name = name
    self.value = value
  }
}

/// What every row of an answer says of the answer.
public struct RowContext: Equatable, Sendable {
  /// The day the rows were judged on.
  public let asOf: Day
  /// Whether figures and states are made up.
  public let isDemo: Bool
  /// The language of sentences; codes and names of fields have none.
  public let language: Language

  /// The context of an answer.
  public init(asOf: Day, isDemo: Bool, language: Language = .vi) {
    self.asOf = asOf
    self.isDemo = isDemo
    self.language = language
  }

  /// The fields that end every row.
  func fields(version: Int) -> [RowField] {
    [
      RowField("asOf", .text(asOf.description)), RowField("version", .whole(version)),
      RowField("demo", .flag(isDemo)),
    ]
  }
}
