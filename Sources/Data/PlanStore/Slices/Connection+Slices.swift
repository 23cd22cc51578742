package import PlanModel
import SQLiteKit
import Values

/// A part of a store with all it is judged by.
struct Slice {
  /// The records, with the number of the latest change of each.
  let book: PlanBook
  /// The identities of the records.
  let records: Set<RecordID>
}

extension Connection {
  /// The part of the store with a scope as a book, or the whole.
  func book(reading scope: QueryScope) throws -> PlanBook {
    try roots(of: scope).map { try slice(of: $0).book } ?? book()
  }

  /// Reads a part of the store by index, with all that its rows are judged by.
  ///
  /// - Parameters:
  ///   - roots: What the part begins with.
  ///   - others: Records that belong to it as well, of whatever kind.
  ///   - holidays: The holidays, where they were read before; every part has all of them.
  /// - Returns: The part.
  /// - Throws: What reading meets.
  func slice(
    of roots: SliceRoots, with others: Set<RecordID> = [], holidays: [Holiday]? = nil
  ) throws -> Slice {
    var slice = SliceContents()
    for kind in Self.kindsNamed where !others.isEmpty {
      slice.want(try ids(of: "id", in: kind, where: "id", isOneOf: others), kind)
    }
    slice.contents.holidays = try holidays ?? records()
    if roots.hasAllPlans {
      for kind: RecordKind in [.plan, .closedPeriod] { try read(kind, into: &slice) }
    }
    if roots.hasAllIndicators { try read(.indicator, into: &slice) }
    if roots.hasRegister { try read(.followUp, into: &slice) }
    if roots.hasAllAgencies {
      for kind: RecordKind in [.agency, .membership, .succession] { try read(kind, into: &slice) }
    }
    slice.want(roots.plans.union(roots.plansAlone), .plan)
    for kind in Self.kindsOfPlan where !roots.plans.isEmpty {
      try read(kind, where: "plan", isOneOf: roots.plans, into: &slice)
    }
    slice.want(roots.agencies, .agency)
    slice.want(roots.tasks, .task)
    slice.want(roots.targetsAlone, .target)
    slice.want(roots.followUps, .followUp)
    try readTargets(roots.targets, into: &slice)
    try readWork(of: workers(in: roots), into: &slice)
    try follow(&slice)
    try readNamedOnly(&slice)
    let contents = slice.inOrder(isDemo: try isDemo())
    let changes = try lastChanges(in: contents)
    let inEffect = try changesInEffect(behind: changes)
    return Slice(
      book: PlanBook(
        contents, lastChanges: changes, changesInEffect: inEffect,
        changeDays: try changeDays(of: Set(changes.values).union(inEffect.values))),
      records: slice.known)
  }

  /// The kinds of records that others name.
  private static let kindsNamed = Set(SliceLink.references.map(\.target))

  /// What belongs to a plan itself.
  private static let kindsOfPlan: [RecordKind] = [.section, .target, .task, .closedPeriod]

  /// Reads the tasks and targets that acts of following name by their codes, and nothing of what
  /// these are judged by: an act may concern many plans.
  private func readNamedOnly(_ slice: inout SliceContents) throws {
    let items = slice.contents.followUpItems
    let tasks = Set(items.compactMap(\.item.task)).subtracting(slice.known)
    let targets = Set(items.compactMap(\.item.target)).subtracting(slice.known)
    for (kind, ids) in [(RecordKind.task, tasks), (.target, targets)] where !ids.isEmpty {
      try read(kind, where: "id", isOneOf: ids, into: &slice)
    }
  }

  /// Reads everything that what was read is judged by, until nothing is missing.
  private func follow(_ slice: inout SliceContents) throws {
    while true {
      if let (kind, ids) = slice.takeWanted() {
        try read(kind, where: "id", isOneOf: ids, into: &slice)
      } else if let (kind, ids) = slice.takeUnfollowed() {
        for link in SliceLink.belongings where link.target == kind {
          try read(link.kind, where: link.field, isOneOf: ids, into: &slice)
        }
        if kind == .target { try readSums(of: ids, into: &slice) }
      } else {
        return
      }
    }
  }

  /// The other targets of the same plans that some targets are to add up with.
  private func readSums(of targets: [RecordID], into slice: inout SliceContents) throws {
    let sql = """
      SELECT DISTINCT other.id FROM json_each(?1) AS wanted JOIN target ON target.id = wanted.value
        JOIN target AS other ON other.plan = target.plan AND other.sum_group = target.sum_group
      """
    slice.want(try recordIDs(sql, targets), .target)
  }

  /// Single targets, and those other plans set for the same indicators.
  private func readTargets(_ targets: Set<RecordID>, into slice: inout SliceContents) throws {
    guard !targets.isEmpty else { return }
    slice.want(targets, .target)
    let indicators = try ids(of: "indicator", in: .target, where: "id", isOneOf: targets)
    slice.want(try ids(of: "id", in: .target, where: "indicator", isOneOf: indicators), .target)
  }

