package import Values

extension JudgedBook {
  /// The digests of the work of some agencies, all of which the book must hold.
  ///
  /// - Parameter wanted: The agencies.
  /// - Returns: A digest for each, valid from the day of the book on.
  package func agencyDigests(of wanted: Set<RecordID>) -> [AgencyDigest] {
    let work = AgencyCount(book, on: day, bodies: bodies).work(of: wanted, in: tasks)
    let reach = WorkReach(book)
    let monthEnd = ChangingDays(of: book, after: day).lastDay
    // Most items are the work of several agencies.
    let lastDays = tasks.map { row in
      var changing = ChangingDays(of: book, after: day)
      changing.add(row)
      return changing.lastDay
    }
    return work.sorted { $0.key < $1.key }.map { agency, work in
      let last = reach.items(of: agency).map { lastDays[$0] }.min() ?? monthEnd
      return AgencyDigest(agency, days: day...max(day, last), work)
    }
  }
}

/// Which items are the work of an agency on any day: given to it, to one it takes over from, or to
/// a group that one of these belongs to.
private struct WorkReach {
  private var predecessors: [RecordID: [RecordID]] = [:]
  private var groups: [RecordID: [RecordID]] = [:]
  /// The places of the items given to each agency, or of which it owes a part.
  private var items: [RecordID: Set<Int>] = [:]

  init(_ book: PlanBook) {
    for succession in book.contents.successions {
      guard let heir = succession.heir else { continue }
      predecessors[heir, default: []].append(succession.predecessor)
    }
    for membership in book.contents.memberships {
      groups[membership.member, default: []].append(membership.group)
    }
    for (place, task) in book.contents.tasks.enumerated() {
      for assignment in book.assignmentsByTask[task.id] ?? [] {
        items[assignment.agency, default: []].insert(place)
      }
      for member in (book.obligationsByTask[task.id] ?? []).compactMap(\.member) {
        items[member, default: []].insert(place)
      }
    }
  }

  /// The places of the items of an agency.
  func items(of agency: RecordID) -> Set<Int> {
    var own: Set<RecordID> = [agency]
    var open = [agency]
    while let next = open.popLast() {
      for other in predecessors[next] ?? [] where own.insert(other).inserted { open.append(other) }
    }
    let all = own.union(own.flatMap { groups[$0] ?? [] })
    return all.reduce(into: []) { $0.formUnion(items[$1] ?? []) }
  }
}
