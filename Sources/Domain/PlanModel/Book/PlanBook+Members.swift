public import Values

extension PlanBook {
  /// Whether a group has no list of members at all, so that nobody knows who owes its work.
  func lacksMembers(_ agency: Agency) -> Bool {
    agency.kind == .group && membershipsByGroup[agency.id] == nil
  }

  /// How many members a group has on a day; `nil` for one nobody listed, and for an agency.
  func memberCount(of agency: Agency, on day: Day) -> Int? {
    guard agency.kind == .group, membershipsByGroup[agency.id] != nil else { return nil }
    return Set(members(of: agency.id, on: day).map(\.id)).count
  }

  /// The members of a group on a day, in the order they were added; those that are no longer, or
  /// not yet, are left out.
  public func members(of group: RecordID, on day: Day) -> [Agency] {
    (membershipsByGroup[group] ?? []).filter { $0.holds(on: day) }
      .compactMap { agenciesByID[$0.member] }.filter { $0.existed(on: day) }
  }

  /// What is owed of a task for an occurrence, and whether the store has a record of it.
  ///
  /// A group that answers for the task owes one part for each of its members. The task as a whole
  /// is one part where an agency that is no group answers for it, or where the members of none of
  /// its groups are known. What is stored stays, but a record of the whole that says nothing gives
  /// way to the members.
  func owed(
    of task: PlanTask, for occurrence: Deadline.Occurrence, _ stored: [Obligation], on day: Day
  ) -> [(obligation: Obligation, isStored: Bool)] {
    let bodies = answerable(for: task, on: min(day, lastDay(of: occurrence, in: task) ?? day))
    guard !bodies.members.isEmpty else {
      return stored.isEmpty
        ? [(blank(task, occurrence.period), false)] : stored.map { ($0, true) }
    }
    let whole = stored.filter { $0.member == nil && (bodies.isWhole || !$0.saysNothing) }
    var owed = whole.map { ($0, true) }
    if bodies.isWhole, whole.isEmpty { owed.append((blank(task, occurrence.period), false)) }
    let byMember = Dictionary(
      stored.compactMap { part in part.member.map { ($0, part) } }
    ) { first, _ in first }
    owed += bodies.members.map { member in
      byMember[member].map { ($0, true) } ?? (blank(task, occurrence.period, member), false)
    }
    let listed = Set(bodies.members)
    let others = stored.filter { $0.member.map { !listed.contains($0) } ?? false }
    return owed + others.map { ($0, true) }
  }

  /// What is owed, as long as nobody said anything of it.
  func blank(_ task: PlanTask, _ period: Period?, _ member: RecordID? = nil) -> Obligation {
    Obligation(id: RecordID(high: 0, low: 0), task: task.id, member: member, period: period)
  }

  /// The last day on which a member still owed the work of a period.
  private func lastDay(of occurrence: Deadline.Occurrence, in task: PlanTask) -> Day? {
    occurrence.period.map { occurrence.effectiveDue ?? $0.lastDay }
  }

  /// The members of the groups that answer for a task, each once, and whether agencies that are no
  /// groups do as well.
  private func answerable(
    for task: PlanTask, on day: Day
  ) -> (members: [RecordID], isWhole: Bool) {
    guard !membershipsByGroup.isEmpty else { return ([], true) }
    var (members, seen, isWhole): ([RecordID], Set<RecordID>, Bool) = ([], [], false)
    let assignments = (assignmentsByTask[task.id] ?? []).filter {
      $0.role.isAnswerable && $0.holds(on: day)
    }
    for assignment in assignments.sorted(by: { $0.ordinal < $1.ordinal }) {
      if agenciesByID[assignment.agency]?.kind != .group { isWhole = true }
      let ofGroup = self.members(of: assignment.agency, on: day).map(\.id)
      members += ofGroup.filter { seen.insert($0).inserted }
    }
    return (members, isWhole)
  }
}

extension Agency {
  /// Whether the agency existed on a day, as far as is known.
  func existed(on day: Day) -> Bool {
    (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
  }
}
