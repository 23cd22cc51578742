package import Values
package import VietnameseText

/// Where words are looked for in all plans.
package struct DigestTexts {
  /// The texts of the items of one plan, those of its agencies and its place aside.
  package enum OfPlan {
    /// The fields of each item.
    case texts([RecordID: [String]])
    /// The numbers of their parts, and what reads the fields of items that these leave out.
    case words(PlanWords, read: ([RecordID]) throws -> [RecordID: [String]])
  }

  /// What is looked for, made ready for the parts there are.
  let search: WordSearch
  /// How many fields an item has.
  let fields: Int
  /// The names of all agencies.
  let agencies: [RecordID: String]
  /// Hands over the texts of some plans, in whatever order; again as texts when it is told that
  /// words say nothing.
  let each: ([RecordID], (RecordID, OfPlan) throws -> Bool) throws -> Void

  /// Some texts.
  package init(
    _ search: WordSearch, fields: Int, agencies: [RecordID: String],
    each: @escaping ([RecordID], (RecordID, OfPlan) throws -> Bool) throws -> Void
  ) {
    self.search = search
    self.fields = fields
    self.agencies = agencies
    self.each = each
  }
}

/// Looks for words in the items of plans, one plan after the other.
struct DigestFinder {
  private let texts: DigestTexts
  /// What was found in the names of agencies and of places, each looked at once.
  private var agencies: [RecordID: WordFinding] = [:]
  private var places: [String: WordFinding] = [:]

  init(_ texts: DigestTexts) { self.texts = texts }

  /// What all items of a plan are found by, and what each agency adds, by its place in the digest.
  mutating func names(
    of plan: PlanRow, _ digest: PlanDigest
  ) -> (place: WordFinding, agencies: [WordFinding]) {
    (finding(inPlace: plan.plan.place ?? ""), digest.agencyIDs.map { finding(in: $0) })
  }

  private mutating func finding(inPlace place: String) -> WordFinding {
    if let known = places[place] { return known }
    var finding = texts.search.emptyFinding
    texts.search.look(at: place, &finding)
    places[place] = finding
    return finding
  }

  private mutating func finding(in agency: RecordID) -> WordFinding {
    if let known = agencies[agency] { return known }
    var finding = texts.search.emptyFinding
    texts.search.look(at: texts.agencies[agency] ?? "", &finding)
    agencies[agency] = finding
    return finding
  }

  /// What looks at the fields of the items of a plan.
  ///
  /// - Throws: What reading texts meets that words leave out.
  func look(at own: DigestTexts.OfPlan) throws -> PlanLook {
    switch own {
    case .texts(let fields): return PlanLook(texts, fields)
    case .words(let words, let read):
      let others = words.allItems.filter { $0.start == nil }.map(\.id)
      return PlanLook(texts, try others.isEmpty ? [:] : read(others), words)
    }
  }
}

/// Looks at the fields of the items of one plan.
struct PlanLook {
  private let texts: DigestTexts
  private let read: [RecordID: [String]]
  private let words: [UInt32]?
  private let items: [PlanWords.Item]
  private var next = 0
  /// Whether the words of all items said something.
  private(set) var isSound: Bool

  init(_ texts: DigestTexts, _ read: [RecordID: [String]], _ words: PlanWords? = nil) {
    self.texts = texts
    self.read = read
    self.words = words?.numbers
    items = words?.allItems ?? []
    isSound = self.words?.withUnsafeBufferPointer { texts.search.knows($0) } ?? true
  }

  /// Looks at the fields of an item.
  mutating func look(at id: RecordID, _ finding: inout WordFinding) {
    guard isSound else { return }
    if words == nil || !read.isEmpty, let fields = read[id] {
      for field in fields { texts.search.look(at: field, &finding) }
    } else if let words, let start = start(of: id) {
      isSound = words.withUnsafeBufferPointer {
        texts.search.look(at: $0, from: start, fields: texts.fields, &finding) != nil
      }
    } else {
      isSound = words == nil
    }
  }

  /// Where the numbers of an item begin.
  private mutating func start(of id: RecordID) -> Int? {
    // Nearly always the items are asked for in the order they were stored.
    let place =
      next < items.count && items[next].id == id ? next : items.firstIndex { $0.id == id }
    guard let place else { return nil }
    next = place + 1
    return items[place].start
  }
}
