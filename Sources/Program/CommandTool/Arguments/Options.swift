public import Values
import VietnameseText

/// What holds for a whole run, whatever the command.
public struct Options: Equatable, Sendable {
  /// A private copy of the five plans that is not kept.
  public enum Trial: String, Sendable {
    /// With nothing the documents do not say.
    case sample
    /// With figures and states made up.
    case demo
  }

  /// The file of the store; `nil` when neither a flag nor the environment tells where it lies.
  public var storePath: String?
  /// The private copy to work on instead of a store; for `init`, what the new store begins with.
  public var trial: Trial?
  /// The code of the plan the dashboard opens on.
  public var plan: String?
  /// The code or words of the agency the dashboard opens for.
  public var agency: String?
  /// The day everything is judged on; `nil` for today.
  public var today: Day?
  /// The language of everything a person reads.
  public var language: Language
  /// The name of the theme; `nil` for the one that was used last.
  public var theme: String?
  /// Whether nothing may be changed.
  public var isReadOnly: Bool
  /// The name changes are logged under; `nil` for the login name.
  public var user: String?

  /// Options as they are when nothing is said.
  public init(storePath: String? = nil, language: Language = .vi) {
    self.storePath = storePath
    self.language = language
    isReadOnly = false
  }

  /// The options of a command line.
  init(
    _ arguments: SplitArguments, environment: [String: String], today: Day?
  ) throws(UsageError) {
    self.init()
    language = try Self.language(arguments)
    storePath = StorePath.path(flag: arguments.flags[.store], environment: environment)
    trial = try Self.trial(arguments)
    plan = arguments.flags[.plan].map { canonical($0).uppercased() }
    agency = arguments.flags[.agency].map(canonical)
    self.today = try Self.today(arguments, environment, actual: today)
    theme = arguments.flags[.theme] ?? environment.text("DONDOC_THEME")
    isReadOnly = arguments.has(.readOnly)
    user = (arguments.flags[.user] ?? environment.text("DONDOC_USER")).map(canonical)
  }

  private static func language(_ arguments: SplitArguments) throws(UsageError) -> Language {
    guard let typed = arguments.flags[.lang] else { return .vi }
    if let language = Language(rawValue: typed.lowercased()) { return language }
    throw UsageError(
      Words("không có ngôn ngữ «\(Terms.shown(typed))»", "no language \"\(Terms.shown(typed))\""),
      hint: Words("chọn --lang vi hoặc --lang en", "choose --lang vi or --lang en"))
  }

  private static func trial(_ arguments: SplitArguments) throws(UsageError) -> Trial? {
    switch (arguments.has(.sample), arguments.has(.demo)) {
    case (true, true):
      throw UsageError(
        Words("--sample và --demo không đi cùng nhau", "--sample and --demo exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    case (true, false): return .sample
    case (false, true): return .demo
    case (false, false): return nil
    }
  }

  private static func today(
    _ arguments: SplitArguments, _ environment: [String: String], actual: Day?
  ) throws(UsageError) -> Day? {
    if let typed = arguments.flags[.today] {
      return try DayArgument.day(typed, of: "--today", today: actual)
    }
    guard let typed = environment.text("DONDOC_TODAY") else { return nil }
    return try DayArgument.day(typed, of: "DONDOC_TODAY", today: actual)
  }
}

extension [String: String] {
  /// The value of a variable that is set to something.
  func text(_ name: String) -> String? {
    self[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
