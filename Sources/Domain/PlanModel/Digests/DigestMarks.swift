import Values

/// What chooses and orders an item of work in a list.
struct TaskMark: Equatable, Sendable {
  /// The item.
  let task: RecordID
  /// Its state and class; `nil` when all its parts are closed.
  let state: WorkState, timeClass: TimeClass?
  /// Its last good day.
  let effectiveDue: Day?
  /// What it waits for: a bit for each kind of attention, in their order.
  let attention: Int
  /// The agency that answers for it first, and all whose names it is found by: places among the
  /// agencies of the digest.
  let answerable: Int?, agencies: [Int]

  /// The mark of an item.
  ///
  /// - Parameters:
  ///   - row: The item, judged.
  ///   - places: The places of the agencies in the digest.
  init(_ row: TaskRow, _ places: [RecordID: Int]) {
    let named = row.agencies.flatMap { [$0.agency.id, $0.assigned?.id].compactMap(\.self) }
    task = row.task.id
    state = row.state
    timeClass = row.timeClass
    effectiveDue = row.effectiveDue
    attention = Attention.allCases.reduce(0) { $0 | ($1.includes(row) ? Self.bit(of: $1) : 0) }
    answerable = row.answerable.flatMap { places[$0.id] }
    agencies = Set(named.compactMap { places[$0] }).sorted()
  }

  private static func bit(of kind: Attention) -> Int {
    Attention.allCases.firstIndex(of: kind).map { 1 << $0 } ?? 0
  }

  /// Whether a filter lets the item through, its plan, words and agency aside.
  func passes(_ filter: WorkFilter) -> Bool {
    (filter.state == nil || state == filter.state)
      && (filter.timeClass == nil || timeClass == filter.timeClass)
      && filter.attention.map { attention & Self.bit(of: $0) != 0 } ?? true
  }

  func write(to bytes: inout DigestWriter) {
    bytes.write(task)
    bytes.write(state, among: WorkState.allCases)
    bytes.write(timeClass, among: TimeClass.allCases)
    bytes.write(optional: effectiveDue?.number)
    bytes.write(attention)
    bytes.write(optional: answerable)
    bytes.write(agencies.count)
    for place in agencies { bytes.write(place) }
  }

  init(from bytes: inout DigestReader) {
    task = bytes.id()
    state = bytes.value(among: WorkState.allCases) ?? .unknown
    timeClass = bytes.value(among: TimeClass.allCases)
    effectiveDue = bytes.optionalNumber().map(Day.init(number:))
    attention = bytes.number()
    answerable = bytes.optionalNumber()
    agencies = bytes.numbers()
  }
}

/// What orders a target in a list.
struct TargetMark: Equatable, Sendable {
  /// The target, and the year by which it is to be reached.
  let target: RecordID, year: Int?
  /// Whether it stands in "đạt k/n".
  let isCounted: Bool
  /// How it stands; `nil` for an objective in words.
  let status: TargetStatus?

  init(_ row: TargetRow) {
    target = row.target.id
    year = row.target.year
    isCounted = row.isCounted
    status = row.judgement.status
  }

  func write(to bytes: inout DigestWriter) {
    bytes.write(target)
    bytes.write(optional: year)
    bytes.write(isCounted ? 1 : 0)
    bytes.write(status, among: TargetStatus.allCases)
  }

  init(from bytes: inout DigestReader) {
    target = bytes.id()
    year = bytes.optionalNumber()
    isCounted = bytes.number() != 0
    status = bytes.value(among: TargetStatus.allCases)
  }
}

/// The part an agency has in a plan.
struct AgencyMark: Equatable, Sendable {
  /// The agency.
  let agency: RecordID
  /// Whether some work of the plan was ever given to itself.
  let isAssigned: Bool
  /// What the work adds up to that it holds on the day; `nil` when it holds none.
  let work: Work?

  /// The numbers of a tally that are not 0, with their places, and the latest change.
  struct Work: Equatable, Sendable {
    let numbers: [(place: Int, number: Int)], version: Int

    static func == (first: Work, second: Work) -> Bool {
      first.version == second.version && first.numbers.elementsEqual(second.numbers, by: ==)
    }

    /// Adds it to what the agency has in other plans.
    func add(to tally: inout AgencyTally) {
      for (place, number) in numbers { tally.add(number, at: place) }
      tally.touch(version)
    }
  }

  init(_ agency: RecordID, isAssigned: Bool, _ tally: AgencyTally?) {
    self.agency = agency
    self.isAssigned = isAssigned
    work = tally.map { tally in
      let numbers = tally.numbers.enumerated().filter { $0.element != 0 }
      return Work(
        numbers: numbers.map { (place: $0.offset, number: $0.element) }, version: tally.version)
    }
  }

  func write(to bytes: inout DigestWriter) {
    bytes.write(agency)
    bytes.write((isAssigned ? 1 : 0) + (work == nil ? 0 : 2))
    guard let work else { return }
    bytes.write(work.version)
    bytes.write(work.numbers.count)
    for (place, number) in work.numbers {
      bytes.write(place)
      bytes.write(number)
    }
  }

  init(from bytes: inout DigestReader) {
    agency = bytes.id()
    let flags = bytes.number()
    isAssigned = flags & 1 != 0
    guard flags & 2 != 0 else {
      work = nil
      return
    }
    let version = bytes.number()
    let count = min(bytes.number(), AgencyTally.count)
    work = Work(
      numbers: (0..<max(0, count)).map { _ in (place: bytes.number(), number: bytes.number()) },
      version: version)
  }
  /// Reads a mark of which only the agency is wanted.
  static func agency(from bytes: inout DigestReader) -> RecordID {
    let agency = bytes.id()
    guard bytes.number() & 2 != 0 else { return agency }
    _ = bytes.number()
    for _ in 0..<max(0, 2 * min(bytes.number(), AgencyTally.count)) { _ = bytes.number() }
    return agency
  }
}
