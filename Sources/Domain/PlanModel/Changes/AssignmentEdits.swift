import Values

/// Puts one assignment in the place of others, each with its day.
struct AssignmentEdits {
  let scene: ChangeScene
  /// The first day of what is assigned anew.
  let day: Day

  /// The assignments of a task that hold on the day of the change, with the agency of each.
  func held(of row: TaskRow) -> [(assignment: Assignment, agency: Agency)] {
    assignments(of: row) { $0.holds(on: scene.day) }
  }

  /// The assignments of a task that hold on the day of the change, from the day of what is assigned
  /// anew on, or begin later.
  func heldOrComing(of row: TaskRow) -> [(assignment: Assignment, agency: Agency)] {
    let first = min(scene.day, day)
    return assignments(of: row) { $0.validTo.map { $0 >= first } ?? true }
  }

  private func assignments(
    of row: TaskRow, where isMeant: (Assignment) -> Bool
  ) -> [(assignment: Assignment, agency: Agency)] {
    (scene.book.assignmentsByTask[row.task.id] ?? []).filter(isMeant)
      .sorted { $0.ordinal < $1.ordinal }
      .compactMap { assignment in
        scene.book.agenciesByID[assignment.agency].map { (assignment, $0) }
      }
  }

  /// Ends an assignment the day before; one that would never have held is taken away, one that ends
  /// earlier stays as it is.
  func end(_ assignment: Assignment, of agency: Agency, in row: TaskRow) -> Edit? {
    let code = "\(row.task.code)@\(agency.code)"
    if let from = assignment.validFrom, from >= day { return assignment.removal(code: code) }
    if let last = assignment.validTo, last < day { return nil }
    var ended = assignment
    ended.validTo = day - 1
    return assignment.edit(to: ended, code: code)
  }

  /// Gives an agency a role from the day on.
  ///
  /// - Parameters:
  ///   - role: The role.
  ///   - agency: The agency.
  ///   - row: The task.
  ///   - old: The assignment it takes the place of, whose name as written it keeps.
  ///   - basis: On what it is made.
  /// - Returns: The insertion of an assignment.
  func begin(
    _ role: Role, for agency: Agency, in row: TaskRow, replacing old: Assignment?, basis: String?
  ) -> Edit {
    let last = (scene.book.assignmentsByTask[row.task.id] ?? []).map(\.ordinal).max() ?? 0
    var assignment = Assignment(
      id: scene.newID(), task: row.task.id, agency: agency.id, role: role,
      ordinal: old?.ordinal ?? last + 1)
    assignment.asWritten = old?.asWritten ?? ""
    assignment.mode = old?.mode ?? .given
    assignment.validFrom = day
    assignment.basis = basis
    return assignment.insertion(code: "\(row.task.code)@\(agency.code)")
  }
}
