import Values

/// The work a group answers for, as agencies find it that join.
struct GroupWork {
  let judged: JudgedBook
  let group: Agency

  private var book: PlanBook { judged.book }

  /// One occurrence of work that the group answers for.
  struct Occurrence {
    let task: PlanTask
    let period: Period?
    /// The code of the task, with the period.
    let code: String
    /// The day by which it is settled who belongs to the group.
    let settledOn: Day
    /// The last good day, where there is one.
    let last: Day?
    /// Whether something of it is still to be done.
    let isOpen: Bool
  }

  /// The occurrences that new members could owe a part of.
  func occurrences() -> [Occurrence] {
    judged.tasks.filter { isGivenToGroup($0.task) }.flatMap { row in
      let current = row.allParts.last?.obligation.period
      let stored = (book.obligationsByTask[row.task.id] ?? []).compactMap(\.period)
      let periods = Set(stored + [current].compactMap(\.self)).sorted { $0.firstDay < $1.firstDay }
      guard current != nil else { return [occurrence(of: row.task, nil, row.allParts)] }
      return periods.map { period in
        occurrence(of: row.task, period, book.parts(of: row.task, in: period, on: judged.day))
      }
    }.compactMap(\.self)
  }

  /// The occurrence of a task that is running, or the one a code names.
  func current(of row: TaskRow, _ period: Period?) -> Occurrence? {
    guard isGivenToGroup(row.task) else { return nil }
    guard let period = period ?? row.allParts.last?.obligation.period else {
      return occurrence(of: row.task, nil, row.allParts)
    }
    return occurrence(of: row.task, period, book.parts(of: row.task, in: period, on: judged.day))
  }

  private func isGivenToGroup(_ task: PlanTask) -> Bool {
    (book.assignmentsByTask[task.id] ?? []).contains {
      $0.agency == group.id && $0.role.isAnswerable
    }
  }

  private func occurrence(of task: PlanTask, _ period: Period?, _ parts: [Part]) -> Occurrence? {
    guard let part = parts.first else { return nil }
    let last = part.judgement.occurrence.effectiveDue
    let printed = part.extensions.first?.lastDayBefore ?? last
    let settledOn = period.map { min(judged.day, printed ?? $0.lastDay) } ?? judged.day
    let isAnswering = (book.assignmentsByTask[task.id] ?? []).contains {
      $0.agency == group.id && $0.role.isAnswerable && $0.holds(on: settledOn)
    }
    guard isAnswering else { return nil }
    return Occurrence(
      task: task, period: period, code: task.code + (period.map { "/\($0)" } ?? ""),
      settledOn: settledOn, last: last, isOpen: parts.contains(where: \.isOpen))
  }

  /// Whether an agency that joins would owe a part of an occurrence that nobody has spoken of.
  func wouldOwe(_ occurrence: Occurrence, _ membership: Membership) -> Bool {
    membership.holds(on: occurrence.settledOn)
      && (book.agenciesByID[membership.member]?.existed(on: occurrence.settledOn) ?? true)
      && !(book.obligationsByTask[occurrence.task.id] ?? []).contains {
        $0.member == membership.member && $0.period == occurrence.period
      }
  }
}
