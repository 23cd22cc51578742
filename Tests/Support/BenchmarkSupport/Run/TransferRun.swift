import CommandTool
import PlanModel
import PlanReports
public import PlanStore
public import Values

/// Times what goes through the whole store: its export, an import into it, and reports.
public struct TransferRun {
  /// How many figures are imported at once.
  public static let importedFigures = 1_000

  private let location: StoreLocation
  private let day: Day

  /// A run on a store, which stays as it is.
  ///
  /// - Parameters:
  ///   - location: Where the store lies.
  ///   - day: The day everything is judged on.
  public init(_ location: StoreLocation, on day: Day) {
    self.location = location
    self.day = day
  }

  /// The time of each thing, done once.
  ///
  /// - Returns: Names and durations, in the order they are printed.
  /// - Throws: What opening and reading the store meets, and what importing meets.
  public func figures() throws -> [(name: String, time: Duration)] {
    let reader = try StoreReader(location, access: .readWrite)
    guard case .plans(let plans) = try reader.answer(.plans, on: day), !plans.isEmpty else {
      return []
    }
    let plan = plans[plans.count / 2]
    return [
      ("planReport", try time { try report(of: plan, plans, from: reader) }),
      ("export", try time { try export(from: reader) }),
      ("import1000Figures", try time(importer(reader))),
    ]
  }

  private func time(_ body: () throws -> Int) throws -> Duration {
    let start = ContinuousClock.now
    let size = try body()
    let time = ContinuousClock.now - start
    // What came out is looked at, so that nothing of the work can be left out.
    return size < 0 ? .zero : time
  }

  /// Writes everything to nowhere.
  private func export(from reader: StoreReader) throws -> Int {
    var text = TextLength()
    try reader.reading { try StoreExport.write($0, to: &text) }
    return text.bytes
  }

  /// The report of the period of a plan, as text.
  private func report(
    of plan: PlanRow, _ plans: [PlanRow], from reader: StoreReader
  ) throws -> Int {
    let request = ListRequest(filter: WorkFilter(plan: plan.plan.code), order: .code)
    guard case .tasks(let tasks) = try reader.answer(.tasks(request), on: day),
      case .targets(let targets) = try reader.answer(.targets(request), on: day)
    else { return 0 }
    let source = ReportSource(
      plan: plan, tasks: tasks.rows, targets: targets.rows, plans: plans,
      period: ReportPeriod(.quarter, containing: day, .calendar), asOf: day, language: .vi,
      isDemo: reader.isDemo)
    return ReportText.written(Report(.full, from: source)).utf8.count
  }

  /// What reads a table of new figures and works out the change it makes, which is not written.
  private func importer(_ reader: StoreReader) throws -> () throws -> Int {
    var table = ""
    try reader.reading {
      try TableExport(of: [.observation], from: $0).write(.observation, to: &table)
    }
    let writer = try StoreWriter(location)
    let author = Author(user: "benchmark", uid: 0, at: "\(day)T00:00:00Z", day: day)
    let lines = table.split(whereSeparator: \.isNewline).prefix(Self.importedFigures + 1)
    let fresh = lines.enumerated().map { place, line in
      // With identities of their own, the figures are new.
      place == 0 ? String(line) : writer.newID().description + line.dropFirst(32)
    }
    let bytes = Array(fresh.joined(separator: "\n").utf8)
    return {
      let file = try ImportReader.folder([("observation.csv", bytes)])
      return try writer.make("import", by: author, isRehearsal: true) {
        scene throws(StoreFailure) in
        let work = try ImportWork(file.rows).work(in: scene)
        return (work.edits, work.report.count(.added))
      }.report
    }
  }
}

/// How long a text is that nobody keeps.
private struct TextLength: TextOutputStream {
  private(set) var bytes = 0

  mutating func write(_ text: String) { bytes += text.utf8.count }
}
