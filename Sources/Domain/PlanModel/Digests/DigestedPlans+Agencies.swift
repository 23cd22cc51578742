import Values

extension DigestedPlans {
  /// Every agency with its work in the plans that a filter lets through.
  ///
  /// - Parameters:
  ///   - filter: The filter.
  ///   - judged: The agencies with who belongs to them and who took over from them, on the day.
  /// - Returns: The rows, in the order of the agencies.
  package func agencies(_ filter: WorkFilter, in judged: JudgedBook) -> [AgencyRow] {
    let book = judged.book
    var work = AgencyWork()
    for (plan, digest) in zip(plans, digests) { work.addAssigned(digest, plan.plan.code) }
    let counted = counted(filter)
    for (plan, digest) in counted { work.addHeld(digest, plan.plan.code) }
    let plans = AgencyPlans(book, assigned: work.assigned)
    let left = Set(self.plans.map(\.plan.code)).subtracting(counted.map(\.plan.plan.code))
    let resolver = BodyResolver(book: book, day: day)
    return book.contents.agencies.map { agency in
      let own = work.held[agency.id]
      let isPending = own == nil && plans.areOnlyInherited(by: agency.id)
      var row = AgencyRow(
        agency, life: AgencyLife(agency, resolver, isPending: isPending),
        plans: plans.codes(agency.id).union(own?.plans ?? []), tally: own?.tally ?? AgencyTally(),
        version: book.version(of: [agency.id]), on: day)
      row.memberCount = book.memberCount(of: agency, on: day)
      return row
    }.filter { left.isEmpty || $0.plans.isEmpty || !left.isSuperset(of: $0.plans) }
  }
}

/// The work of agencies, gathered from digests.
private struct AgencyWork {
  /// To whom work of each plan was given, by the code of the plan.
  private(set) var assigned: [(String, [RecordID])] = []
  /// What each agency holds, and in which plans.
  private(set) var held: [RecordID: (tally: AgencyTally, plans: [String])] = [:]

  mutating func addAssigned(_ digest: PlanDigest, _ plan: String) {
    var agencies: [RecordID] = []
    digest.eachAgency { if $0.isAssigned { agencies.append($0.agency) } }
    assigned.append((plan, agencies))
  }

  mutating func addHeld(_ digest: PlanDigest, _ plan: String) {
    digest.eachAgency { mark in
      guard let work = mark.work else { return }
      work.add(to: &held[mark.agency, default: (AgencyTally(), [])].tally)
      held[mark.agency]?.plans.append(plan)
    }
  }
}
