import PlanModel
import SQLiteKit
import Values

/// What a part of a store is made of, by the identities of the records it begins with.
struct SliceRoots: Hashable {
  /// Whether the records of all plans, agencies and indicators, and the register belong to it.
  var hasAllPlans = false, hasAllAgencies = false, hasAllIndicators = false, hasRegister = false
  /// The plans whose sections, targets and tasks belong to it.
  var plans: Set<RecordID> = []
  /// Single plans, with nothing but the plans that took their places.
  var plansAlone: Set<RecordID> = []
  /// The plans all of whose agencies belong to it with all their work.
  var plansOfWorkers: Set<RecordID> = []
  /// Single targets and agencies.
  var targets: Set<RecordID> = [], agencies: Set<RecordID> = []
  /// Single tasks and targets, with nothing but what they are judged by.
  var tasks: Set<RecordID> = [], targetsAlone: Set<RecordID> = []
  /// Single acts of following.
  var followUps: Set<RecordID> = []
  /// The agencies that belong to it with all their work.
  var workers: Set<RecordID> = []

  /// Whether it holds the whole work of any agency, so that it can be counted.
  var hasWholeWork: Bool { !workers.isEmpty || !plansOfWorkers.isEmpty }
}

extension Connection {
  /// How many agencies words may name before reading the whole store is less work.
  private static let mostNamed = 64

  /// Finds the records that the roots of a scope name.
  ///
  /// - Returns: `nil` for the whole store.
  func roots(of scope: QueryScope) throws -> SliceRoots? {
    guard let wanted = scope.roots else { return nil }
    var roots = SliceRoots()
    for root in wanted {
      switch root {
      case .plans: roots.hasAllPlans = true
      case .agencies: roots.hasAllAgencies = true
      case .indicators: roots.hasAllIndicators = true
      case .register: roots.hasRegister = true
      case .openDifficulties:
        roots.tasks.formUnion(try itemsWithDifficulty("task"))
        roots.targetsAlone.formUnion(try itemsWithDifficulty("target"))
      case .itemsOfPlan(let code): roots.plans.formUnion(try ids("plan", code: code))
      case .followUp(let code): roots.followUps.formUnion(try ids("follow_up", code: code))
      case .task(let code): roots.tasks.formUnion(try ids("task", code: code))
      case .itemsOfTask(let code): roots.plans.formUnion(try ids("task", "plan", code: code))
      case .target(let code): roots.targets.formUnion(try ids("target", code: code))
      case .agenciesNamed(let words): roots.agencies.formUnion(try agencies(named: words))
      case .workOfAgenciesNamed(let words):
        roots.workers.formUnion(try agencies(named: words))
      case .workOfAgenciesInPlan(let code):
        roots.plansOfWorkers.formUnion(try ids("plan", code: code))
      case .workOfAgenciesInTask(let code):
        let tasks = try ids("task", code: code)
        roots.workers.formUnion(
          try ids(of: "agency", in: .assignment, where: "task", isOneOf: tasks))
      }
    }
    return roots.workers.count + roots.agencies.count > Self.mostNamed ? nil : roots
  }

  /// The tasks or targets of which an open difficulty was told.
  private func itemsWithDifficulty(_ column: String) throws -> [RecordID] {
    let sql = """
      SELECT DISTINCT \(column) FROM progress_report
        WHERE difficulty_state = 'open' AND \(column) IS NOT NULL
      """
    return try rows(sql) { row throws(SQLiteError) in try row.string(0) }.compactMap(RecordID.init)
  }

  func ids(
    _ table: String, _ column: String = "id", code: String
  ) throws -> [RecordID] {
    try rows("SELECT \"\(column)\" FROM \(table) WHERE code = ?1", [.text(code)]) {
      row throws(SQLiteError) in try row.string(0)
    }.compactMap(RecordID.init)
  }

  /// The agency with a code, and else all whose name or other name has some words.
  private func agencies(named words: String) throws -> [RecordID] {
    let codes = Set([words.uppercased(), ItemCode(words).item])
    let exact = try codes.flatMap { try ids("agency", code: $0) }
    guard exact.isEmpty else { return exact }
    let naming = AgencyNaming(words)
    var found: [RecordID] = []
    try query("SELECT id, name, aliases FROM agency") { row throws(SQLiteError) in
      let aliases = try row.string(2).split(separator: "\n").map(String.init)
      guard naming.fits(name: try row.string(1), aliases: aliases),
        let id = RecordID(try row.string(0))
      else { return }
      found.append(id)
    }
    return found
  }
}

// MARK: - Sets of identities

extension Connection {
  /// The identities a column has in the records of which another column is one of some.
  func ids(
    of column: String, in kind: RecordKind, where other: String,
    isOneOf wanted: some Sequence<RecordID>
  ) throws -> Set<RecordID> {
    let sql = """
      SELECT DISTINCT "\(column)" FROM \(kind.rawValue) WHERE "\(other)" IN (SELECT value FROM json_each(?1))
        AND "\(column)" IS NOT NULL
      """
    return Set(
      try rows(sql, [.text(Self.list(wanted))]) { row throws(SQLiteError) in try row.string(0) }
        .compactMap(RecordID.init))
  }

  /// Identities as the JSON array that `json_each` takes apart.
  static func list(_ ids: some Sequence<RecordID>) -> String {
    var list = "["
    list.reserveCapacity(2 + 35 * ids.underestimatedCount)
    for id in ids {
      list += list.utf8.count > 1 ? ",\"" : "\""
      list += id.description
      list += "\""
    }
    return list + "]"
  }

  /// Everything that can be reached from some identities, step by step, these included.
  func closure(
    of ids: Set<RecordID>, by step: (Set<RecordID>) throws -> Set<RecordID>
  ) rethrows -> Set<RecordID> {
    var (all, newest) = (ids, ids)
    while !newest.isEmpty {
      newest = try step(newest).subtracting(all)
      all.formUnion(newest)
    }
    return all
  }
}
