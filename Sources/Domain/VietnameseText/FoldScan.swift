/// Looks for the parts of a query in a fold, given as UTF-16 units or as bytes of UTF-8.
///
/// One way of looking serves both the search of a prepared text and the quick test of a stored
/// fold, which never disagree.
enum FoldScan {
  /// Whether a pattern stands at an index, where a free i may stand against a free y.
  @inline(__always)
  static func stands<Text: FoldUnits>(
    _ pattern: [Text.Element], at start: Int, in text: Text
  ) -> Bool {
    guard start + pattern.count <= text.count else { return false }
    for offset in 0..<pattern.count where text[start + offset] != pattern[offset] {
      guard agreeAsIOrY(pattern, offset, text, start + offset) else { return false }
    }
    return true
  }

  /// Whether two different units are i and y, each free to be the other.
  static func agreeAsIOrY<Text: FoldUnits>(
    _ pattern: [Text.Element], _ offset: Int, _ text: Text, _ index: Int
  ) -> Bool {
    SearchUnit.isIOrY(pattern[offset]) && SearchUnit.isIOrY(text[index])
      && SearchUnit.isFree(pattern, offset) && SearchUnit.isFree(text, index)
  }

  /// The first place at or after an index where a pattern stands.
  static func first<Text: FoldUnits>(
    _ pattern: [Text.Element], in text: Text, from start: Int
  ) -> Int? {
    guard pattern.count > 0, start + pattern.count <= text.count else { return nil }
    let head = pattern[0]
    let other = SearchUnit.isIOrY(head) ? head ^ 0x10 : head
    for index in start...(text.count - pattern.count) {
      let unit = text[index]
      guard unit == head || unit == other else { continue }
      if stands(pattern, at: index, in: text) { return index }
    }
    return nil
  }

  /// Whether a pattern stands in a text as initials of words or with separators left out.
  static func isShortened<Text: FoldUnits>(
    _ pattern: [Text.Element], areInitialsRead: Bool, in text: Text
  ) -> Bool {
    guard pattern.count > 1 else { return false }
    let head = pattern[0]
    for index in text.indices where text[index] == head {
      guard SearchUnit.isWordStart(text, index) else { continue }
      if spacelessEnd(pattern, at: index, in: text) != nil { return true }
      if areInitialsRead, spell(pattern, from: 1, in: text, after: index) != nil { return true }
    }
    return false
  }

  /// The range where a word begins with a pattern, separators left out.
  static func spaceless<Text: FoldUnits>(
    _ pattern: [Text.Element], in text: Text
  ) -> Range<Int>? {
    guard pattern.count > 1 else { return nil }
    for index in text.indices where SearchUnit.isWordStart(text, index) {
      if let end = spacelessEnd(pattern, at: index, in: text) { return index..<end }
    }
    return nil
  }

  private static func spacelessEnd<Text: FoldUnits>(
    _ pattern: [Text.Element], at start: Int, in text: Text
  ) -> Int? {
    var offset = 0
    var index = start
    while index < text.count, offset < pattern.count {
      if text[index] == pattern[offset] {
        offset += 1
      } else if !SearchUnit.isSeparator(text[index]) || text[index] == SearchUnit.lineEnd {
        return nil
      }
      index += 1
    }
    return offset == pattern.count ? index : nil
  }
}

// MARK: - Initials

extension FoldScan {
  /// The places of the first letters of words that spell a pattern, in no order.
  ///
  /// The words và may be left out or not.
  static func initials<Text: FoldUnits>(
    _ pattern: [Text.Element], in text: Text
  ) -> [Int]? {
    guard pattern.count > 1 else { return nil }
    for index in text.indices where text[index] == pattern[0] {
      guard SearchUnit.isWordStart(text, index) else { continue }
      if let more = spell(pattern, from: 1, in: text, after: index) { return [index] + more }
    }
    return nil
  }

  /// The places of the first letters that spell the rest of a pattern.
  private static func spell<Text: FoldUnits>(
    _ pattern: [Text.Element], from offset: Int, in text: Text, after index: Int
  ) -> [Int]? {
    guard offset < pattern.count else { return [] }
    guard let next = nextWord(in: text, after: index) else { return nil }
    if isAnd(text, next), let places = spell(pattern, from: offset, in: text, after: next) {
      return places
    }
    guard text[next] == pattern[offset],
      let places = spell(pattern, from: offset + 1, in: text, after: next)
    else { return nil }
    return places + [next]
  }

  private static func nextWord<Text: FoldUnits>(in text: Text, after index: Int) -> Int? {
    var next = index + 1
    while next < text.count, text[next] != SearchUnit.lineEnd {
      if SearchUnit.isWordStart(text, next) { return next }
      next += 1
    }
    return nil
  }

  /// Whether the word at an index is và, "and".
  private static func isAnd<Text: FoldUnits>(_ text: Text, _ index: Int) -> Bool {
    text[index] == UInt8(ascii: "v") && SearchUnit.unit(text, index + 1) == UInt8(ascii: "a")
      && SearchUnit.isSeparator(SearchUnit.unit(text, index + 2))
  }
}
