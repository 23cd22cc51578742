public import Values
import VietnameseText

/// What a field of a list says, to be held beside what it said.
public enum ComparedValue: Equatable, Sendable {
  /// Nothing is known.
  case none
  /// A term of the vocabulary, by its code, with its words.
  case term(String, Words)
  /// A text, several texts.
  case text(String), texts([String])
  /// A day, a figure, a share, a count.
  case day(Day), number(Decimal), share(Ratio), count(Int)
  /// Some out of all, as "3/4".
  case part(Int, of: Int)

  /// A text that may be unknown.
  init(_ text: String?) { self = text.map { .text($0) } ?? .none }

  /// A day that may be unknown.
  init(_ day: Day?) { self = day.map { .day($0) } ?? .none }

  /// A figure that may be unknown.
  init(_ number: Decimal?) { self = number.map { .number($0) } ?? .none }

  /// A share that may be unknown.
  init(_ share: Ratio?) { self = share.map { .share($0) } ?? .none }

  /// Some out of all; nothing where there are none.
  init(_ part: Int, of whole: Int) { self = whole > 0 ? .part(part, of: whole) : .none }

  /// A yes or a no that may be unknown.
  init(_ flag: Bool?) {
    self =
      flag.map { .term($0 ? "true" : "false", $0 ? Words("có", "yes") : Words("không", "no")) }
      ?? .none
  }

  /// What a person reads; a share is cut after two digits and never rounded up.
  public func text(_ language: Language) -> String {
    switch self {
    case .none: Words("(trống)", "(empty)")[language]
    case .term(_, let words): words[language]
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: "; ")
    case .day(let day): day.printed
    case .number(let number): VietnameseNumber.written(number, language)
    case .share(let share):
      share.cut(toPlaces: 2).map { VietnameseNumber.written($0, language) } ?? ""
    case .count(let count): String(count)
    case .part(let part, let whole): "\(part)/\(whole)"
    }
  }
}
