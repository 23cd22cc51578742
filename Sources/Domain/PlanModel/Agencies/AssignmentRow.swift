import Values

/// One assignment of an item, with who answers for it on a day.
public struct AssignmentRow: Equatable, Sendable {
  /// The record of the assignment.
  public let assignment: Assignment
  /// The agency it was given to.
  public let agency: Agency
  /// The agency that answers for it on the day; `nil` when none does.
  public let body: Agency?

  /// The assignments of an item, those that have ended or not begun included.
  static func rows(
    of task: PlanTask, in book: PlanBook, bodies: BodiesOnDay
  ) -> [AssignmentRow] {
    (book.assignmentsByTask[task.id] ?? []).sorted { $0.ordinal < $1.ordinal }
      .compactMap { assignment in
        book.agenciesByID[assignment.agency].map { agency in
          AssignmentRow(
            assignment: assignment, agency: agency,
            body: bodies[agency.id].flatMap { book.agenciesByID[$0] })
        }
      }
  }
}

/// That functions went from one agency to another, with both of them.
public struct SuccessionRow: Equatable, Sendable {
  /// The record.
  public let succession: Succession
  /// The agency that gave its functions up.
  public let predecessor: Agency
  /// The agency that took them over; `nil` when they ended.
  public let heir: Agency?

  /// What is known of an agency as heir and as predecessor, by day.
  static func rows(about agency: Agency, in book: PlanBook) -> [SuccessionRow] {
    book.contents.successions.filter { $0.predecessor == agency.id || $0.heir == agency.id }
      .sorted { $0.day < $1.day }
      .compactMap { succession in
        book.agenciesByID[succession.predecessor].map { predecessor in
          SuccessionRow(
            succession: succession, predecessor: predecessor,
            heir: succession.heir.flatMap { book.agenciesByID[$0] })
        }
      }
  }
}
