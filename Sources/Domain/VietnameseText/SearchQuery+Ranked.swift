extension SearchQuery {
  /// How well some fields match, or `nil` when they do not.
  ///
  /// - Parameter fields: The texts of a row as they are shown.
  /// - Returns: What `match` finds in the prepared fields, without preparing those in vain.
  public func quality(of fields: [String]) -> SearchMatch.Quality? {
    if isEmpty { return .init(tier: .exact, position: .prefix) }
    let found = fields.filter(matches).map(SearchText.init)
    if !found.isEmpty { return match(found)?.quality }
    guard words.count > 1, matches(fields.joined(separator: "\n")) else { return nil }
    return match(fields.map(SearchText.init))?.quality
  }

  /// The elements found, in groups of equal quality, the best group first.
  ///
  /// Every list of the program is searched and ranked here.
  ///
  /// - Parameters:
  ///   - elements: What is searched; within a group it keeps its order.
  ///   - fields: The texts of an element.
  /// - Returns: Groups that are not empty; all elements in one group for an empty query.
  public func groups<Element>(
    of elements: [Element], fields: (Element) -> [String]
  ) -> [[Element]] {
    if isEmpty { return elements.isEmpty ? [] : [elements] }
    var groups = SearchGroups<Element>(self)
    for element in elements { groups.take(element) { fields(element) } }
    return groups.found
  }

  /// The elements found, the best first; equally good ones keep their order.
  public func ranked<Element>(
    _ elements: [Element], fields: (Element) -> [String]
  ) -> [Element] {
    Array(groups(of: elements, fields: fields).joined())
  }
}

/// What a query found among elements that come one by one, in groups of equal quality.
public struct SearchGroups<Element> {
  private let query: SearchQuery
  private var groups = [[Element]](repeating: [], count: SearchMatch.Quality.count)

  /// Groups in which nothing was found yet.
  public init(_ query: SearchQuery) { self.query = query }

  /// Looks at an element, and keeps it when it is found.
  ///
  /// - Parameters:
  ///   - element: The element; within a group, it stands after those taken before.
  ///   - fields: Its texts, which an empty query does not ask for.
  public mutating func take(_ element: Element, fields: () -> [String]) {
    if query.isEmpty {
      groups[0].append(element)
    } else if let quality = query.quality(of: fields()) {
      groups[quality.rank].append(element)
    }
  }

  /// The groups that are not empty, the best first.
  public var found: [[Element]] { groups.filter { !$0.isEmpty } }
}

extension SearchMatch.Quality {
  /// How many different qualities there are.
  static let count = tiers * (positionsTogether + positionsApart)
  /// In how many positions a query stands together, and in how many it does not.
  static let positionsTogether = SearchMatch.Position.allCases.count { $0.isTogether }
  private static let positionsApart = SearchMatch.Position.allCases.count { !$0.isTogether }
  private static let tiers = SearchMatch.Tier.allCases.count

  /// The place among all qualities, the best first.
  var rank: Int {
    guard !position.isTogether else {
      return tier.rawValue * Self.positionsTogether + position.rawValue
    }
    return (Self.tiers - 1) * Self.positionsTogether + tier.rawValue * Self.positionsApart
      + position.rawValue
  }
}

/// Marks what a query found in the texts of a row that are shown.
public struct SearchMarker: Sendable {
  private let query: SearchQuery
  /// Whether each word is marked by itself, because no one text has all of them.
  private let isByWord: Bool

  /// A marker for texts that are shown together.
  ///
  /// - Parameters:
  ///   - query: What is looked for.
  ///   - fields: The texts. Where one of them has all that is looked for, only such are marked.
  public init(_ query: SearchQuery, in fields: [String]) {
    self.query = query
    isByWord =
      query.words.count > 1 && !fields.contains(where: query.matches)
      && query.matches(fields.joined(separator: "\n"))
  }

  /// The ranges to mark in one of the texts, ascending and apart, counted in characters.
  public func ranges(in text: String) -> [Range<Int>] {
    guard !query.isEmpty else { return [] }
    guard isByWord else { return query.matches(text) ? query.match(text)?.ranges[0] ?? [] : [] }
    let prepared = SearchText(text)
    let found = query.words.compactMap { query.bestOccurrence(of: $0, in: prepared) }
    return FieldMatch(.exact, .words, found.flatMap(\.ranges)).joinedRanges
  }
}
