package import Values
package import VietnameseText

/// The items of all plans that a list can have, with what puts them in its order and all they are
/// found by.
///
/// It is made when a person begins to look for something, so that each letter finds it made.
package struct SearchableList: Sendable {
  /// The items, at the places of the rows of the table.
  private let items: [RecordID]
  private let table: WordTable
  private let list: WordList
  /// The places of the items that the list has, in its order.
  private let order: [Int]
  /// How many of the first of them have what the order goes by: only these are turned round.
  private let valued: Int
  /// What the last queries found of each row, the latest at the end: whoever takes back a letter
  /// asks again what was asked before.
  private var earlier: [(query: SearchQuery, typed: String, ranks: [UInt8])] = []
  /// How many of them are kept.
  private static let mostKept = 12

  /// The plans of which some items have no texts, and are not found.
  package let lacking: Set<RecordID>

  init(
    _ texts: ItemTexts, _ table: WordTable, order: [Int], valued: Int, lacking: Set<RecordID>
  ) {
    (items, list, self.table, self.order) = (texts.items, texts.list, table, order)
    (self.valued, self.lacking) = (valued, lacking)
  }

  /// The items in which words are found.
  ///
  /// - Parameters:
  ///   - typed: The words.
  ///   - isReversed: Whether the order is turned round.
  ///   - isRanked: Whether those found best stand first, and only such as are found as well as others
  ///     in the order of the list.
  ///   - share: Has the search done in parts.
  /// - Returns: The items.
  package mutating func items(
    finding typed: String, isReversed: Bool, isRanked: Bool = true,
    sharing share: WordSearch.WorkSharing? = nil
  ) -> [RecordID] {
    guard let ranks = ranks(SearchQuery(typed), typed, share) else { return [] }
    return isRanked ? ranked(ranks, isReversed: isReversed) : found(ranks, isReversed: isReversed)
  }

  private mutating func ranks(
    _ query: SearchQuery, _ typed: String, _ share: WordSearch.WorkSharing?
  ) -> [UInt8]? {
    if let same = earlier.last(where: { $0.query == query }) { return same.ranks }
    // Whoever types on finds some of what was found before, and nothing else.
    let wider = earlier.last { SearchQuery.narrows(typed, after: $0.typed) }
    let search = WordSearch(query, in: list)
    guard let ranks = search.ranks(of: table, among: wider?.ranks, sharing: share) else {
      return nil
    }
    earlier = earlier.suffix(Self.mostKept - 1) + [(query, typed, ranks)]
    return ranks
  }

  /// The items with a rank, in the order alone.
  private func found(_ ranks: [UInt8], isReversed: Bool) -> [RecordID] {
    order.indices.lazy.map { order[place($0, isReversed: isReversed)] }
      .filter { ranks[$0] != WordSearch.notFound }.map { items[$0] }
  }

  /// Which place of the order stands at a place of the list.
  private func place(_ index: Int, isReversed: Bool) -> Int {
    isReversed && index < valued ? valued - 1 - index : index
  }

  /// The items with a rank, by it and then by the order.
  private func ranked(_ ranks: [UInt8], isReversed: Bool) -> [RecordID] {
    var counts = [Int](repeating: 0, count: Int(UInt8.max) + 1)
    for place in order { counts[Int(ranks[place])] += 1 }
    var (next, total) = ([Int](), 0)
    for rank in 0..<Int(WordSearch.notFound) {
      next.append(total)
      total += counts[rank]
    }
    return [RecordID](unsafeUninitializedCapacity: total) { found, count in
      for index in order.indices {
        let place = order[place(index, isReversed: isReversed)]
        let rank = ranks[place]
        guard rank != WordSearch.notFound else { continue }
        (found.baseAddress.unsafelyUnwrapped + next[Int(rank)]).initialize(to: items[place])
        next[Int(rank)] += 1
      }
      count = total
    }
  }
}
