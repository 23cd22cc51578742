import PlanModel
import Values
import VietnameseText

/// Reads the words of a vocabulary as people type them.
enum Terms {
  /// The text without marks, capitals, hyphens and needless spaces, by which words are compared.
  static func folded(_ text: String) -> String {
    fold(text)
      .split { $0.isWhitespace || $0 == "-" || $0 == "_" || $0 == "," }.joined(separator: " ")
  }

  /// Text of the command line as a message may show it: on one line, without control characters.
  static func shown(_ text: String) -> String {
    TextWidth.cut(TextWidth.cleaned(text), to: 60)
  }

  /// The value of a vocabulary that a text names, by its code or its words in either language.
  ///
  /// Where the words have a comma, those before it are enough.
  static func value<Value: CaseIterable & RawRepresentable<String>>(
    _ text: String, words: (Value) -> Words
  ) -> Value? {
    let wanted = folded(text)
    return Value.allCases.first { value in
      names(value, words(value)).contains(wanted)
    }
  }

  private static func names(_ value: some RawRepresentable<String>, _ words: Words) -> [String] {
    let head = words.vi.split(separator: ",").first.map(String.init) ?? words.vi
    return [value.rawValue, words.vi, words.en, head].map(folded)
  }

  /// The error for a text that names no value of a vocabulary.
  ///
  /// - Parameters:
  ///   - text: The text as typed.
  ///   - what: What it should have named.
  ///   - words: The words of each value.
  ///   - command: The command it was typed for.
  /// - Returns: An error that says what was probably meant, else all there is.
  static func error<Value: CaseIterable & RawRepresentable<String>>(
    _ text: String, is what: Words, of words: (Value) -> Words, for command: CommandName
  ) -> UsageError {
    let codes = Value.allCases.map(\.rawValue)
    let names = Value.allCases.map { folded(words($0).vi) }
    let byCode = Suggestion.nearest(to: text, among: codes)
    let meant =
      byCode
      ?? Suggestion.nearest(to: folded(text), among: names).flatMap { name in
        zip(codes, names).first { $0.1 == name }?.0
      }
    let message = Words(
      "«\(shown(text))» không phải là \(what.vi)", "\"\(shown(text))\" is no \(what.en)")
    if let meant { return UsageError(message, meant: meant, seeing: command) }
    let list = Words(codesOf: words)
    return UsageError(
      message, hint: Words("chọn một trong: \(list.vi)", "choose one of: \(list.en)"))
  }
}
