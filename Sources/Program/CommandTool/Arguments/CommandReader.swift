import PlanModel
import Values
import VietnameseText

/// Reads the words and flags of one command.
struct CommandReader {
  let name: CommandName
  let arguments: SplitArguments
  /// The day of the run, from which days without a year are read.
  var today: Day?

  /// The words after the name of the command.
  var words: ArraySlice<String> { arguments.words.dropFirst() }

  /// The command with everything it says.
  func command() throws(UsageError) -> Command {
    switch name {
    case .list: try list()
    case .show: .show(code: code(try only("CODE")), try form())
    case .history: .history(code: try optional("CODE").map(code), try form())
    case .report: try report()
    case .sheet: try sheet()
    case .closePeriod: try closePeriod()
    case .reopenPeriod: try reopenPeriod()
    case .compare: try compare()
    case .set: .set(try setRequest())
    case .measure: try measure()
    case .rate: try rate()
    case .void: try void()
    case .urge: try urge()
    case .review: try review()
    case .answer: try answer()
    case .extend: try extend()
    case .due: try due()
    case .confirm: .set(try reply(.confirm))
    case .giveBack: .set(try reply(.giveBack))
    case .member: .member(try member())
    case .holiday: try holiday()
    case .assign: try assign()
    case .succeed: try succeed()
    case .supersede: try supersede()
    case .add: try add()
    case .export: try export()
    case .importFile: try importFile()
    case .edit: try edit()
    case .remove: try remove()
    case .backup: .backup(to: try backupFile())
    case .restore: .restore(from: try only("FILE"), isAgreed: arguments.has(.yes))
    case .theme: try theme()
    case .text: .text(try textWork())
    case .initialise, .undo, .redo, .check, .doctor, .keys: try plain()
    }
  }

  private func plain() throws(UsageError) -> Command {
    try refuse(words)
    return switch name {
    case .undo: .undo(anyone: arguments.has(.all))
    case .redo: .redo(isConfirmed: arguments.has(.yes))
    case .check: arguments.has(.repair) ? .repair(try form()) : .check(try form())
    case .doctor: .doctor
    case .keys: .keys
    default: .initialise
    }
  }

  /// A code as typed, with its letters as one scalar each.
  func code(_ typed: String) -> String { canonical(typed) }

  // MARK: Words

  /// The one word of the command.
  func only(_ placeholder: String) throws(UsageError) -> String {
    guard let word = words.first, !word.isEmpty else { throw missing(placeholder) }
    try refuse(words.dropFirst())
    return word
  }

  private func optional(_ placeholder: String) throws(UsageError) -> String? {
    words.isEmpty ? nil : try only(placeholder)
  }

  /// Refuses words the command has no use for.
  func refuse(_ stray: ArraySlice<String>) throws(UsageError) {
    guard let word = stray.first else { return }
    let shown = Terms.shown(word)
    throw UsageError(
      Words("thừa «\(shown)»", "\"\(shown)\" is one word too many"), seeing: name)
  }

  /// The error for a word that is not there.
  func missing(_ placeholder: String) -> UsageError {
    let wanted = Placeholder.words(placeholder)
    return UsageError(
      Words("lệnh «\(name.rawValue)» thiếu \(wanted.vi)", "`\(name.rawValue)` needs \(wanted.en)"),
      seeing: name)
  }

  // MARK: Places

  /// Where something is to be written.
  ///
  /// - Parameter typed: The place as it was typed.
  /// - Returns: `nil` for the standard output, which is `-`, and where no place was typed.
  func place(_ typed: String?) -> String? { typed == StandardStream.name ? nil : typed }

  // MARK: Flags

  /// Refuses flags of the command that say nothing to the form of it that is called.
  ///
  /// - Parameters:
  ///   - known: The flags that do.
  ///   - call: The words that call this form, to name it by.
  /// - Throws: `UsageError` for the first of the others that stands on the line.
  func allow(_ known: [Flag], with call: String) throws(UsageError) {
    guard let stray = name.flags.first(where: { arguments.has($0) && !known.contains($0) }) else {
      return
    }
    throw UsageError(
      Words(
        "tùy chọn \(stray.typed) không dùng với «\(call)»",
        "\(stray.typed) does not go with `\(call)`"),
      seeing: name)
  }

  /// The day of a flag.
  func day(_ flag: Flag) throws(UsageError) -> Day? {
    guard let typed = arguments.flags[flag] else { return nil }
    return try DayArgument.day(typed, of: flag.typed, today: today)
  }

  /// The text of a flag.
  func text(_ flag: Flag) -> String? { arguments.flags[flag].map(TextWidth.cleaned) }

  /// The value of a vocabulary that a flag names.
  func term<Value: CaseIterable & RawRepresentable<String>>(
    _ flag: Flag, _ what: Words, words: (Value) -> Words
  ) throws(UsageError) -> Value? {
    guard let typed = arguments.flags[flag] else { return nil }
    if let value = Terms.value(typed, words: words) { return value }
    throw Terms.error(typed, is: what, of: words, for: name)
  }

  /// The form the rows are wanted in.
  func form() throws(UsageError) -> OutputForm {
    switch (arguments.has(.json), arguments.has(.csv)) {
    case (true, true):
      throw UsageError(
        Words("--json và --csv không đi cùng nhau", "--json and --csv exclude each other"),
        hint: Words("chỉ giữ một", "keep one of them"))
    case (true, false): return .json
    case (false, true): return .csv
    case (false, false): return .text
    }
  }
}
