/// A pattern looked for in texts that are given by the numbers of their parts.
///
/// What each part of a ``WordList`` has of the pattern is worked out once. As words end where parts
/// do, nothing else of a text decides how well the pattern agrees with it.
struct WordPattern: Sendable {
  /// By the number of a part, the rank of the best place where the pattern begins in it, no text
  /// beginning there; ``none`` where it does not.
  private(set) var begins: [UInt8]
  /// By the number, the tier in which the pattern stands at the start of the part.
  private var opens: [UInt8]
  /// How long a part is that has nothing but the first piece of the pattern.
  private let openingLength: Int
  /// What the parts after the first are to have.
  private let rest: [Piece]

  /// Whether it stands within one part wherever it stands.
  var isOnePiece: Bool { rest.isEmpty }

  /// Whether the pattern may begin in a part.
  func mayBegin(in number: Int) -> Bool {
    begins[number] != Self.none || opens[number] != Self.none
  }

  /// Whether the second word of a pattern of words may begin in a part; `true` where it is not known
  /// which part stands after the first.
  func mayGoOn(in number: Int) -> Bool {
    guard rest.count > 1, rest[0].isSpace else { return true }
    return rest[1].tiers[number] != Self.none
  }

  /// No place, or no tier.
  static let none = UInt8.max

  /// A piece of the pattern after the first.
  private struct Piece: Sendable {
    /// By the number of a part, the tier in which the piece is the part, or the start of it.
    let tiers: [UInt8]
    /// Whether it stands between words where nothing else does.
    let isSpace: Bool
    let length: Int
  }

  init(_ pattern: SearchText, in list: WordList) {
    let pieces = WordParts.runs(of: pattern.folded).map { range in
      SearchText(precise: Array(pattern.precise[range]), folded: Array(pattern.folded[range]))
    }
    let first = pieces.first ?? SearchText("")
    (begins, opens) = Self.places(of: first, in: list, isWhole: pieces.count < 2)
    openingLength = first.folded.count
    rest = pieces.indices.dropFirst().map { index in
      Piece(
        tiers: Self.tiers(of: pieces[index], in: list, isLast: index == pieces.count - 1),
        isSpace: pieces[index].folded == [WordParts.space], length: pieces[index].folded.count)
    }
  }

  /// Where the first piece stands in each part: anywhere when it is the whole pattern, else at the
  /// end.
  private static func places(
    of piece: SearchText, in list: WordList, isWhole: Bool
  ) -> (begins: [UInt8], opens: [UInt8]) {
    var begins = [UInt8](repeating: none, count: list.count)
    var opens = begins
    let length = piece.folded.count
    list.eachFold { number, folded in
      guard length > 0, folded.count >= length else { return }
      var start = isWhole ? 0 : folded.count - length
      var text: SearchText?
      while let place = FoldScan.first(piece.folded, in: folded, from: start) {
        let whole = text ?? list.text(of: number)
        text = whole
        let tier = SearchQuery.tier(of: piece, at: Array(place..<place + length), in: whole)
        // Within a gap every place but the first has a separator before it.
        let isWordStart = (place == 0) == list.isWord(number)
        let position = isWordStart ? SearchMatch.Position.wordStart : .inside
        begins[number] = min(begins[number], rank(tier, position))
        if place == 0 { opens[number] = UInt8(tier.rawValue) }
        start = place + 1
      }
    }
    return (begins, opens)
  }

  private static func tiers(of piece: SearchText, in list: WordList, isLast: Bool) -> [UInt8] {
    var tiers = [UInt8](repeating: none, count: list.count)
    let length = piece.folded.count
    list.eachFold { number, folded in
      guard isLast ? folded.count >= length : folded.count == length,
        FoldScan.stands(piece.folded, at: 0, in: folded)
      else { return }
      let tier = SearchQuery.tier(of: piece, at: Array(0..<length), in: list.text(of: number))
      tiers[number] = UInt8(tier.rawValue)
    }
    return tiers
  }

}

// MARK: - Ranks

extension WordPattern {
  /// The best ranks are those of one place, by tier and then by these positions.
  private static let positions = UInt8(SearchMatch.Quality.positionsTogether)

