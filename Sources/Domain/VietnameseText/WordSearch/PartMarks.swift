/// What each part of a list has of a query, as bits.
///
/// A text has what its parts have, so that putting their bits together tells it: each part is looked
/// up once, however many words the query has.
struct PartMarks: Sendable {
  /// By the number of a part, its bits; none for the end of a text.
  private(set) var bits: [UInt64]
  /// The bits that a text with the query as initials has.
  private(set) var initials: UInt64 = 0

  /// The bit of a part with which the letters of the query begin that stand without spaces.
  static let spaceless: UInt64 = 1 << 63
  /// The bit of a part in which a pattern of several pieces may begin.
  static let beginning: UInt64 = 1
  /// The bits of parts with which the first word of a phrase ends, and the second begins.
  static let first: UInt64 = 1 << 62, second: UInt64 = 1 << 61
  /// The bit of a text in which such parts stand one after the other.
  static let pair: UInt64 = 1 << 60
  /// The bits of words, and those of ranks.
  static let words: UInt64 = pair - 1, ranks: UInt64 = 1 << 32 - 1
  /// How many words there are bits for.
  static let mostWords = 15

  /// The bits of a pattern that stands within one part wherever it stands: of each part the one of
  /// its rank.
  init(of piece: WordPattern, _ letters: WordSearch.Letters, in list: WordList) {
    bits = piece.begins.map { $0 == WordPattern.none ? 0 : 1 << UInt64($0) }
    mark(letters, list)
  }

  /// The bits of words, each of which stands within one part: those of their tiers, as a
  /// ``WordFinding`` has them, and those of the phrase they are.
  init(
    of words: [WordPattern], in phrase: WordPattern, _ letters: WordSearch.Letters,
    in list: WordList
  ) {
    bits = [UInt64](repeating: 0, count: list.count)
    for (index, word) in words.enumerated() {
      for number in bits.indices where word.begins[number] != WordPattern.none {
        let tier = WordPattern.tier(of: word.begins[number])
        bits[number] |= WordFinding.bit(word: index, tier: tier)
      }
    }
    for number in bits.indices {
      if phrase.mayBegin(in: number) { bits[number] |= Self.first }
      if phrase.mayGoOn(in: number) { bits[number] |= Self.second }
    }
    mark(letters, list)
  }

  /// The bit of a beginning for each part in which one of some patterns may begin.
  init(
    ofBeginningsOf patterns: [WordPattern], _ letters: WordSearch.Letters, in list: WordList
  ) {
    bits = (0..<list.count).map { number in
      patterns.contains { $0.mayBegin(in: number) } ? Self.beginning : 0
    }
    mark(letters, list)
  }

  private mutating func mark(_ letters: WordSearch.Letters, _ list: WordList) {
    guard let first = letters.folded.first else { return }
    list.eachFold { number, folded in
      guard folded.first == first else { return }
      let common = min(letters.folded.count, folded.count)
      if folded.prefix(common).elementsEqual(letters.folded.prefix(common)) {
        bits[number] |= Self.spaceless
      }
    }
    guard letters.areInitials else { return }
    // Between the bits of ranks and that of letters without spaces there is room for so many.
    for (place, letter) in letters.folded.prefix(31).enumerated() {
      let bit: UInt64 = 1 << UInt64(32 + place)
      initials |= bit
      for number in bits.indices where list.initials[number] == letter { bits[number] |= bit }
    }
  }

  /// Whether a text with some bits may have the query as initials or without spaces.
  @inline(__always)
  func mayBeShortened(_ text: UInt64) -> Bool {
    text & Self.spaceless != 0 || (initials != 0 && text & initials == initials)
  }

  /// The bits of the best rank that any part has; none when no part has one.
  var best: UInt64 {
    let all = bits.reduce(0, |) & Self.ranks
    return all & (~all &+ 1)
  }
}
