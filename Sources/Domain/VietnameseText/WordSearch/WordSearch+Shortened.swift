extension WordSearch {
  /// The letters that a text may have without its spaces, or as the first letters of its words.
  struct Letters {
    /// The letters; those of a single one are found as a word is.
    let folded: [UInt16]
    /// Whether they may be initials.
    let areInitials: Bool

    init(of query: SearchQuery) {
      folded = query.letters.folded.count > 1 ? query.letters.folded : []
      areInitials = query.words.count == 1
    }
  }

  /// The rank of the query in a text that has its letters as initials, or without its spaces.
  func shortenedRank(_ scan: WordScan, _ field: Range<Int>) -> UInt8 {
    var spaceless: UInt8?
    for index in field where scan.initials[Int(scan.units[index])] == letters.folded[0] {
      if marks.initials != 0, mayGoOn(scan, after: index),
        spells(from: 1, scan.units, after: index, field)
      {
        return WordPattern.rank(.marks, .initials)
      }
      if spaceless == nil, scan.marks[Int(scan.units[index])] & PartMarks.spaceless != 0 {
        spaceless = spacelessTier(scan.units, from: index, field).map {
          WordPattern.rank($0, .spaceless)
        }
      }
    }
    return spaceless ?? WordPattern.none
  }

  /// Whether what stands after the first of the initials is the second, or may be left out.
  ///
  /// Most words are told by this at once to be no initials.
  @inline(__always)
  private func mayGoOn(_ scan: WordScan, after index: Int) -> Bool {
    let initial = scan.initials[Int(scan.units[index + 1])]
    return initial == 0 || initial == letters.folded[1] || initial == Self.initialOfAnd
  }

  private static let initialOfAnd = UInt16(UInt8(ascii: "v"))

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
    var (offset, end) = (0, start)
    while offset < letters.folded.count {
      guard end < field.upperBound else { return nil }
      let number = Int(units[end])
      if list.isWord(number) {
        guard let count = list.common(letters.folded, from: offset, with: number) else {
          return nil
        }
        offset += count
      } else if list.kinds[number] == .lineEnd {
        return nil
      }
      end += 1
    }
    return tierOfLetters(in: units[start..<end].map(Int.init).filter(list.isWord))
  }

  /// The tier of the letters that go on from word to word.
  private func tierOfLetters(in numbers: [Int]) -> SearchMatch.Tier {
    var (offset, tier) = (0, SearchMatch.Tier.exact)
    for number in numbers {
      let text = list.text(of: number)
      let count = min(letters.folded.count - offset, text.folded.count)
      let places = Array(0..<count)
      tier = max(tier, SearchQuery.tier(of: letters, from: offset, at: places, in: text))
      offset += count
    }
    return tier
  }
}
