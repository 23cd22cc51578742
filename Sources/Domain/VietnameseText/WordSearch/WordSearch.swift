/// A query made ready for many texts that are given by the numbers of their parts.
///
/// It finds in them what ``SearchQuery`` finds in the texts themselves, and ranks it the same.
package final class WordSearch: Sendable {
  private let query: SearchQuery
  let list: WordList
  /// The letters of the query, when it may stand in a text without its spaces.
  let letters: SearchText
  private let phrase: WordPattern
  /// The words one by one; none when there is only one, and when there are so many that they are
  /// looked for as they stand alone.
  private let words: [WordPattern]
  private let noFinding: WordFinding
  /// Whether the query is one word of letters and digits, or one stretch of other signs.
  private let isOnePiece: Bool
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
    let isApart = (2...WordFinding.mostWords).contains(query.words.count)
    words = isApart ? query.words.map { WordPattern($0, in: list) } : []
    noFinding = WordFinding(words: words.count)
    isOnePiece = words.isEmpty && phrase.isOnePiece
    shortenings = Self.shortenings(
      of: query.letters.folded, areInitialsRead: query.words.count == 1, in: list)
  }

  /// Nothing found yet in a row.
  package var emptyFinding: WordFinding { noFinding }
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

  /// Looks at the fields of a row, one after the other.
  ///
  /// - Parameters:
  ///   - units: The numbers of the parts of many rows, each less than the count of the list and each
  ///     field ended by 0.
  ///   - start: Where the first field begins.
  ///   - count: How many fields there are.
  ///   - finding: Gets what was found.
  @inline(__always)
  func look(
    at units: UnsafeBufferPointer<UInt16>, from start: Int, fields count: Int,
    _ finding: inout WordFinding
  ) {
    var start = start
    for _ in 0..<count {
      start = isOnePiece ? lookForPiece(units, start, &finding) : look(at: units, start, &finding)
    }
  }

  /// Looks for a query of letters alone, or of one sign: each part is looked up once.
  ///
  /// - Returns: Where the next field begins.
  @inline(__always)
  private func lookForPiece(
    _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ finding: inout WordFinding
  ) -> Int {
    var (end, best) = (start, WordPattern.none)
    phrase.begins.withUnsafeBufferPointer { begins in
      while units[end] != 0 {
        best = min(best, begins[Int(units[end])])
        end &+= 1
      }
    }
    if end > start {
      best = min(best, phrase.opening(units, start..<end, list))
      if best == WordPattern.none { best = shortenedRank(units, start..<end) }
      finding.add(rank: best)
    }
    return end + 1
  }

  /// Looks for a query of several pieces.
  ///
  /// - Returns: Where the next field begins.
  private func look(
    at units: UnsafeBufferPointer<UInt16>, _ start: Int, _ finding: inout WordFinding
  ) -> Int {
    var end = start
    while units[end] != 0 { end += 1 }
    let field = start..<end
    guard !field.isEmpty else { return end + 1 }
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
    return end + 1
  }
}
