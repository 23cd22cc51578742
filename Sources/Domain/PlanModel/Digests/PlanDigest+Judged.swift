package import Values

extension JudgedBook {
  /// The digests of some plans, of which the book must hold everything their items are judged by.
  ///
  /// - Parameter wanted: The plans.
  /// - Returns: A digest for each that the book has, valid from its day on.
  package func digests(of wanted: Set<RecordID>) -> [PlanDigest] {
    let tasksByPlan = Dictionary(
      grouping: tasks.indices.filter { wanted.contains(tasks[$0].task.plan) }
    ) { tasks[$0].task.plan }
    let targetsByPlan = Dictionary(grouping: targets.filter { wanted.contains($0.target.plan) }) {
      $0.target.plan
    }
    return plans.map(\.plan.id).filter(wanted.contains).map { plan in
      digest(
        of: plan, (tasksByPlan[plan] ?? []).map { tasks[$0] }, targetsByPlan[plan] ?? [])
    }
  }

  private func digest(
    of plan: RecordID, _ tasks: [TaskRow], _ targets: [TargetRow]
  ) -> PlanDigest {
    var changing = ChangingDays(of: book, after: day)
    for row in tasks { changing.add(row) }
    for row in targets { changing.add(row) }
    let counts = PlanCounts(
      work: WorkSummary(tasks), targets: TargetSummary(targets),
      attention: AttentionCounts(tasks), agencies: Self.agencies(in: tasks, without: false),
      agenciesGone: Self.agencies(in: tasks.filter(\.mustBeReassigned), without: true))
    let agencies = agencyMarks(of: tasks)
    let places = Dictionary(
      uniqueKeysWithValues: agencies.enumerated().map { ($0.element.agency, $0.offset) })
    return PlanDigest(
      plan: plan, days: day...max(day, changing.lastDay(of: plan)), counts: counts,
      tasks: tasks.map { TaskMark($0, places) }, targets: targets.map(TargetMark.init),
      agencies: agencies)
  }

  private func agencyMarks(of tasks: [TaskRow]) -> [AgencyMark] {
    let held = AgencyCount(book, on: day, bodies: bodies).tallies(of: tasks)
    let assigned = Set(
      tasks.flatMap { (book.assignmentsByTask[$0.task.id] ?? []).map(\.agency) })
    return Set(held.keys).union(assigned).sorted().map {
      AgencyMark($0, isAssigned: assigned.contains($0), held[$0])
    }
  }
}
