package import Values
package import VietnameseText

/// The items of all plans that a list can have, with what puts them in its order and all they are
/// found by.
///
/// It is made when a person begins to look for something, so that each letter finds it made.
package struct SearchableList: Sendable {
  /// The items, at the places of the rows of the table, in the order of the list.
  private let items: ItemOrder
  private let table: WordTable
  private let list: WordList
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
    items = ItemOrder(texts.items, order, valued: valued)
    (list, self.table, self.lacking) = (texts.list, table, lacking)
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
  ) -> FoundItems {
    guard let ranks = ranks(SearchQuery(typed), typed, share) else { return .nothing }
    return FoundItems(ranks, among: items, isReversed: isReversed, isRanked: isRanked)
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
}
