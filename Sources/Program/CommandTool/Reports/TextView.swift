public import PlanModel
public import Values
public import VietnameseText

/// For whom and how wide a text is written, and what it is true of.
public struct TextView: Equatable, Sendable {
  /// The language.
  public let language: Language
  /// The cells of a line; `nil` for as many as a text takes.
  public let width: Int?
  /// The day the text is true of.
  public let asOf: Day
  /// Whether figures and states are made up.
  public let isDemo: Bool
  /// How the program is called on the store, where a text names commands.
  public let call: ProgramCall
  /// What was looked for and is marked where it stands; `nil` where marks would be read as text.
  public var marking: SearchQuery?

  /// A view of an answer.
  public init(
    language: Language, width: Int?, asOf: Day, isDemo: Bool, call: ProgramCall = .byName
  ) {
    self.language = language
    self.width = width
    self.asOf = asOf
    self.isDemo = isDemo
    self.call = call
  }

  /// The line that stands above every answer: what it is, its day, and whether it is made up.
  func heading(_ what: String) -> String {
    let day = Words("tính đến ngày \(asOf.printed)", "as of \(asOf.printed)")[language]
    let demo = Words("SỐ LIỆU MINH HỌA", "MADE-UP FIGURES")[language]
    return [TextWidth.cleaned(what), day].joined(separator: ", ") + (isDemo ? " (\(demo))" : "")
  }

  /// A wording in the language.
  func callAsFunction(_ vi: String, _ en: String) -> String { Words(vi, en)[language] }
}
