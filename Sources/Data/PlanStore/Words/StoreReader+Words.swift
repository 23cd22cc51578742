public import PlanModel
import SQLiteKit
public import Values
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
  /// The items of all plans that a request lets through, to be searched for its words and others.
  ///
  /// - Parameters:
  ///   - kind: Their kind.
  ///   - request: What is asked for.
  ///   - digested: The digests of all plans.
  ///   - named: The kind whose names put them in order, if any do.
  ///   - version: The version of the store.
  /// - Returns: The items.
  /// - Throws: What reading meets.
  func searchable(
    _ kind: WordKind, for request: ListRequest, in digested: DigestedPlans,
    orderedBy named: RecordKind?, version: Int64
  ) throws -> SearchableList {
    let names = try names(of: named)
    let agencies = try shelf.names(from: connection, version: version)
    func list(withoutWordsOf lacking: Set<RecordID>) throws -> SearchableList {
      let texts = try texts(kind, of: digested.ids, withoutWordsOf: lacking)
      return switch kind {
      case .task: digested.searchableTasks(request, names, texts, agencies: agencies)
      case .target: digested.searchableTargets(request, names, texts, agencies: agencies)
      }
    }
    let found = try list(withoutWordsOf: [])
    return found.lacking.isEmpty ? found : try list(withoutWordsOf: found.lacking)
  }

  /// The texts of the items of plans, by the words kept of them where these are right.
  private func texts(
    _ kind: WordKind, of plans: [RecordID], withoutWordsOf lacking: Set<RecordID>
  ) throws -> ItemTexts {
    let hasNumbers = try shelf.learn(from: connection)
    var texts = ItemTexts(
      hasNumbers ? shelf.list : WordList(), fields: kind.fields.count,
      parts: try connection.countOfParts(kind))
    if hasNumbers, let position = try connection.wordsPosition(),
      let reworded = try connection.plansReworded(since: position)
    {
      try connection.eachWords(kind) { plan, words in
        guard !lacking.contains(plan), !reworded.contains(plan) else { return }
        _ = try texts.add(words, of: plan) { [self] in
          let others = try connection.texts(kind, of: $0)
          return Dictionary(others.map { ($0.id, $0.fields) }) { first, _ in first }
        }
      }
    }
    for plan in plans where !texts.has(plan) {
      texts.add(try connection.texts(kind, of: plan), of: plan)
    }
    return texts
  }
}

// MARK: - Keeping

extension StoreReader {
  /// Makes the items of all plans ready among which a person is about to look for something.
  ///
  /// That it can not is no failure: they are made ready by what is asked then, which also tells why.
  ///
  /// - Parameters:
  ///   - query: The list that will be narrowed by words.
  ///   - day: The day on which everything is judged.
  public func prepareToFind(_ query: PlanQuery, on day: Day) {
    guard hasDigests, let kind = WordKind(of: query), let request = query.listRequest,
      DigestedPlans.canAnswer(query)
    else { return }
    keepAllWords()
    try? prepareInSnapshot(query, kind, request, on: day)
  }

  private func prepareInSnapshot(
    _ query: PlanQuery, _ kind: WordKind, _ request: ListRequest, on day: Day
  ) throws {
    let snapshot = try connection.begin(.deferred)
    let version = try connection.dataVersion
    _ = try digestedPlans(on: day, version: version)
    try desk.prepare(kind, request) {
      try searchable(kind, for: request, in: $0, orderedBy: query.kindOfNames, version: version)
    }
    snapshot.rollback()
  }

  /// Lets go of what was made ready for finding, once nobody looks for anything any more.
  public func endFinding() { desk.endFinding() }

  /// Lets the store keep the words of all plans before a query looks for some, where it may be
  /// written.
  ///
  /// That it can not is no failure: the texts themselves are taken apart then. A query that is no
  /// longer wanted ends it after some of the plans.
  func keepWords(for query: PlanQuery, unlessStoppedBy stopper: StoreStopper? = nil) {
    guard WordKind(of: query) != nil, query.looksForWords, DigestedPlans.canAnswer(query)
    else { return }
    keepAllWords(unlessStoppedBy: stopper)
  }

  private func keepAllWords(unlessStoppedBy stopper: StoreStopper? = nil) {
    guard keepsWords else { return }
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
  fileprivate var looksForWords: Bool { listRequest.map { !$0.filter.find.isEmpty } ?? false }

  /// The list it asks for, when words can be looked for in that.
  fileprivate var listRequest: ListRequest? {
    switch self {
    case .tasks(let request), .targets(let request): request
    default: nil
    }
  }
}
