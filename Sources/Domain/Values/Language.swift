/// The language a person reads the program in.
public enum Language: String, CaseIterable, Sendable {
  /// Vietnamese, the default.
  case vi
  /// English.
  case en
}

/// One piece of wording in both languages of the program.
public struct Words: Equatable, Sendable {
  /// The Vietnamese wording.
  public let vi: String
  /// The English wording.
  public let en: String

  /// Pairs a Vietnamese wording with its English one.
  public init(_ vi: String, _ en: String) {
    self.vi = vi
    self.en = en
  }

  /// The wording in one language.
  public subscript(_ language: Language) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }
}
