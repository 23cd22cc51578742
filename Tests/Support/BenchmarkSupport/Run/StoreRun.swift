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
    let reader = try StoreReader(location, access: .readWrite)
    try answerOverview(reader)
    return [
      ("openAndOverview", try median { _ throws(StoreFailure) in try openAndAnswer() }),
      ("overview", try median { _ throws(StoreFailure) in try answerOverview(reader) }),
      ("listPage", try list(reader) { $0.window = ($1 * 10)..<($1 * 10 + 300) }),
      ("filterLetter", try list(reader) { $0.filter.find = ["n", "ng", "ngh", "so"][$1 % 4] }),
      ("sortByName", try list(reader) { request, _ in request.order = .name }),
      ("sortByAgency", try list(reader) { request, _ in request.order = .agency }),
    ] + (try changes(reader))
  }

  /// The figures as one JSON object, in microseconds.
  public static func json(_ figures: [(name: String, time: Duration)]) -> String {
    let lines = figures.map { name, time in
      "  \"\(name)Microseconds\": \(time.components.seconds * 1_000_000 + time.components.attoseconds / 1_000_000_000_000)"
    }
    return "{\n\(lines.joined(separator: ",\n"))\n}"
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

  private func answerOverview(_ reader: StoreReader) throws(StoreFailure) {
    let request = ListRequest(window: Self.window)
    for query: PlanQuery in [
      .plans, .summary(plan: nil), .targets(request), .tasks(request), .agencies(request),
    ] { _ = try reader.answer(query, on: day) }
  }

  private func list(
    _ reader: StoreReader, _ adjust: (inout ListRequest, Int) -> Void
  ) throws(StoreFailure) -> Duration {
    try median { round throws(StoreFailure) in
      var request = ListRequest(window: Self.window)
      adjust(&request, round)
      _ = try reader.answer(.tasks(request), on: day)
    }
  }

  /// One change of a state with the page it leads to, and its undoing alone.
  private func changes(
    _ reader: StoreReader
  ) throws(StoreFailure) -> [(name: String, time: Duration)] {
    guard case .tasks(let page) = try reader.answer(.tasks(ListRequest()), on: day),
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
      answered.append(try time { () throws(StoreFailure) in try answerOverview(reader) })
      undone.append(
        try time { () throws(StoreFailure) in try writer.undo(by: author, anyone: false) })
    }
    return [("stateChange", made), ("overviewAfterChange", answered), ("undo", undone)].map {
      ($0, $1.sorted()[$1.count / 2])
    }
  }

  private func time<Result>(
    _ body: () throws(StoreFailure) -> Result
  ) throws(StoreFailure) -> Duration {
    let start = ContinuousClock.now
    _ = try body()
    return ContinuousClock.now - start
  }
}
