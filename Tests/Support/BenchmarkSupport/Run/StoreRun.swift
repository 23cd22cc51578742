public import PlanModel
public import PlanStore
public import Values

/// Times what the dashboard asks of a store, in this process and without a screen.
public struct StoreRun {
  private let location: StoreLocation
  private let day: Day
  private let author: Author
  private let repeats: Int

  /// A run on a store, which it changes.
  ///
  /// - Parameters:
  ///   - location: Where the store lies.
  ///   - day: The day everything is judged on.
  ///   - repeats: How often each thing is done; the median is kept.
  public init(_ location: StoreLocation, on day: Day, repeats: Int = 7) {
    self.location = location
    self.day = day
    self.repeats = max(1, repeats)
    author = Author(user: "benchmark", uid: 0, at: "\(day)T00:00:00Z", day: day)
  }

  /// The median time of each thing done.
  ///
  /// - Returns: Names and durations, in the order they are printed.
  /// - Throws: What opening, reading and changing the store meet.
  public func figures() throws(StoreFailure) -> [(name: String, time: Duration)] {
    let inLimits = try figuresInLimits()
    let reader = try StoreReader(location, access: .readWrite)
    let typing = try StoreReader(location, access: .readWrite)
    // As the dashboard does, once somebody begins to type.
    typing.prepareToFind(.tasks(ListRequest(window: Self.window)), on: day)
    // Each another one: what was found before is kept.
    let letters = ["n", "ng", "ngh", "so", "t", "d", "da", "h", "k"]
    return inLimits + [
      ("filterLetter", try list(typing) { $0.filter.find = letters[$1 % letters.count] }),
      (
        "findInAll",
        try list(reader) { $0.filter.find = ["nghe", "dao tao", "noi vu", "nq 45"][$1 % 4] }
      ),
    ]
  }

  /// The figures that have limits: those of one plan, and those of all plans that are told by
  /// their digests.
  ///
  /// - Returns: Names and durations, in the order they are printed.
  /// - Throws: What opening, reading and changing the store meet.
  public func figuresInLimits() throws(StoreFailure) -> [(name: String, time: Duration)] {
    let onePlan = try figuresOfPlan()
    return onePlan + (try figuresOfAll(try StoreReader(location, access: .readWrite)))
  }

  /// What a person does who looks at all plans together.
  private func figuresOfAll(
    _ reader: StoreReader
  ) throws(StoreFailure) -> [(name: String, time: Duration)] {
    // The first time, everything of all plans is worked out.
    let first = try time { () throws(StoreFailure) in try answerOverview(reader) }
    return [
      ("firstOverview", first),
      ("openAndOverview", try median { _ throws(StoreFailure) in try openAndAnswer() }),
      ("overview", try median { _ throws(StoreFailure) in try answerOverview(reader) }),
      ("listPage", try list(reader) { $0.window = ($1 * 10)..<($1 * 10 + 300) }),
      ("sortByName", try sorting(by: .name)), ("sortByAgency", try sorting(by: .agency)),
    ] + (try changes(reader))
  }

  /// The time of the first list of all plans in an order, by a reader that knows their digests.
  private func sorting(by order: ListOrder) throws(StoreFailure) -> Duration {
    var times: [Duration] = []
    for _ in 0..<repeats {
      let reader = try StoreReader(location, access: .readWrite)
      _ = try reader.answer(.summary(plan: nil), on: day)
      let request = ListRequest(order: order, window: Self.window)
      times.append(
        try time { () throws(StoreFailure) in try reader.answer(.tasks(request), on: day) })
    }
    return times.sorted()[times.count / 2]
  }

  /// The figures as one JSON object, in microseconds.
  public static func json(_ figures: [(name: String, time: Duration)]) -> String {
    let lines = figures.map { name, time in
      "  \"\(name)Microseconds\": \(time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000)"
    }
    return "{\n\(lines.joined(separator: ",\n"))\n}"
  }
}

// MARK: - One plan

extension StoreRun {
  /// What a person does who looks at one plan, the one in the middle of the store.
  ///
  /// - Returns: Names and durations, in the order they are printed.
  /// - Throws: What opening, reading and changing the store meet.
  public func figuresOfPlan() throws(StoreFailure) -> [(name: String, time: Duration)] {
    let reader = try StoreReader(location, access: .readWrite)
    guard case .plans(let plans) = try reader.answer(.plans, on: day), !plans.isEmpty else {
      return []
    }
    let code = plans[plans.count / 2].plan.code
    let base = WorkFilter(plan: code)
    return [
      (
        "planOpen",
        try median { _ throws(StoreFailure) in
          try answerOverview(try StoreReader(location, access: .readWrite), of: code)
        }
      ), ("planPage", try list(reader, base) { $0.window = ($1 * 5)..<($1 * 5 + 300) }),
      (
        "planFilterLetter",
        try list(reader, base) { $0.filter.find = ["n", "ng", "ngh", "so"][$1 % 4] }
      ), ("planSortByName", try list(reader, base) { request, _ in request.order = .name }),
      ("planSortByAgency", try list(reader, base) { request, _ in request.order = .agency }),
    ] + (try changes(reader, of: code)) + (try otherFigures(reader, of: code))
  }

