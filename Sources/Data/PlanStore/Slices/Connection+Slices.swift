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
    for holiday in try holidays ?? records() { slice.add(holiday, to: \.holidays, []) }
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
    case .plan: try read(\.plans, source, into: &slice)
    case .section: try read(\.sections, source, into: &slice)
    case .indicator: try read(\.indicators, source, into: &slice)
    case .target: try read(\.targets, source, into: &slice)
    case .task: try read(\.tasks, source, into: &slice)
    case .agency: try read(\.agencies, source, into: &slice)
    case .membership: try read(\.memberships, source, into: &slice)
    case .assignment: try read(\.assignments, source, into: &slice)
    case .succession: try read(\.successions, source, into: &slice)
    case .obligation: try read(\.obligations, source, into: &slice)
    case .observation: try read(\.observations, source, into: &slice)
    case .extension: try read(\.extensions, source, into: &slice)
    case .rating: try read(\.ratings, source, into: &slice)
    case .holiday: try read(\.holidays, source, into: &slice)
    case .progressReport: try read(\.progressReports, source, into: &slice)
    case .followUp: try read(\.followUps, source, into: &slice)
    case .followUpItem: try read(\.followUpItems, source, into: &slice)
    case .recommendation: try read(\.recommendations, source, into: &slice)
    case .closedPeriod: try read(\.closedPeriods, source, into: &slice)
    }
  }

  private func read<Record: StoredRecord>(
    _ list: WritableKeyPath<PlanContents, [Record]>,
    _ source: (column: String?, values: [SQLiteValue]), into slice: inout SliceContents
  ) throws {
    let rows = try rows(SliceStatement.text(Record.kind, where: source.column), source.values) {
      row throws(SQLiteError) in
      (name: try row.string(0), values: try Self.values(of: Record.self, row))
    }
    for row in rows {
      let values = try row.values.get()
      slice.add(try Self.record(row.name, values).get(), to: list, values)
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
