import PlanModel
import SQLiteKit
import Values

// MARK: - The tables of digests

extension Connection {
  /// How far the log was looked at for the digests that are kept; `nil` when none can be trusted.
  func digestPosition() throws -> LogPosition? {
    let sql = "SELECT program, seq, mark FROM digest_state"
    let state = try first(sql) { row throws(SQLiteError) in
      (try row.string(0), LogPosition(seq: try row.int(1), mark: try row.string(2)))
    }
    guard let (program, position) = state, program == ProgramMark.current else { return nil }
    return position
  }

  /// The digests kept that hold on a day, by their plans; all of them without a day.
  func keptDigests(on day: Day? = nil) throws -> [RecordID: PlanDigest] {
    try digests("?1 IS NULL OR ?1 BETWEEN first_day AND last_day", [SQLiteValue(day?.description)])
  }

  /// The digest kept of one plan, if it holds on a day.
  func keptDigests(of plan: RecordID, on day: Day) throws -> [RecordID: PlanDigest] {
    try digests(
      "plan = ?1 AND ?2 BETWEEN first_day AND last_day",
      [Self.text(plan), .text(day.description)])
  }

  private func digests(
    _ condition: String, _ values: [SQLiteValue]
  ) throws -> [RecordID: PlanDigest] {
    let sql = """
      SELECT plan, first_day, last_day, counts, tasks, targets, agencies FROM plan_digest
        WHERE \(condition)
      """
    var digests: [RecordID: PlanDigest] = [:]
    try query(sql, values) { row throws(SQLiteError) in
      if let digest = try Self.digest(row) { digests[digest.plan] = digest }
    }
    return digests
  }

  /// The digest in a row; `nil` for a row of other values, which is made anew like one that is not
  /// there.
  private static func digest(_ row: borrowing Row) throws(SQLiteError) -> PlanDigest? {
    guard case .text(let id) = try row.value(0), let plan = RecordID(id),
      case .text(let begin) = try row.value(1), let first = Day(begin),
      case .text(let end) = try row.value(2), let last = Day(end), first <= last,
      case .blob(let counts) = try row.value(3), case .blob(let tasks) = try row.value(4),
      case .blob(let targets) = try row.value(5), case .blob(let agencies) = try row.value(6)
    else { return nil }
    return PlanDigest(
      plan: plan, days: first...last, counts: counts, tasks: tasks, targets: targets,
      agencies: agencies)
  }

  /// Forgets digests, inside a transaction; `nil` forgets all.
  func forgetDigests(of stale: DigestTouch?) throws {
    guard let stale else {
      try forgetOverview()
      try forgetOpeningSlices()
      try run("DELETE FROM plan_digest")
      try run("DELETE FROM agency_digest")
      return
    }
    for plan in stale.plans {
      try run("DELETE FROM plan_digest WHERE plan = ?1", [Self.text(plan)])
    }
    for agency in stale.agencies {
      try run("DELETE FROM agency_digest WHERE agency = ?1", [Self.text(agency)])
    }
  }

  /// Keeps how far the log was looked at for the digests that are kept, inside a transaction.
  func keepDigestPosition(_ position: LogPosition) throws {
    guard let program = ProgramMark.current else { return }
    try run(
      "INSERT OR REPLACE INTO digest_state (id, program, seq, mark) VALUES (1, ?1, ?2, ?3)",
      [.text(program), SQLiteValue(position.seq), .text(position.mark)])
  }

  /// Keeps digests of plans, inside a transaction.
  func keep(_ fresh: [PlanDigest]) throws {
    for digest in fresh {
      try run(
        """
        INSERT OR REPLACE INTO plan_digest
          (plan, first_day, last_day, counts, tasks, targets, agencies)
          VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """,
        [
          Self.text(digest.plan), .text(digest.days.lowerBound.description),
          .text(digest.days.upperBound.description), .blob(digest.counts), .blob(digest.tasks),
          .blob(digest.targets), .blob(digest.agencies),
        ])
    }
  }

  private static func text(_ id: RecordID) -> SQLiteValue { .text(id.description) }
}

// MARK: - Making digests

extension Connection {
  /// How many items of work are read at once at most, unless one plan has more.
  private static let mostTasks = 1_500

  /// Makes the digests of some plans, a few plans at a time.
  ///
  /// - Parameters:
  ///   - plans: The plans.
  ///   - day: The day they are to hold on.
  ///   - take: Gets the digests of some of the plans.
  /// - Throws: What reading meets; the digests handed over before stay right.
  func makeDigests(
    of plans: [RecordID], on day: Day, _ take: ([PlanDigest]) throws -> Void
  ) throws {
    for some in try groups(of: plans) {
      var roots = SliceRoots()
      roots.plans = Set(some)
      let judged = JudgedBook(try slice(of: roots).book, on: day, countsAgencies: false)
      try take(judged.digests(of: roots.plans))
    }
  }

  private func groups(of plans: [RecordID]) throws -> [[RecordID]] {
    guard plans.count > 1 else { return plans.isEmpty ? [] : [plans] }
    var tasks: [RecordID: Int] = [:]
    try query("SELECT plan, count(*) FROM task GROUP BY plan") { row throws(SQLiteError) in
      if let plan = RecordID(try row.string(0)) { tasks[plan] = try row.int(1) }
    }
    var groups: [[RecordID]] = []
    var size = 0
    for plan in plans {
      let own = tasks[plan] ?? 0
      if size + own > Self.mostTasks || groups.isEmpty {
        groups.append([])
        size = 0
      }
      groups[groups.count - 1].append(plan)
      size += own
    }
    return groups
  }
}
