import Values

/// Counts the work of agencies by who answers for it on a day.
struct AgencyCount {
  private let book: PlanBook
  private let day: Day
  private let bodies: BodiesOnDay
  private let share: WorkShare

  init(_ book: PlanBook, on day: Day, bodies: BodiesOnDay) {
    self.book = book
    self.day = day
    self.bodies = bodies
    share = WorkShare(book, on: day)
  }

  /// Every agency with its own work.
  func rows(of tasks: [TaskRow]) -> [AgencyRow] {
    let places = Self.places(of: tasks) { $0 }
    return rows(of: tasks, places, book.contents.agencies) { [$0] }
  }

  /// The work of every agency that has any.
  func tallies(of tasks: [TaskRow]) -> [RecordID: AgencyTally] {
    let months = AgencyRow.months(from: day)
    var tallies: [RecordID: AgencyTally] = [:]
    for (agency, places) in Self.places(of: tasks, by: { $0 }) {
      let held = places.lazy.map { share.row(tasks[$0], of: [agency]) }
      tallies[agency] = AgencyTally(held, counting: [agency], months: months)
    }
    return tallies
  }

  /// Every agency with its own work and that of the agencies it took over from, which are left out.
  func rowsByHeirs(of tasks: [TaskRow]) -> [AgencyRow] {
    let places = Self.places(of: tasks) { bodies[$0] ?? $0 }
    let agencies = book.contents.agencies.filter { (bodies[$0.id] ?? $0.id) == $0.id }
    return rows(of: tasks, places, agencies) { Set(bodies.predecessors(of: $0)).union([$0]) }
  }

  /// The whole work of some agencies, each by itself.
  func work(of agencies: Set<RecordID>, in tasks: [TaskRow]) -> [RecordID: AgencyCounts] {
    let places = Self.places(of: tasks) { $0 }
    let (plans, months) = (AgencyPlans(book), AgencyRow.months(from: day))
    var work: [RecordID: AgencyCounts] = [:]
    for agency in agencies {
      let held = (places[agency] ?? []).map { tasks[$0] }
      work[agency] = self.work(of: agency, held, counting: [agency], plans, months)
    }
    return work
  }

  private func rows(
    of tasks: [TaskRow], _ places: [RecordID: [Int]], _ agencies: [Agency],
    counting: (RecordID) -> Set<RecordID>
  ) -> [AgencyRow] {
    let (plans, months) = (AgencyPlans(book), AgencyRow.months(from: day))
    return agencies.map { agency in
      let held = (places[agency.id] ?? []).map { tasks[$0] }
      let work = work(of: agency.id, held, counting: counting(agency.id), plans, months)
      return AgencyRow(agency, work, in: book, on: day)
    }
  }

  private func work(
    of agency: RecordID, _ tasks: [TaskRow], counting counted: Set<RecordID>,
    _ plans: AgencyPlans, _ months: [Period]
  ) -> AgencyCounts {
    let held = tasks.map { share.row($0, of: counted) }
    return AgencyCounts(
      tally: AgencyTally(held, counting: counted, months: months),
      plans: Set(counted.flatMap(plans.codes)).union(held.map(\.plan)),
      isPending: held.isEmpty && plans.areOnlyInherited(by: agency))
  }

  /// The places of the tasks in which each agency has a role.
  private static func places(
    of tasks: [TaskRow], by agency: (RecordID) -> RecordID
  ) -> [RecordID: [Int]] {
    var places: [RecordID: [Int]] = [:]
    for (place, task) in tasks.enumerated() {
      let members = task.allParts.compactMap(\.obligation.member)
      for holder in task.agencies.map(\.agency.id) + members {
        let id = agency(holder)
        if places[id]?.last != place { places[id, default: []].append(place) }
      }
    }
    return places
  }
}

/// In which plans agencies were given work that later went from one to the other.
///
/// Only agencies that take part in a succession or may end are looked at: the plans of all others
/// are those of the work they hold.
struct AgencyPlans {
  private var assigned: [RecordID: Set<String>] = [:]
  private var inherited: [RecordID: Set<String>] = [:]
  private let heirs: Set<RecordID>

  /// The plans of the agencies of a book that holds all their work.
  init(_ book: PlanBook) {
    // Without an agency that may end, nobody asks to whom work was given.
    let tasks = book.agenciesThatMayEnd.isEmpty ? [] : book.contents.tasks
    self.init(
      book,
      assigned: tasks.lazy.map { task in
        (
          book.plansByID[task.plan]?.code ?? "",
          (book.assignmentsByTask[task.id] ?? []).lazy.map(\.agency)
        )
      })
  }

  /// The plans of the agencies of a book.
  ///
  /// - Parameters:
  ///   - book: The agencies, with who took over from whom.
  ///   - given: Codes of plans with the agencies some of their work was given to.
  init<Plans: Sequence, Agencies: Sequence<RecordID>>(
    _ book: PlanBook, assigned given: Plans
  ) where Plans.Element == (String, Agencies) {
    heirs = Set(book.contents.successions.compactMap(\.heir))
    guard !book.agenciesThatMayEnd.isEmpty else { return }
    let wanted = heirs.union(book.agenciesThatMayEnd)
    for (plan, agencies) in given {
      for agency in agencies where wanted.contains(agency) {
        assigned[agency, default: []].insert(plan)
      }
    }
    inherited = assigned
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for succession in book.contents.successions {
        guard let heir = succession.heir, let codes = inherited[succession.predecessor],
          !codes.isSubset(of: inherited[heir] ?? [])
        else { continue }
        inherited[heir, default: []].formUnion(codes)
        hasGrown = true
      }
    }
  }

  /// The plans an agency was given work in, or may have taken work over in.
  func codes(_ agency: RecordID) -> Set<String> { inherited[agency] ?? [] }

  /// Whether an agency was never given work and may only have taken some over.
  func areOnlyInherited(by agency: RecordID) -> Bool {
    heirs.contains(agency) && assigned[agency] == nil
  }
}
