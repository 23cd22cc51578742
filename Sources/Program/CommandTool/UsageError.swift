public import Values
import VietnameseText

/// A command line that can not be carried out as written, with the way out.
public struct UsageError: Error, Equatable, Sendable {
  /// What is wrong.
  public let words: Words
  /// What to write instead, or where to read on.
  public let hint: Words

  /// An error with a way out.
  public init(_ words: Words, hint: Words) {
    self.words = words
    self.hint = hint
  }

  /// An error whose way out is the help of a command.
  init(_ words: Words, seeing command: CommandName?) {
    let call = command.map { "dondoc \($0.rawValue) --help" } ?? "dondoc --help"
    self.init(words, hint: Words("xem «\(call)»", "see `\(call)`"))
  }

  /// An error whose way out is what was probably meant, else the help of a command.
  init(_ words: Words, meant: String?, seeing command: CommandName?) {
    guard let meant else {
      self.init(words, seeing: command)
      return
    }
    // It may repeat what was typed beside the word that was wrong.
    let shown = TextWidth.cleaned(meant)
    self.init(words, hint: Words("có phải là «\(shown)»?", "did you mean `\(shown)`?"))
  }

  /// The error in one line.
  public func sentence(_ language: Language) -> String {
    let said = words[language]
    return "\(said)\(said.hasSuffix("?") ? "" : ";") \(hint[language])"
  }
}
