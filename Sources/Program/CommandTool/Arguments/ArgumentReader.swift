import Values

/// The command line, split into words and flags.
struct SplitArguments: Equatable {
  /// What is neither a flag nor the value of one, in order.
  var words: [String] = []
  /// The flags given, each with its value; one that takes none has an empty value.
  var flags: [Flag: String] = [:]

  /// Whether a flag was given.
  func has(_ flag: Flag) -> Bool { flags[flag] != nil }

  /// Splits the arguments of a run.
  init(_ arguments: [String]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" {
        words += rest
        return
      }
      if argument == "-h" {
        flags[.help] = ""
      } else if argument.hasPrefix("--") {
        try addFlag(argument.dropFirst(2), rest: &rest)
      } else if Self.isShortFlag(argument) {
        throw unknown(argument, before: rest)
      } else {
        words.append(argument)
      }
    }
  }

  /// A lone dash is a word, and so is a negative number.
  private static func isShortFlag(_ argument: String) -> Bool {
    guard argument.hasPrefix("-"), let second = argument.dropFirst().first else { return false }
    return !second.isNumber && second != "," && second != "."
  }

  private mutating func addFlag(
    _ text: Substring, rest: inout ArraySlice<String>
  ) throws(UsageError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    guard let flag = Flag(rawValue: name) else { throw unknown("--\(name)", before: rest) }
    guard flags[flag] == nil else {
      throw UsageError(
        Words("tùy chọn \(flag.typed) được ghi hai lần", "\(flag.typed) is given twice"),
        hint: Words("chỉ giữ một", "keep one of them"))
    }
    let written = parts.count > 1 ? String(parts[1]) : nil
    flags[flag] = try Self.value(of: flag, written: written, rest: &rest)
  }

  private static func value(
    of flag: Flag, written: String?, rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard flag.takesValue else {
      if written == nil { return "" }
      throw UsageError(
        Words("tùy chọn \(flag.typed) không kèm giá trị", "\(flag.typed) takes no value"),
        hint: Words("ghi «\(flag.typed)»", "write `\(flag.typed)`"))
    }
    let value = if let written { written } else { try following(flag, rest: &rest) }
    guard value.isEmpty, !flag.mayBeEmpty else { return value }
    throw missingValue(flag)
  }

  private static func following(
    _ flag: Flag, rest: inout ArraySlice<String>
  ) throws(UsageError) -> String {
    guard let next = rest.first, !next.hasPrefix("--") else { throw missingValue(flag) }
    rest.removeFirst()
    return next
  }

  private static func missingValue(_ flag: Flag) -> UsageError {
    UsageError(
      Words("tùy chọn \(flag.typed) thiếu giá trị", "\(flag.typed) needs a value"),
      hint: Words(
        "ghi «\(flag.typed) GIÁ_TRỊ» hoặc «\(flag.typed)=GIÁ_TRỊ»",
        "write `\(flag.typed) VALUE` or `\(flag.typed)=VALUE`"))
  }

  /// The error for a flag there is not, with the help of the command, before or after it, it was
  /// typed for.
  private func unknown(_ typed: String, before rest: ArraySlice<String>) -> UsageError {
    let shown = Terms.shown(typed)
    let command = (words.first ?? rest.first).flatMap(CommandName.init)
    let known = command.map { $0.flags + Flag.common } ?? Flag.allCases
    return UsageError(
      Words("không có tùy chọn \(shown)", "there is no flag \(shown)"),
      meant: Suggestion.nearest(to: typed, among: known.map(\.typed)), seeing: command)
  }
}
