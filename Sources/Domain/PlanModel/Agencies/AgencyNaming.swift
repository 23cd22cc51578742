import VietnameseText

/// The agencies a person means by some words: those of whose name or other name all are part.
public struct AgencyNaming: Sendable {
  private let query: SearchQuery

  /// What some words name, with or without their marks.
  public init(_ words: String) {
    query = SearchQuery(words)
  }

  /// Whether the words name an agency.
  public func fits(name: String, aliases: [String]) -> Bool {
    query.matches(name) || aliases.contains(where: query.matches)
  }
}
