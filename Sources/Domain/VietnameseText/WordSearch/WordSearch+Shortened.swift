extension WordSearch {
  /// How a shortened form of a query may begin with a part.
  struct Shortening: OptionSet, Sendable {
    let rawValue: UInt8
    /// The part begins with the first of the initials.
    static let initials = Shortening(rawValue: 1)
    /// The part is what the letters begin with, or begins with them.
    static let spaceless = Shortening(rawValue: 2)
  }

  static func shortenings(
    of letters: [UInt16], areInitialsRead: Bool, in list: WordList
  ) -> [Shortening] {
    var shortenings = [Shortening](repeating: [], count: list.count)
    guard letters.count > 1 else { return shortenings }
    list.eachFold { number, folded in
      guard folded.first == letters[0] else { return }
      if areInitialsRead { shortenings[number].insert(.initials) }
      let common = min(letters.count, folded.count)
      if folded.prefix(common).elementsEqual(letters.prefix(common)) {
        shortenings[number].insert(.spaceless)
      }
    }
    return shortenings
  }

  /// The rank of the query in a text that has its letters as initials, or without its spaces.
  func shortenedRank(
    _ units: UnsafeBufferPointer<UInt16>, _ field: Range<Int>
  ) -> UInt8 {
    guard letters.folded.count > 1 else { return WordPattern.none }
    var spaceless: UInt8?
    for index in field {
      let shortening = shortenings[Int(units[index])]
      guard !shortening.isEmpty else { continue }
      if shortening.contains(.initials), spells(from: 1, units, after: index, field) {
        return WordPattern.rank(.marks, .initials)
      }
      if spaceless == nil, shortening.contains(.spaceless) {
        spaceless = spacelessTier(units, from: index, field).map {
          WordPattern.rank($0, .spaceless)
        }
      }
    }
    return spaceless ?? WordPattern.none
  }

  /// Whether the first letters of the words after a place spell the rest of the letters.
  private func spells(
    from offset: Int, _ units: UnsafeBufferPointer<UInt16>, after index: Int, _ field: Range<Int>
  ) -> Bool {
    guard offset < letters.folded.count else { return true }
    var next = index + 1
    while next < field.upperBound, !list.isWord(Int(units[next])) {
      if list.kinds[Int(units[next])] == .lineEnd { return false }
      next += 1
    }
    guard next < field.upperBound else { return false }
    let number = Int(units[next])
    if list.kinds[number] == .and, spells(from: offset, units, after: next, field) { return true }
    return list.initials[number] == letters.folded[offset]
      && spells(from: offset + 1, units, after: next, field)
  }

  /// The tier of the letters that begin with a word and go on in the next, within a line.
  private func spacelessTier(
    _ units: UnsafeBufferPointer<UInt16>, from start: Int, _ field: Range<Int>
  ) -> SearchMatch.Tier? {
    var (offset, tier) = (0, SearchMatch.Tier.exact)
    for index in start..<field.upperBound {
      let number = Int(units[index])
      guard list.isWord(number) else {
        if list.kinds[number] == .lineEnd { return nil }
        continue
      }
      let text = list.text(of: number)
      let count = min(letters.folded.count - offset, text.folded.count)
      guard text.folded[..<count] == letters.folded[offset..<offset + count] else { return nil }
      let places = Array(0..<count)
      tier = max(tier, SearchQuery.tier(of: letters, from: offset, at: places, in: text))
      offset += count
      if offset == letters.folded.count { return tier }
    }
    return nil
  }
}
