public import Values

extension TaskRow {
  /// An agency with what it does for the item on the day.
  public struct RoleHolder: Equatable, Sendable {
    /// What is only told of few assignments; kept apart, since there is a holder for every one.
    private struct Origin: Equatable {
      var assigned: Agency?
      var since: Day?
      var basis: String?
    }

    /// What it does.
    public let role: Role
    /// The agency that answers on the day; while none does, the one the work was given to.
    public let agency: Agency
    /// The name as the document writes it.
    public let asWritten: String
    /// Whether the work was given to it or asked of it.
    public let mode: AssignmentMode
    /// Whether the agency the work was given to has ended and nobody certainly took over, so that
    /// the work must be assigned again.
    public let isWithoutBody: Bool
    /// Whether it is a group whose members nobody knows.
    public let lacksMembers: Bool
    private let origin: [Origin]

    /// A role, as it is assigned and held on a day.
    ///
    /// - Parameters:
    ///   - assignment: What was assigned.
    ///   - assigned: The agency it was assigned to.
    ///   - body: The agency that answers for it; `nil` when none does.
    ///   - book: The book they belong to.
    init(
      _ assignment: Assignment, to assigned: Agency, heldBy body: Agency?, in book: PlanBook
    ) {
      role = assignment.role
      agency = body ?? assigned
      asWritten = assignment.asWritten
      mode = assignment.mode
      isWithoutBody = body == nil
      lacksMembers = book.lacksMembers(body ?? assigned)
      let isHeir = body.map { $0.id != assigned.id } ?? false
      let origin = Origin(
        assigned: isHeir ? assigned : nil, since: assignment.validFrom, basis: assignment.basis)
      self.origin = origin == Origin() ? [] : [origin]
    }

    /// The agency the work was given to, when another answers for it by now.
    public var assigned: Agency? { origin.first?.assigned }

    /// The first day of an assignment that the document does not have.
    public var since: Day? { origin.first?.since }

    /// On what an assignment was made that the document does not have.
    public var basis: String? { origin.first?.basis }

    /// Whether the document does not have the assignment.
    public var isAdded: Bool { since != nil || basis != nil }
  }
}

extension Role {
  /// How much a role says of the work itself, the most first; `nil` for roles beside the work.
  fileprivate var rank: Int? {
    switch self {
    case .lead: 0
    case .executing: 1
    case .coordinating: 2
    case .directing, .leading, .monitoring, .receiving, .copied, .via: nil
    }
  }
}

extension TaskRow {
  /// Who holds which role in an item.
  ///
  /// Agencies that became one body hold the strongest of their roles in the work once: the lead
  /// wins, and nobody works along with itself.
  ///
  /// - Parameters:
  ///   - assignments: The assignments that hold, in the order of the document.
  ///   - book: The book they belong to.
  ///   - bodies: Who answers for whom on the day that counts.
  ///   - keepsAssigned: Whether work stays with whom it was given to where nobody took over, as
  ///     work does that was done on a day nobody told.
  /// - Returns: The roles, in the order of the document.
  static func holders(
    of assignments: [Assignment], in book: PlanBook, bodies: BodiesOnDay, keepsAssigned: Bool
  ) -> [RoleHolder] {
    let holders = assignments.compactMap { assignment -> RoleHolder? in
      guard let assigned = book.agenciesByID[assignment.agency] else { return nil }
      guard !bodies.isPlain else {
        return RoleHolder(assignment, to: assigned, heldBy: assigned, in: book)
      }
      let body = bodies[assigned.id].flatMap { book.agenciesByID[$0] }
      return RoleHolder(
        assignment, to: assigned, heldBy: body ?? (keepsAssigned ? assigned : nil), in: book)
    }
    return holders.indices.filter { index in
      !holders.indices.contains { other in
        other != index && holders[other].agency.id == holders[index].agency.id
          && holders[other].stands(beforeOther: holders[index], isEarlier: other < index)
      }
    }.map { holders[$0] }
  }
}

extension TaskRow.RoleHolder {
  /// Whether another role of the same body is left out for this one.
  ///
  /// A document that has one agency lead and carry out keeps both; of agencies that became one,
  /// the lead wins.
  fileprivate func stands(beforeOther other: Self, isEarlier: Bool) -> Bool {
    if role == other.role { return isEarlier }
    guard let rank = role.rank, let otherRank = other.role.rank, rank < otherRank else {
      return false
    }
    return other.role == .coordinating
      || (assigned ?? agency).id != (other.assigned ?? other.agency).id
      || isAdded != other.isAdded
  }
}
