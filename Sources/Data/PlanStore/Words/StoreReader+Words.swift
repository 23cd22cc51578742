import PlanModel
import SQLiteKit
import Values
import VietnameseText

/// What a reader knows of the words of all plans.
struct WordShelf {
  /// The parts it knows, by their numbers.
  private(set) var list = WordList()
  /// Which numbering of parts these numbers are of.
  private var numbering: String?
  /// The names of all agencies, as they were at a version of the store.
  private var names: (version: Int64, all: [RecordID: String])?
  /// The version of the store at which every plan had its words.
  var keptAt: Int64?

  /// Learns of the parts that got their numbers since.
  ///
  /// - Returns: Whether all parts there are have become known.
  mutating func learn(from store: borrowing Connection) throws -> Bool {
    // Numbers given anew say something else, be it only some of them.
    let found = try store.numbering()
    if found == nil || found != numbering { (list, numbering) = (WordList(), found) }
    guard let fresh = try store.parts(after: list.count - 1) else { return false }
    for part in fresh { list.append(part) }
    return true
  }

  /// The names of all agencies.
  mutating func names(
    from store: borrowing Connection, version: Int64
  ) throws -> [RecordID: String] {
    if let names, names.version == version { return names.all }
    let pairs = try store.rows("SELECT id, name FROM agency") { row throws(SQLiteError) in
      (try row.string(0), try row.string(1))
    }
    let known = pairs.compactMap { id, name in RecordID(id).map { ($0, name) } }
    let all = Dictionary(known) { first, _ in first }
    names = (version, all)
    return all
  }
}

extension StoreReader {
  /// The texts in which the words of a request are looked for; `nil` when it has none.
  func texts(
    _ kind: WordKind, for request: ListRequest, version: Int64
  ) throws -> DigestTexts? {
    let query = SearchQuery(request.filter.find)
    guard !query.isEmpty else { return nil }
    let isByParts =
      try WordParts.parts(of: request.filter.find) != nil && shelf.learn(from: connection)
    let search = WordSearch(query, in: isByParts ? shelf.list : WordList())
    return DigestTexts(
      search, fields: kind.fields.count,
      agencies: try shelf.names(from: connection, version: version)
    ) { [self] plans, take in
      var open = Set(plans)
      if isByParts { try eachWords(kind, &open, take) }
      for plan in plans where open.contains(plan) {
        let texts = try connection.texts(kind, of: plan)
        _ = try take(plan, .texts(Self.byID(texts)))
      }
    }
  }

  /// Hands over the words of the plans that have some which are right.
  private func eachWords(
    _ kind: WordKind, _ open: inout Set<RecordID>,
    _ take: (RecordID, DigestTexts.OfPlan) throws -> Bool
  ) throws {
    guard let position = try connection.wordsPosition(),
      let reworded = try connection.plansReworded(since: position)
    else { return }
    try connection.eachWords(kind) { plan, words in
      guard open.contains(plan), !reworded.contains(plan) else { return }
      let isRead = try take(
        plan, .words(words) { [self] in Self.byID(try connection.texts(kind, of: $0)) })
      if isRead { open.remove(plan) }
    }
  }

  private static func byID(
    _ texts: [(id: RecordID, fields: [String])]
  ) -> [RecordID: [String]] {
    Dictionary(texts.map { ($0.id, $0.fields) }) { first, _ in first }
  }
}

// MARK: - Keeping

extension StoreReader {
  /// Lets the store keep the words of all plans before a query looks for some, where it may be
  /// written.
  ///
  /// That it can not is no failure: the texts themselves are looked at then. A query that is no
  /// longer wanted ends it after some of the plans.
  func keepWords(for query: PlanQuery, unlessStoppedBy stopper: StoreStopper? = nil) {
    guard keepsWords, WordKind(of: query) != nil, query.looksForWords,
      DigestedPlans.canAnswer(query)
    else { return }
    keep(\.keepsWords) {
      let version = try connection.dataVersion
      guard shelf.keptAt != version else { return }
      if try !connection.hasAllWords() {
        while try connection.keepSomeWords() {
          if stopper?.isStopped ?? false { return }
        }
      }
      shelf.keptAt = version
    }
  }
}

extension PlanQuery {
  /// Whether it has words to be found in a list.
  fileprivate var looksForWords: Bool {
    switch self {
    case .tasks(let request), .targets(let request): !request.filter.find.isEmpty
    default: false
    }
  }
}
