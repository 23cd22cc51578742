extension SearchQuery {
  /// The best match in one field.
  func matchInField(_ text: SearchText) -> FieldMatch? {
    bestOccurrence(of: phrase, in: text) ?? matchWords(in: text) ?? matchInitials(in: text)
      ?? matchSpaceless(in: text)
  }

  /// The best of the places where the units of a pattern stand one after the other.
  func bestOccurrence(of pattern: SearchText, in text: SearchText) -> FieldMatch? {
    var best: FieldMatch?
    var start = 0
    while let index = FoldScan.first(pattern.folded, in: text.folded, from: start) {
      let range = index..<index + pattern.folded.count
      let found = FieldMatch(
        Self.tier(of: pattern, at: Array(range), in: text), position(of: range, in: text), [range])
      if found.quality < best?.quality ?? .init(tier: .iOrY, position: .spaceless) { best = found }
      start = index + 1
    }
    return best
  }

  private func position(of range: Range<Int>, in text: SearchText) -> SearchMatch.Position {
    if range.lowerBound == 0 { return range.count == text.folded.count ? .whole : .prefix }
    let previous = text.folded[range.lowerBound - 1]
    return SearchUnit.isSeparator(previous) ? .wordStart : .inside
  }

  private func matchWords(in text: SearchText) -> FieldMatch? {
    guard words.count > 1 else { return nil }
    var all = FieldMatch(.exact, .words, [])
    for word in words {
      guard let found = bestOccurrence(of: word, in: text) else { return nil }
      all = FieldMatch(max(all.quality.tier, found.quality.tier), .words, all.ranges + found.ranges)
    }
    return all
  }

  /// Initials never count as better than letters without marks, which they are.
  private func matchInitials(in text: SearchText) -> FieldMatch? {
    guard words.count == 1,
      let places = FoldScan.initials(letters.folded, in: text.folded)
    else { return nil }
    return FieldMatch(.marks, .initials, places.map { $0..<$0 + 1 })
  }

  private func matchSpaceless(in text: SearchText) -> FieldMatch? {
    guard let range = FoldScan.spaceless(letters.folded, in: text.folded) else { return nil }
    let places = range.filter { !SearchUnit.isSeparator(text.folded[$0]) }
    return FieldMatch(Self.tier(of: letters, at: places, in: text), .spaceless, [range])
  }

  /// Finds each word in the field where it stands best.
  func matchAcross(_ fields: [SearchText]) -> SearchMatch? {
    guard words.count > 1, fields.count > 1 else { return nil }
    var tier = SearchMatch.Tier.exact
    var found = [FieldMatch](repeating: FieldMatch(.exact, .words, []), count: fields.count)
    for word in words {
      let matches = fields.enumerated().compactMap { field, text in
        bestOccurrence(of: word, in: text).map { (field: field, match: $0) }
      }
      guard let best = matches.min(by: { $0.match.quality < $1.match.quality }) else { return nil }
      tier = max(tier, best.match.quality.tier)
      found[best.field].ranges += best.match.ranges
    }
    return SearchMatch(
      quality: .init(tier: tier, position: .words), ranges: found.map(\.joinedRanges))
  }
}

// MARK: - Tiers

extension SearchQuery {
  /// The loosest agreement of the units of a pattern with those at some places of a text.
  ///
  /// - Parameters:
  ///   - pattern: The pattern.
  ///   - start: Its first unit that is looked at.
  ///   - places: Where that and the next stand in the text.
  ///   - text: The text.
  /// - Returns: The tier.
  static func tier(
    of pattern: SearchText, from start: Int = 0, at places: [Int], in text: SearchText
  ) -> SearchMatch.Tier {
    var tier = SearchMatch.Tier.exact
    for (offset, place) in places.enumerated()
    where pattern.precise[start + offset] != text.precise[place] {
      tier = max(tier, unitTier(pattern, start + offset, text, place))
    }
    return tier
  }

  private static func unitTier(
    _ pattern: SearchText, _ offset: Int, _ text: SearchText, _ place: Int
  ) -> SearchMatch.Tier {
    guard pattern.folded[offset] == text.folded[place] else { return .iOrY }
    guard let wanted = pattern.letter(at: offset), let found = text.letter(at: place),
      wanted.mark == found.mark
    else { return .marks }
    guard let wantedTone = pattern.wordTone(at: offset), wantedTone == text.wordTone(at: place)
    else { return .tone }
    return .exact
  }
}

extension SearchText {
  /// The letter at an index.
  fileprivate func letter(at index: Int) -> VietnameseLetter? {
    Unicode.Scalar(precise[index]).flatMap { VietnameseLetter(scalar: $0) }
  }

  /// The tone of the word around an index, on whichever of its vowels it is written.
  ///
  /// `nil` when several letters of the word have one.
  fileprivate func wordTone(at index: Int) -> Tone? {
    var start = index
    while start > 0, !SearchUnit.isSeparator(folded[start - 1]) { start -= 1 }
    var tone: Tone?
    for place in start..<folded.count {
      if SearchUnit.isSeparator(folded[place]) { break }
      guard let letter = letter(at: place), letter.tone != .ngang else { continue }
      if tone != nil { return nil }
      tone = letter.tone
    }
    return tone ?? .ngang
  }
}
