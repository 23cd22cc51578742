/// What was found in the fields of one row, put together field by field.
package struct WordFinding: Equatable, Sendable {
  /// The best rank among the fields by themselves.
  private var rank = WordPattern.none
  /// The best tier of each word of the query in any field; none when it has only one word.
  private var tiers: [UInt8]

  /// Nothing found yet of a query with some words.
  init(words: Int) { tiers = [UInt8](repeating: WordPattern.none, count: words) }

  /// Forgets what was found.
  package mutating func clear() {
    rank = WordPattern.none
    for index in tiers.indices { tiers[index] = WordPattern.none }
  }

  /// Takes in what was found in other fields of the row.
  package mutating func add(_ other: WordFinding) {
    rank = min(rank, other.rank)
    for index in tiers.indices { tiers[index] = min(tiers[index], other.tiers[index]) }
  }

  /// Takes in the rank of one field.
  mutating func add(rank other: UInt8) { rank = min(rank, other) }

  /// Takes in where a word of the query stands best in one field.
  mutating func add(word index: Int, rank: UInt8) {
    guard rank != WordPattern.none else { return }
    tiers[index] = min(tiers[index], WordPattern.tier(of: rank))
  }

  /// How well the row matches, the best first from 0; `nil` when it does not.
  package var quality: Int? {
    if rank != WordPattern.none { return Int(rank) }
    // Words that no field has together may stand in different ones.
    return tiers.max().flatMap { WordPattern.wordsRank($0) }.map { Int($0) }
  }
}
