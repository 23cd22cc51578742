package import Values
import VietnameseText

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
  /// What the last query found of each row, with the query as it was typed.
  private var latest: (typed: String, ranks: [UInt8])?

  /// The plans of which some items have no texts, and are not found.
  package let lacking: Set<RecordID>

  init(_ texts: ItemTexts, _ table: WordTable, order: [Int], lacking: Set<RecordID>) {
    (items, list, self.table, self.order) = (texts.items, texts.list, table, order)
    self.lacking = lacking
  }

  /// The items in which words are found.
  ///
  /// - Parameters:
  ///   - typed: The words.
  ///   - isReversed: Whether the order is turned round.
  ///   - isRanked: Whether those found best stand first, and only such as are found as well as others
  ///     in the order of the list.
  /// - Returns: The items.
  package mutating func items(
    finding typed: String, isReversed: Bool, isRanked: Bool = true
  ) -> [RecordID] {
    let search = WordSearch(SearchQuery(typed), in: list)
    // Whoever types on finds some of what was found before, and nothing else.
    let earlier = latest.flatMap { SearchQuery.narrows(typed, after: $0.typed) ? $0.ranks : nil }
    guard let ranks = search.ranks(of: table, among: earlier) else { return [] }
    latest = (typed, ranks)
    return isRanked ? ranked(ranks, isReversed: isReversed) : found(ranks, isReversed: isReversed)
  }

  /// The items with a rank, in the order alone.
  private func found(_ ranks: [UInt8], isReversed: Bool) -> [RecordID] {
    let places = order.filter { ranks[$0] != WordSearch.notFound }
    return (isReversed ? places.reversed() : places).map { items[$0] }
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
        let place = order[isReversed ? order.count - 1 - index : index]
        let rank = ranks[place]
        guard rank != WordSearch.notFound else { continue }
        (found.baseAddress.unsafelyUnwrapped + next[Int(rank)]).initialize(to: items[place])
        next[Int(rank)] += 1
      }
      count = total
    }
  }
}
