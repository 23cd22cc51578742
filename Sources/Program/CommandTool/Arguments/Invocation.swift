public import Values

/// What a command line asks for.
public enum Invocation: Equatable, Sendable {
  /// The dashboard.
  case dashboard(Options)
  /// One command, after which the program ends.
  case command(Command, Options)
  /// The help of a command, or of the program.
  case help(CommandName?, Language)
  /// The version of the program.
  case version

  /// Reads a command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments without the name of the program.
  ///   - environment: The variables of the environment.
  ///   - today: The day it is; without one, only days with their year are read.
  /// - Returns: What is asked for, with everything read that does not need the store.
  /// - Throws: `UsageError` when the line can not be understood.
  public static func parse(
    _ arguments: [String], environment: [String: String], today: Day? = nil
  ) throws(UsageError) -> Invocation {
    let split = try SplitArguments(arguments)
    if split.has(.help) || split.words.first == "help" { return try help(split, arguments) }
    if split.has(.version) { return .version }
    let name = try commandName(split.words.first)
    try checkFlags(split, of: name)
    var options = try Options(split, environment: environment, today: today)
    guard let name else { return .dashboard(options) }
    (options.plan, options.agency) = (nil, nil)
    if split.has(.store), options.trial != nil, name != .initialise {
      throw UsageError(
        Words(
          "--store và --\(options.trial?.rawValue ?? "") không đi cùng nhau",
          "--store and --\(options.trial?.rawValue ?? "") exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    }
    let reader = CommandReader(name: name, arguments: split, today: options.today ?? today)
    return .command(try reader.command(), options)
  }

  /// The language to report an error in: that of the flag wherever it stands, else Vietnamese.
  public static func language(of arguments: [String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      let argument = argument.lowercased()
      if argument == "--lang=en" { return .en }
      let next = arguments.dropFirst(index + 1).first?.lowercased()
      if argument == "--lang", next == "en" { return .en }
    }
    return .vi
  }

  private static func help(
    _ split: SplitArguments, _ arguments: [String]
  ) throws(UsageError) -> Invocation {
    let words = split.words.first == "help" ? split.words.dropFirst() : split.words[...]
    return .help(try commandName(words.first), language(of: arguments))
  }

  private static func commandName(_ word: String?) throws(UsageError) -> CommandName? {
    guard let word else { return nil }
    if let name = CommandName(rawValue: word) { return name }
    throw UsageError(
      Words("không có lệnh «\(Terms.shown(word))»", "there is no command \"\(Terms.shown(word))\""),
      meant: Suggestion.nearest(to: word, among: CommandName.allCases.map(\.rawValue)),
      seeing: nil)
  }

  private static func checkFlags(
    _ split: SplitArguments, of name: CommandName?
  ) throws(UsageError) {
    let known = Flag.common + (name?.flags ?? Flag.ofDashboard)
    guard let stray = Flag.allCases.first(where: { split.has($0) && !known.contains($0) }) else {
      return
    }
    let place =
      name.map { Words("lệnh «\($0.rawValue)»", "`\($0.rawValue)`") }
      ?? Words("bảng theo dõi", "the dashboard")
    throw UsageError(
      Words(
        "tùy chọn \(stray.typed) không dùng với \(place.vi)",
        "\(stray.typed) does not go with \(place.en)"),
      seeing: name)
  }
}
