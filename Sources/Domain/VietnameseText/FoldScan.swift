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

  /// Whether a word begins at an index with the first unit of a pattern of two units at least.
  @inline(__always)
  private static func mayBegin<Text: FoldUnits>(
    _ pattern: [Text.Element], at index: Int, in text: Text
  ) -> Bool {
    text[index] == pattern[0] && SearchUnit.isWordStart(text, index)
  }

  /// Whether a pattern stands in a text as initials of words or with separators left out.
  static func isShortened<Text: FoldUnits>(
    _ pattern: [Text.Element], areInitialsRead: Bool, in text: Text
  ) -> Bool {
    guard pattern.count > 1 else { return false }
    for index in text.indices where mayBegin(pattern, at: index, in: text) {
      if areInitialsRead, initials(pattern, at: index, in: text) != nil { return true }
      if spaceless(pattern, at: index, in: text) != nil { return true }
    }
    return false
  }

  /// The places of the units of a pattern where a word begins with it, separators left out.
  static func spaceless<Text: FoldUnits>(
    _ pattern: [Text.Element], in text: Text
  ) -> [Int]? {
    guard pattern.count > 1 else { return nil }
    for index in text.indices where mayBegin(pattern, at: index, in: text) {
      if let places = spaceless(pattern, at: index, in: text) { return places }
    }
    return nil
  }

  private static func spaceless<Text: FoldUnits>(
    _ pattern: [Text.Element], at start: Int, in text: Text
  ) -> [Int]? {
    var places: [Int] = []
    var index = start
    while index < text.count, places.count < pattern.count {
      if text[index] == pattern[places.count] {
        places.append(index)
      } else if !SearchUnit.isSeparator(text[index]) || text[index] == SearchUnit.lineEnd {
        return nil
      }
      index += 1
    }
    return places.count == pattern.count ? places : nil
  }
}

// MARK: - Initials

extension FoldScan {
  /// The places of the first letters of words that spell a pattern, the words và left out or not.
  static func initials<Text: FoldUnits>(
    _ pattern: [Text.Element], in text: Text
  ) -> [Int]? {
    guard pattern.count > 1 else { return nil }
    for index in text.indices where mayBegin(pattern, at: index, in: text) {
      if let places = initials(pattern, at: index, in: text) { return places }
    }
    return nil
  }

  private static func initials<Text: FoldUnits>(
    _ pattern: [Text.Element], at start: Int, in text: Text
  ) -> [Int]? {
    var places = [start]
    return spell(pattern, from: 1, in: text, after: start, &places) ? places : nil
  }

  private static func spell<Text: FoldUnits>(
    _ pattern: [Text.Element], from offset: Int, in text: Text, after index: Int,
    _ places: inout [Int]
  ) -> Bool {
    guard offset < pattern.count else { return true }
    guard let next = nextWord(in: text, after: index) else { return false }
    if isAnd(text, next), spell(pattern, from: offset, in: text, after: next, &places) {
      return true
    }
    guard text[next] == pattern[offset] else { return false }
    places.append(next)
    if spell(pattern, from: offset + 1, in: text, after: next, &places) { return true }
    places.removeLast()
    return false
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
