/// A query made ready for many texts that are given by the numbers of their parts.
///
/// It finds in them what ``SearchQuery`` finds in the texts themselves, and ranks it the same.
package final class WordSearch: Sendable {
  private let query: SearchQuery
  let list: WordList
  /// The letters of the query, when it may stand in a text without its spaces.
  let letters: SearchText
  let phrase: WordPattern
  /// The words one by one; none when there is only one, and when there are so many that they are
  /// looked for as they stand alone.
  let words: [WordPattern]
  private let noFinding: WordFinding
  private let way: Way
  /// What the parts have of the query.
  let marks: PartMarks
  /// The bit of the best rank that any part has, where the query is one piece.
  private let best: UInt64
  /// The best rank that a field can have but for its start, where the query is one piece.
  private let bestRank: UInt8

  /// How a query is looked for in a field.
  private enum Way {
    /// It is one word of letters and digits, or one stretch of other signs.
    case piece
    /// Each of its words is.
    case words
    /// A word has letters and signs, or there are very many.
    case pieces
  }

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
    let letters = Letters(of: query)
    if words.isEmpty, phrase.isOnePiece {
      way = .piece
      marks = PartMarks(of: phrase, letters, in: list)
      best = marks.best
      bestRank = min(
        best == 0 ? WordPattern.none : UInt8(best.trailingZeroBitCount),
        letters.folded.isEmpty ? WordPattern.none : WordPattern.rank(.exact, .spaceless))
    } else {
      let areMarked = words.count <= PartMarks.mostWords && words.allSatisfy(\.isOnePiece)
      way = areMarked && !words.isEmpty ? .words : .pieces
      marks =
        way == .words
        ? PartMarks(of: words, in: phrase, letters, in: list)
        : PartMarks(ofBeginningsOf: [phrase] + words, letters, in: list)
      (best, bestRank) = (0, 0)
    }
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
  ///   - scan: What is gone through.
  ///   - fields: The places of the fields among all.
  ///   - finding: Gets what was found.
  @inline(__always)
  func look(at scan: WordScan, _ fields: Range<Int>, _ finding: inout WordFinding) {
    for field in fields {
      let start = Int(scan.starts[field])
      guard scan.units[start] != 0 else { continue }
      switch way {
      case .piece: lookForPiece(scan, start, &finding)
      case .words: lookForWords(scan, start, &finding)
      case .pieces: lookForPieces(scan, start, &finding)
      }
    }
  }

  @inline(__always)
  private func lookForPiece(_ scan: WordScan, _ start: Int, _ finding: inout WordFinding) {
    let isAlone = scan.units[start + 1] == 0
    finding.add(rank: phrase.openingOfPiece(Int(scan.units[start]), isAlone: isAlone, list))
    if finding.isAtLeast(bestRank) { return }
    let (bits, end) = scan.look(from: start, until: best)
    if bits & PartMarks.ranks != 0 {
      finding.add(rank: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
    } else if !finding.isAtLeast(WordPattern.lastTogether), marks.mayBeShortened(bits) {
      finding.add(rank: shortenedRank(scan, start..<end))
    }
  }

  @inline(__always)
  private func lookForWords(_ scan: WordScan, _ start: Int, _ finding: inout WordFinding) {
    let (bits, end) = scan.lookForPairs(from: start)
    guard bits != 0 else { return }
    let tiers = bits & PartMarks.words
    finding.add(tiers: tiers)
    let loose = finding.rank(ofTiers: tiers)
    if loose != WordPattern.none {
      let phrase =
        bits & PartMarks.pair != 0
        ? phrase.best(in: scan.units, start..<end, list) : WordPattern.none
      finding.add(rank: phrase == WordPattern.none ? loose : phrase)
    } else if !finding.isAtLeast(WordPattern.lastTogether), marks.mayBeShortened(bits) {
      finding.add(rank: shortenedRank(scan, start..<end))
    }
  }

  @inline(__always)
  private func lookForPieces(_ scan: WordScan, _ start: Int, _ finding: inout WordFinding) {
    let (bits, end) = scan.look(from: start)
    var rank = WordPattern.none
    if bits & PartMarks.beginning != 0 {
      rank = rankOfPieces(in: scan.units, start..<end, &finding)
    }
    if rank == WordPattern.none, marks.mayBeShortened(bits) {
      rank = shortenedRank(scan, start..<end)
    }
    finding.add(rank: rank)
  }

  /// The rank of the phrase in a field, or of its words, which are told to a finding.
  private func rankOfPieces(
    in units: UnsafeBufferPointer<UInt16>, _ field: Range<Int>, _ finding: inout WordFinding
  ) -> UInt8 {
    let rank = phrase.best(in: units, field, list)
    guard rank == WordPattern.none, !words.isEmpty else { return rank }
    var worst: UInt8 = 0
    for index in words.indices {
      let found = words[index].best(in: units, field, list)
      finding.add(word: index, rank: found)
      worst = max(worst, WordPattern.tier(of: found))
    }
    return WordPattern.wordsRank(worst) ?? WordPattern.none
  }
}
