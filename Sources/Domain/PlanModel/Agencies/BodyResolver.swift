import Values

/// Finds the body that answers on a day for what was given to an agency.
///
/// Names of agencies in documents are read as those of the body that took their functions over
/// (Resolution 190/2025/QH15). Where functions went to several bodies, or only a proposal says
/// where they went, nobody is guessed: the work waits to be assigned again.
struct BodyResolver {
  let book: PlanBook
  let day: Day

  /// The body that answers for an agency: itself, or the one that took over all its functions.
  ///
  /// - Parameters:
  ///   - agency: The agency the work was given to.
  ///   - path: The agencies gone through already, so that a circle of successions ends.
  /// - Returns: `nil` when nobody certainly does.
  func body(of agency: RecordID, after path: Set<RecordID> = []) -> RecordID? {
    guard let known = book.agenciesByID[agency], !path.contains(agency) else { return nil }
    let path = path.union([agency])
    guard hasEnded(known, after: path) else { return agency }
    let due = successions(of: agency)
    let heirs = Set(due.compactMap(\.heir))
    guard heirs.count == 1, let heir = heirs.first,
      due.contains(where: { $0.isApplied && $0.scope == nil && $0.heir == heir })
    else { return nil }
    return body(of: heir, after: path)
  }

  /// Whether an agency has ended by the day.
  func hasEnded(_ agency: Agency, after path: Set<RecordID> = []) -> Bool {
    lastDay(of: agency).map { $0 < day } ?? false
      || agency.kind == .group && hasLostAllMembers(agency.id, after: path)
  }

  /// The last day of an agency, as it says itself or as a succession of all functions makes it.
  func lastDay(of agency: Agency) -> Day? {
    let given = (book.successionsByPredecessor[agency.id] ?? []).filter {
      $0.isApplied && $0.scope == nil
    }.map { $0.day - 1 }.min()
    return [agency.validTo, given].compactMap(\.self).min()
  }

  /// The successions of an agency that have happened by the day, applied or proposed.
  func successions(of agency: RecordID) -> [Succession] {
    (book.successionsByPredecessor[agency] ?? []).filter { $0.day <= day }
  }

  /// The bodies a person may give the work of an agency to, as the successions propose it.
  ///
  /// - Returns: Each body that has not ended, with the succession that leads to it first.
  func proposals(for agency: RecordID) -> [(body: Agency, succession: Succession)] {
    var found: [(body: Agency, succession: Succession)] = []
    var seen: Set<RecordID> = [agency]
    var open = successions(of: agency).map { ($0, $0) }
    while !open.isEmpty {
      let (first, last) = open.removeFirst()
      guard let heir = last.heir.flatMap({ book.agenciesByID[$0] }), seen.insert(heir.id).inserted
      else { continue }
      if hasEnded(heir) {
        open += successions(of: heir.id).map { (first, $0) }
      } else {
        found.append((heir, first))
      }
    }
    return found
  }

  /// A group that was listed ends with the last of its members; one never listed is only a wording.
  private func hasLostAllMembers(_ group: RecordID, after path: Set<RecordID>) -> Bool {
    let begun = (book.membershipsByGroup[group] ?? []).filter { membership in
      membership.validFrom.map { $0 <= day } ?? true
    }
    return !begun.isEmpty
      && !begun.contains { $0.holds(on: day) && body(of: $0.member, after: path) != nil }
  }
}