  private func recordIDs(_ sql: String, _ ids: some Sequence<RecordID>) throws -> [RecordID] {
    try rows(sql, [.text(Self.list(ids))]) { row throws(SQLiteError) in try row.string(0) }
      .compactMap(RecordID.init)
  }
}

// MARK: - The work of agencies

extension Connection {
  /// The agencies whose whole work belongs to a part.
  private func workers(in roots: SliceRoots) throws -> Set<RecordID> {
    let tasks = try ids(of: "id", in: .task, where: "plan", isOneOf: roots.plansOfWorkers)
    let holders = try ids(of: "agency", in: .assignment, where: "task", isOneOf: tasks)
      .union(try ids(of: "member", in: .obligation, where: "task", isOneOf: tasks))
    return try workers(among: holders).union(roots.workers)
  }

  /// Those of whom the work that some agencies were given may be: they themselves, whoever took over
  /// from them, and whoever belongs to them.
  func workers(among holders: Set<RecordID>) throws -> Set<RecordID> {
    try closure(of: holders) { agencies in
      try ids(of: "heir", in: .succession, where: "predecessor", isOneOf: agencies)
        .union(try ids(of: "member", in: .membership, where: "group_agency", isOneOf: agencies))
    }
  }

  /// Reads all tasks that agencies, those they took over from, or groups of any of these have.
  private func readWork(of agencies: Set<RecordID>, into slice: inout SliceContents) throws {
    guard !agencies.isEmpty else { return }
    let all = try closure(of: agencies) { heirs in
      try ids(of: "predecessor", in: .succession, where: "heir", isOneOf: heirs)
    }
    let groups = try ids(of: "group_agency", in: .membership, where: "member", isOneOf: all)
    slice.want(all.union(groups), .agency)
    let assigned = all.union(groups)
    slice.want(try ids(of: "task", in: .assignment, where: "agency", isOneOf: assigned), .task)
    slice.want(try ids(of: "task", in: .obligation, where: "member", isOneOf: all), .task)
    try read(.succession, where: "heir", isOneOf: all, into: &slice)
    try read(.membership, where: "member", isOneOf: all, into: &slice)
  }
}

// MARK: - Records

extension Connection {
  private func read(
    _ kind: RecordKind, where column: String? = nil, isOneOf ids: some Sequence<RecordID> = [],
    into slice: inout SliceContents
  ) throws {
    let values: [SQLiteValue] = column == nil ? [] : [.text(Self.list(ids))]
    let source = (column: column, values: values)
    switch kind {
    case .plan: slice.contents.plans += try fresh(source, in: &slice)
    case .section: slice.contents.sections += try fresh(source, in: &slice)
    case .indicator: slice.contents.indicators += try fresh(source, in: &slice)
    case .target: slice.contents.targets += try fresh(source, in: &slice)
    case .task: slice.contents.tasks += try fresh(source, in: &slice)
    case .agency: slice.contents.agencies += try fresh(source, in: &slice)
    case .membership: slice.contents.memberships += try fresh(source, in: &slice)
    case .assignment: slice.contents.assignments += try fresh(source, in: &slice)
    case .succession: slice.contents.successions += try fresh(source, in: &slice)
    case .obligation: slice.contents.obligations += try fresh(source, in: &slice)
    case .observation: slice.contents.observations += try fresh(source, in: &slice)
    case .extension: slice.contents.extensions += try fresh(source, in: &slice)
    case .rating: slice.contents.ratings += try fresh(source, in: &slice)
    case .holiday: slice.contents.holidays += try fresh(source, in: &slice)
    case .progressReport: slice.contents.progressReports += try fresh(source, in: &slice)
    case .followUp: slice.contents.followUps += try fresh(source, in: &slice)
    case .followUpItem: slice.contents.followUpItems += try fresh(source, in: &slice)
    case .recommendation: slice.contents.recommendations += try fresh(source, in: &slice)
    case .closedPeriod: slice.contents.closedPeriods += try fresh(source, in: &slice)
    }
  }

  /// The records of a source that the part did not have.
  private func fresh<Record: StoredRecord>(
    _ source: (column: String?, values: [SQLiteValue]), in slice: inout SliceContents
  ) throws -> [Record] {
    let rows = try rows(SliceStatement.text(Record.kind, where: source.column), source.values) {
      row throws(SQLiteError) in
      (name: try row.string(0), values: try Self.values(of: Record.self, row))
    }
    let references = SliceContents.references(of: Record.self)
    return try rows.compactMap { row in
      let values = try row.values.get()
      let record: Record = try Self.record(row.name, values).get()
      return slice.note(record, values, references) ? record : nil
    }
  }
}

/// The statement that reads records of a part of the store.
package enum SliceStatement {
  /// The statement for the records of a kind in which a field is one of some identities, or for all.
  package static func text(_ kind: RecordKind, where field: String?) -> String {
    let columns = Connection.columns(["id"] + kind.fieldNames)
    let condition = field.map { " WHERE \"\($0)\" IN (SELECT value FROM json_each(?1))" } ?? ""
    return "SELECT \(columns) FROM \(kind.rawValue)\(condition)"
  }
}