  /// The rank of a quality, the best first.
  static func rank(_ tier: SearchMatch.Tier, _ position: SearchMatch.Position) -> UInt8 {
    UInt8(SearchMatch.Quality(tier: tier, position: position).rank)
  }

  /// The tier of the rank of one place; ``none`` for none.
  static func tier(of rank: UInt8) -> UInt8 { rank == none ? none : rank / positions }

  /// The last rank of those of one place.
  static let lastTogether = rank(.iOrY, .inside)

  /// The rank of words that stand here and there, the loosest in some tier; `nil` when one does not.
  static func wordsRank(_ tier: UInt8) -> UInt8? {
    SearchMatch.Tier(rawValue: Int(tier)).map { rank($0, .words) }
  }
}

// MARK: - Texts

extension WordPattern {
  /// Looks for the pattern in a text.
  ///
  /// - Parameters:
  ///   - units: The numbers of the parts of texts, all of them known to the list.
  ///   - field: Where the text stands among them.
  ///   - list: The list the pattern was made for.
  /// - Returns: The rank of the best place where it stands; ``none`` when it does not.
  @inline(__always)
  func best(
    in units: UnsafeBufferPointer<UInt16>, _ field: Range<Int>, _ list: WordList
  ) -> UInt8 {
    var best = opening(units, field, list)
    begins.withUnsafeBufferPointer { begins in
      for index in field where begins[Int(units[index])] < best {
        let rank = begins[Int(units[index])]
        if rest.isEmpty {
          best = rank
        } else if let (tier, _) = follow(units, index, field, list) {
          best = min(best, Self.worse(rank, tier))
        }
      }
    }
    return best
  }

  /// The rank of the pattern at the start of a text.
  func opening(
    _ units: UnsafeBufferPointer<UInt16>, _ field: Range<Int>, _ list: WordList
  ) -> UInt8 {
    guard let first = field.first else { return Self.none }
    let number = Int(units[first])
    guard opens[number] != Self.none, let (tier, isWhole) = follow(units, first, field, list),
      let tier = SearchMatch.Tier(rawValue: Int(max(tier, opens[number])))
    else { return Self.none }
    return Self.rank(tier, isWhole ? .whole : .prefix)
  }

  /// The rank of a pattern of one piece at the start of a text.
  ///
  /// - Parameters:
  ///   - number: The number of the first part.
  ///   - isAlone: Whether it is the whole text.
  ///   - list: The list the pattern was made for.
  /// - Returns: The rank; ``none`` when it does not stand there.
  @inline(__always)
  func openingOfPiece(_ number: Int, isAlone: Bool, _ list: WordList) -> UInt8 {
    let tier = opens[number]
    guard tier != Self.none else { return Self.none }
    let isWhole = isAlone && list.length(of: number) == openingLength
    return tier * Self.positions + UInt8((isWhole ? SearchMatch.Position.whole : .prefix).rawValue)
  }

  /// The rank of one place with its tier made no better than another one.
  private static func worse(_ rank: UInt8, _ tier: UInt8) -> UInt8 {
    max(rank / positions, tier) * positions + rank % positions
  }

  /// Follows the pattern through the parts after the one it begins in.
  ///
  /// - Returns: The loosest tier of these, and whether the text ends with the pattern where the
  ///   first part has nothing else; `nil` when the parts are others.
  private func follow(
    _ units: UnsafeBufferPointer<UInt16>, _ start: Int, _ field: Range<Int>, _ list: WordList
  ) -> (tier: UInt8, isWhole: Bool)? {
    var tier: UInt8 = 0
    var next = start + 1
    var isEnd = list.length(of: Int(units[start])) == openingLength
    for piece in rest {
      guard next < field.upperBound else { return nil }
      let number = Int(units[next])
      if piece.isSpace, list.isWord(number) { continue }
      guard piece.tiers[number] != Self.none else { return nil }
      tier = max(tier, piece.tiers[number])
      isEnd = list.length(of: number) == piece.length
      next += 1
    }
    return (tier, isEnd && next == field.upperBound)
  }
}
