public import Values

/// A text typed for a field that can not be used, with the way out.
public struct UnreadableField: Error, Equatable, Sendable {
  /// What is wrong with it, and what to write instead.
  public let words: Words
  /// Whether it is understood and can not be used all the same, so that no more letters help.
  let isFinal: Bool

  /// A text that can not be used.
  public init(_ words: Words) {
    self.init(words, isFinal: false)
  }

  init(_ words: Words, isFinal: Bool) {
    self.words = words
    self.isFinal = isFinal
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(String(start.reversed()).drop(while: \.isWhitespace).reversed())
  }
}
