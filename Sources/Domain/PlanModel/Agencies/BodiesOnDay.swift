import Values

/// Which body answers on a day for what was given to each agency, worked out once.
struct BodiesOnDay {
  /// The agencies that do not answer for themselves, with the body that does.
  private let moved: [RecordID: RecordID?]

  /// Those of a book in which no agency can end.
  static let plain = BodiesOnDay(moved: [:])

  private init(moved: [RecordID: RecordID?]) {
    self.moved = moved
  }

  /// The bodies of a book on a day.
  init(_ book: PlanBook, on day: Day) {
    let resolver = BodyResolver(book: book, day: day)
    var moved: [RecordID: RecordID?] = [:]
    for agency in book.agenciesThatMayEnd {
      let body = resolver.body(of: agency)
      if body != agency { moved[agency] = .some(body) }
    }
    self.moved = moved
  }

  /// Whether every agency answers for itself.
  var isPlain: Bool { moved.isEmpty }

  /// The body that answers for an agency; `nil` when none does.
  subscript(agency: RecordID) -> RecordID? { moved[agency] ?? agency }

  /// The agencies whose work a body took over.
  func predecessors(of body: RecordID) -> [RecordID] {
    moved.filter { $0.value == body }.map(\.key)
  }
}

/// The bodies of the days asked about, each worked out once.
struct BodyMemo {
  private let book: PlanBook
  private var known: [Day: BodiesOnDay] = [:]
  /// By which day the items of each plan should have been looked at.
  var reviewLimits: ReviewLimits

  init(_ book: PlanBook) {
    self.book = book
    reviewLimits = ReviewLimits(book)
  }

  /// The bodies on a day.
  mutating func bodies(on day: Day) -> BodiesOnDay {
    if book.agenciesThatMayEnd.isEmpty { return .plain }
    if let bodies = known[day] { return bodies }
    let bodies = BodiesOnDay(book, on: day)
    known[day] = bodies
    return bodies
  }
}
