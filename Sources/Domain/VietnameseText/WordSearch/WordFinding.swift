/// What was found in the fields of one row, put together field by field.
package struct WordFinding: Equatable, Sendable {
  /// The best rank among the fields by themselves.
  private var rank = WordPattern.none
  /// For each word of the query the tiers in which it stands in any field, a bit for each.
  ///
  /// The bits of the first word are the lowest. A query of one word has none, as other fields can
  /// add nothing to it.
  private var tiers: UInt128 = 0
  /// How many words the query has.
  private let words: Int

  /// Nothing found yet of a query with some words; none when it has only one.
  init(words: Int) { self.words = words }

  /// How many bits are for one word.
  private static let tierBits = SearchMatch.Tier.allCases.count
  /// How many words there are bits for.
  static let mostWords = UInt128.bitWidth / tierBits

  /// Takes in what was found in other fields of the row.
  @inline(__always)
  mutating func add(_ other: WordFinding) {
    rank = min(rank, other.rank)
    tiers |= other.tiers
  }

  /// Takes in the rank of one field.
  @inline(__always)
  mutating func add(rank other: UInt8) { rank = min(rank, other) }

  /// The bit of a word that stands in a tier, among those of the first words of a query.
  static func bit(word index: Int, tier: UInt8) -> UInt64 {
    1 << UInt64(index * tierBits + Int(tier))
  }

  /// Whether the best field is as good as a rank.
  @inline(__always)
  func isAtLeast(_ other: UInt8) -> Bool { rank <= other }

  /// Takes in the bits of the first words of a query.
  @inline(__always)
  mutating func add(tiers other: UInt64) { tiers |= UInt128(other) }

  /// The rank of words that stand in one field in some tiers; ``WordPattern/none`` when one does not
  /// stand there.
  func rank(ofTiers tiers: UInt64) -> UInt8 {
    var finding = WordFinding(words: words)
    finding.add(tiers: tiers)
    return finding.rankOfWords
  }

  /// Takes in where a word of the query stands best in one field.
  @inline(__always)
  mutating func add(word index: Int, rank: UInt8) {
    guard rank != WordPattern.none else { return }
    tiers |= 1 << UInt128(index * Self.tierBits + Int(WordPattern.tier(of: rank)))
  }

  /// The rank of the row; ``WordPattern/none`` when it is not found.
  @inline(__always)
  var rankOfRow: UInt8 { rank != WordPattern.none || tiers == 0 ? rank : rankOfWords }

  /// Words that no field has together may stand in different ones.
  private var rankOfWords: UInt8 {
    var (worst, rest) = (0, tiers)
    for _ in 0..<words {
      let best = rest.trailingZeroBitCount
      guard best < Self.tierBits else { return WordPattern.none }
      worst = max(worst, best)
      rest >>= UInt128(Self.tierBits)
    }
    return WordPattern.wordsRank(UInt8(worst)) ?? WordPattern.none
  }

  /// How well the row matches, the best first from 0; `nil` when it does not.
  package var quality: Int? { rankOfRow == WordPattern.none ? nil : Int(rankOfRow) }
}
