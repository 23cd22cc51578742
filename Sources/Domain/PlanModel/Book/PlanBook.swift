public import Values

/// The contents of a store, with what belongs together found at once.
public struct PlanBook: Sendable {
  /// The records.
  public let contents: PlanContents
  /// The days offices work.
  public let calendar: WorkCalendar
  /// The number of the latest change that touched each record; a record not in it was never
  /// changed.
  let lastChanges: [RecordID: Int]
  let plansByID: [RecordID: Plan]
  let sectionsByID: [RecordID: PlanSection]
  let indicatorsByID: [RecordID: Indicator]
  let agenciesByID: [RecordID: Agency]
  let obligationsByTask: [RecordID: [Obligation]]
  let assignmentsByTask: [RecordID: [Assignment]]
  let observationsByTarget: [RecordID: [Observation]]

  /// A book of some contents.
  ///
  /// - Parameters:
  ///   - contents: The records.
  ///   - lastChanges: The number of the latest change that touched each record.
  public init(_ contents: PlanContents, lastChanges: [RecordID: Int] = [:]) {
    self.contents = contents
    self.lastChanges = lastChanges
    calendar = WorkCalendar(exceptions: contents.holidays.map(\.exception))
    plansByID = Self.byID(contents.plans)
    sectionsByID = Self.byID(contents.sections)
    indicatorsByID = Self.byID(contents.indicators)
    agenciesByID = Self.byID(contents.agencies)
    obligationsByTask = Dictionary(grouping: contents.obligations, by: \.task)
    assignmentsByTask = Dictionary(grouping: contents.assignments, by: \.task)
    observationsByTarget = Dictionary(grouping: contents.observations, by: \.target)
  }

  private static func byID<Record: StoredRecord>(_ records: [Record]) -> [RecordID: Record] {
    Dictionary(records.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The number of the latest change that touched any of some records, 0 when none did.
  func version(of records: [RecordID]) -> Int {
    records.reduce(0) { max($0, lastChanges[$1] ?? 0) }
  }
}

// MARK: - Parts

/// One part of a task on a day, with how it stands against its deadline.
public struct Part: Equatable, Sendable {
  /// What is owed; for a period nobody has said anything of yet, as it would be stored.
  public let obligation: Obligation
  /// Whether the store has a record of it.
  public let isStored: Bool
  /// The code of the part: that of the task, with its period and its member.
  public let code: String
  /// How it stands on the day.
  public let judgement: TimeJudgement
}

extension PlanBook {
  /// The parts of a task on a day.
  ///
  /// Recurring work has those of the period that holds the day; a period without records has one
  /// part nobody has said anything of.
  public func parts(of task: PlanTask, on day: Day) -> [Part] {
    let occurrence = task.deadline.occurrence(on: day, in: calendar)
    let stored = (obligationsByTask[task.id] ?? []).filter { $0.period == occurrence.period }
    let owed =
      stored.isEmpty
      ? [Obligation(id: RecordID(high: 0, low: 0), task: task.id, period: occurrence.period)]
      : stored
    return owed.map { obligation in
      Part(
        obligation: obligation, isStored: !stored.isEmpty,
        code: code(of: obligation, in: task),
        judgement: TimeJudgement(
          of: (obligation.state, obligation.sentOn), against: task.deadline,
          occurrence: occurrence, on: day))
    }
  }

  private func code(of obligation: Obligation, in task: PlanTask) -> String {
    let period = obligation.period.map { "/\($0)" } ?? ""
    let member = obligation.member.flatMap { agenciesByID[$0]?.code }.map { "@\($0)" } ?? ""
    return task.code + period + member
  }
}
