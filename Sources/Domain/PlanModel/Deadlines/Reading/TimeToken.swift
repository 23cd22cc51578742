import VietnameseText

/// One word, number or sign of a text that tells a time.
struct TimeToken: Equatable {
  /// In small letters and canonical form, with tones where most agencies put them.
  let spelled: String
  /// Without tones and marks.
  let folded: String
  /// Where it stands in the canonical text.
  let range: Range<String.Index>
  /// Whether the whole text was typed without marks.
  private let isUnmarked: Bool

  private init(_ text: Substring, isUnmarked: Bool) {
    spelled = normalizingTones(text.lowercased(), to: .old)
    folded = fold(spelled)
    self.isUnmarked = isUnmarked
    range = text.startIndex..<text.endIndex
  }

  /// Whether it is the word, without marks where the whole text has none.
  ///
  /// So "tu" is read as "từ" in text typed without marks, while "tư" is never taken for it, nor
  /// the quy of "theo quy định" for "quý".
  func `is`(_ word: String) -> Bool {
    spelled == word || (isUnmarked && folded == fold(word))
  }

  /// The number it is, when it is one.
  var number: Int? {
    spelled.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(spelled) : nil
  }

  var isWord: Bool { spelled.first?.isLetter ?? false }

  /// Whether it has a digit of any script.
  var isFigure: Bool { spelled.contains { $0.isNumber } }
}

extension TimeToken {
  /// The words, numbers and signs of a text in canonical form.
  static func tokens(of text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    let isUnmarked = fold(text) == text.lowercased()
    var rest = text[...]
    while let first = rest.first {
      let length: Int
      if first.isLetter {
        length = rest.prefix(while: \.isLetter).count
      } else if first.isNumber {
        length = rest.prefix(while: \.isNumber).count
      } else {
        length = 1
      }
      if !first.isWhitespace {
        tokens.append(TimeToken(rest.prefix(length), isUnmarked: isUnmarked))
      }
      rest = rest.dropFirst(length)
    }
    return tokens
  }
}

extension String {
  /// The text without the spaces around it.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