  /// The agency with the most to do, a detail, the log, and the list of all plans.
  private func otherFigures(
    _ reader: StoreReader, of code: String
  ) throws(StoreFailure) -> [(name: String, time: Duration)] {
    let filter = WorkFilter(plan: code)
    guard
      case .agencies(let agencies) = try reader.answer(
        .agencies(ListRequest(filter: filter)), on: day),
      case .tasks(let tasks) = try reader.answer(.tasks(ListRequest(filter: filter)), on: day),
      let agency = agencies.rows.first, let task = tasks.rows.first
    else { return [] }
    let queries: [(String, PlanQuery)] = [
      ("agencyDetail", .agency(agency.agency.code)), ("taskDetail", .task(task.task.code)),
      ("log", .log(LogRequest(window: Self.window))),
      ("planLog", .log(LogRequest(plan: code, window: Self.window))), ("plansList", .plans),
    ]
    var figures: [(name: String, time: Duration)] = []
    for (name, query) in queries {
      let time = try median { _ throws(StoreFailure) in
        // Opened anew, so that nothing is kept from the round before.
        _ = try StoreReader(location, access: .readWrite).answer(query, on: day)
      }
      figures.append((name, time))
    }
    return figures
  }
}

// MARK: - What is timed

extension StoreRun {
  /// The rows one screen asks for.
  private static let window = 0..<300

  private func median(
    _ body: (Int) throws(StoreFailure) -> Void
  ) throws(StoreFailure) -> Duration {
    var times: [Duration] = []
    for round in 0..<repeats {
      let start = ContinuousClock.now
      try body(round)
      times.append(ContinuousClock.now - start)
    }
    return times.sorted()[times.count / 2]
  }

  private func openAndAnswer() throws(StoreFailure) {
    try answerOverview(try StoreReader(location, access: .readWrite))
  }

  private func answerOverview(
    _ reader: StoreReader, of plan: String? = nil
  ) throws(StoreFailure) {
    // As many rows as a screen asks for at the beginning.
    var request = ListRequest(filter: WorkFilter(plan: plan), window: 0..<20)
    request.filter.isCurrentOnly = plan == nil
    var agencies = request
    agencies.window = 0..<60
    let waiting: [PlanQuery] = plan == nil ? [.attention(request.filter)] : []
    let counts: PlanQuery = plan.map { .summary(plan: $0) } ?? .plansInNeed
    let queries =
      [counts] + waiting + [.tasks(request), .targets(request), .agencies(agencies)]
    try reader.answer(queries, on: day) { _ in }
  }

  private func list(
    _ reader: StoreReader, _ filter: WorkFilter = WorkFilter(),
    _ adjust: (inout ListRequest, Int) -> Void
  ) throws(StoreFailure) -> Duration {
    try median { round throws(StoreFailure) in
      var request = ListRequest(filter: filter, window: Self.window)
      adjust(&request, round)
      _ = try reader.answer(.tasks(request), on: day)
    }
  }

  /// One change of a state with the page it leads to, and its undoing alone.
  private func changes(
    _ reader: StoreReader, of plan: String? = nil
  ) throws(StoreFailure) -> [(name: String, time: Duration)] {
    let request = ListRequest(filter: WorkFilter(plan: plan), window: 0..<1)
    guard case .tasks(let page) = try reader.answer(.tasks(request), on: day),
      let part = page.rows.first?.allParts.first
    else { return [] }
    let writer = try StoreWriter(location)
    var update = WorkUpdate(of: part.obligation)
    update.note = "đo thời gian"
    guard let edit = update.edit(of: part, newID: writer.newID()) else { return [] }
    let draft = ChangeDraft(command: "set", edits: [edit])
    var (made, undone, answered): ([Duration], [Duration], [Duration]) = ([], [], [])
    for _ in 0..<repeats {
      made.append(try time { () throws(StoreFailure) in try writer.apply(draft, by: author) })
      answered.append(try time { () throws(StoreFailure) in try answerOverview(reader, of: plan) })
      undone.append(
        try time { () throws(StoreFailure) in try writer.undo(by: author, anyone: false) })
    }
    let names =
      plan == nil
      ? ["stateChange", "overviewAfterChange", "undo"]
      : ["planStateChange", "planAfterChange", "planUndo"]
    return zip(names, [made, answered, undone]).map { ($0, $1.sorted()[$1.count / 2]) }
  }

  private func time<Result>(
    _ body: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Duration {
    let start = ContinuousClock.now
    _ = try body()
    return ContinuousClock.now - start
  }
}
