/// A query made ready for many texts that are given by the numbers of their parts.
///
/// It finds in them what ``SearchQuery`` finds in the texts themselves, and ranks it the same.
package final class WordSearch: Sendable {
  private let query: SearchQuery
  let list: WordList
  /// The letters of the query, when it may stand in a text without its spaces.
  let letters: SearchText
  private let phrase: WordPattern
  /// The words one by one; none when there is only one.
  private let words: [WordPattern]
  /// By the number of a part, how a shortened form of the query may begin with it.
  let shortenings: [Shortening]

  /// A query made ready.
  ///
  /// - Parameters:
  ///   - query: The query, which is not empty.
  ///   - list: The parts there are.
  package init(_ query: SearchQuery, in list: WordList) {
    self.query = query
    self.list = list
    letters = query.letters
    phrase = WordPattern(query.phrase, in: list)
    words = query.words.count > 1 ? query.words.map { WordPattern($0, in: list) } : []
    shortenings = Self.shortenings(
      of: query.letters.folded, areInitialsRead: query.words.count == 1, in: list)
  }

  /// Whether all numbers are those of parts of the list, or 0.
  package func knows(_ units: UnsafeBufferPointer<UInt32>) -> Bool {
    Int(units.max() ?? 0) < list.count
  }

  /// Nothing found yet in a row.
  package var emptyFinding: WordFinding { WordFinding(words: words.count) }
}

extension WordSearch {
  /// Looks at a field given as a text.
  package func look(at text: String, _ finding: inout WordFinding) {
    let isFound = query.matches(text)
    guard isFound || !words.isEmpty else { return }
    let prepared = SearchText(text)
    if isFound, let found = query.matchInField(prepared) {
      finding.add(rank: WordPattern.rank(found.quality.tier, found.quality.position))
    }
    for index in words.indices {
      if let found = query.bestOccurrence(of: query.words[index], in: prepared) {
        finding.add(
          word: index, rank: WordPattern.rank(found.quality.tier, found.quality.position))
      }
    }
  }

  /// Looks at some fields of a row, one after the other, each ended by 0.
  ///
  /// - Parameters:
  ///   - units: The numbers of the parts of many rows, each less than the count of the list.
  ///   - start: Where the first field begins.
  ///   - count: How many fields there are.
  ///   - finding: Gets what was found.
  /// - Returns: Where the next row begins; `nil` when a field does not end.
  package func look(
    at units: UnsafeBufferPointer<UInt32>, from start: Int, fields count: Int,
    _ finding: inout WordFinding
  ) -> Int? {
    var start = start
    for _ in 0..<count {
      var end = start
      while end < units.count, units[end] != 0 { end += 1 }
      guard end < units.count else { return nil }
      if end > start { look(at: units, start..<end, &finding) }
      start = end + 1
    }
    return start
  }

  private func look(
    at units: UnsafeBufferPointer<UInt32>, _ field: Range<Int>, _ finding: inout WordFinding
  ) {
    var rank = phrase.best(in: units, field, list)
    if rank == WordPattern.none, !words.isEmpty {
      var worst: UInt8 = 0
      for index in words.indices {
        let found = words[index].best(in: units, field, list)
        finding.add(word: index, rank: found)
        worst = max(worst, WordPattern.tier(of: found))
      }
      rank = WordPattern.wordsRank(worst) ?? WordPattern.none
    }
    if rank == WordPattern.none { rank = shortenedRank(units, field) }
    finding.add(rank: rank)
  }
}
