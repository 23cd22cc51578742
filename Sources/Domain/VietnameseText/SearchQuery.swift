/// What a person looks for, matched against texts by letters, not by bytes.
///
/// Marks and tones may be left out or be others; a query typed with them finds the texts that
/// agree first, the others too, after them. The words of a query may stand in any order, it may
/// be the initials of words (`ubnd`, `skhcn`), and spaces may be left out (`daklak`).
public struct SearchQuery: Sendable, Equatable {
  /// The query with its words one space apart.
  let phrase: SearchText
  /// The words of the query; none when it is empty.
  let words: [SearchText]
  /// The letters and digits of the query alone; empty when it has others than a to z.
  let letters: SearchText
  /// The folds of each word and of `letters`, in UTF-8.
  private let wordBytes: [[UInt8]]
  private let letterBytes: [UInt8]

  /// A query from what was typed; spaces around it do not count.
  public init(_ text: String) {
    let words = canonical(text).split(whereSeparator: \.isWhitespace).map(String.init)
    let isForeign = fold(text).utf8.contains { $0 >= 0x80 }
    let letters = words.joined().filter { $0.isLetter || $0.isNumber }
    self.phrase = SearchText(words.joined(separator: " "))
    self.words = words.map(SearchText.init)
    self.letters = SearchText(isForeign ? "" : letters)
    self.wordBytes = words.map { Array(fold($0).utf8) }
    self.letterBytes = isForeign ? [] : Array(fold(letters).utf8)
  }

  /// Whether what was typed finds nothing that was not found before it was typed on.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - earlier: What had been typed before, which finds something else than everything.
  /// - Returns: Whether all that `typed` finds is known to be found by `earlier`.
  package static func narrows(_ typed: String, after earlier: String) -> Bool {
    // Signs may be left out of what is found, so that a letter after one can find more again.
    typed.hasPrefix(earlier)
      && typed.allSatisfy { $0.isLetter || $0.isNumber || $0.isWhitespace }
  }

  /// Whether nothing was typed; such a query finds everything.
  public var isEmpty: Bool { words.isEmpty }

  /// Finds the query in a text.
  ///
  /// - Parameter text: The text as it is shown.
  /// - Returns: The best match, or `nil` when the query is not in the text.
  public func match(_ text: String) -> SearchMatch? { match([SearchText(text)]) }

  /// Finds the query in a prepared text.
  ///
  /// - Parameter text: The prepared text.
  /// - Returns: The best match, or `nil` when the query is not in the text.
  public func match(_ text: SearchText) -> SearchMatch? { match([text]) }

  /// Finds the query in one of several fields, or its words in different fields.
  ///
  /// - Parameter fields: The prepared texts of a row; of equal matches the earlier field wins.
  /// - Returns: The best match, or `nil` when a word of the query is in no field.
  public func match(_ fields: [SearchText]) -> SearchMatch? {
    let empty = [[Range<Int>]](repeating: [], count: fields.count)
    if isEmpty {
      return SearchMatch(quality: .init(tier: .exact, position: .prefix), ranges: empty)
    }
    var best: (field: Int, match: FieldMatch)?
    for (field, text) in fields.enumerated() {
      guard let found = matchInField(text) else { continue }
      if let best, best.match.quality <= found.quality { continue }
      best = (field, found)
    }
    guard let best else { return matchAcross(fields) }
    var ranges = empty
    ranges[best.field] = best.match.joinedRanges
    return SearchMatch(quality: best.match.quality, ranges: ranges)
  }

  /// Whether a text matches, told from its fold alone, without ranking.
  ///
  /// Several fields may be searched as one text with a line end between them.
  ///
  /// - Parameter folded: The UTF-8 of what `fold` makes of the text.
  /// - Returns: Whether `match` would find the query.
  public func matches(folded: Span<UInt8>) -> Bool {
    if isEmpty { return true }
    return folded.withUnsafeBufferPointer { isFound(in: $0) }
  }

  /// Whether a text matches, without ranking.
  ///
  /// - Parameter text: The text as it is shown.
  /// - Returns: Whether `match` would find the query.
  public func matches(_ text: String) -> Bool {
    isEmpty || matches(folded: fold(text).utf8.span)
  }

  private func isFound(in folded: UnsafeBufferPointer<UInt8>) -> Bool {
    wordBytes.allSatisfy { FoldScan.first($0, in: folded, from: 0) != nil }
      || FoldScan.isShortened(letterBytes, areInitialsRead: words.count == 1, in: folded)
  }
}
