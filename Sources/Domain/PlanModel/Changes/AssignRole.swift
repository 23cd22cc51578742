public import Values

/// Gives an agency a role in tasks that their documents do not give it.
///
/// Agencies of the same role that have ended give way to it; those that are there stay, unless
/// they are to be replaced.
public struct AssignRole: DoubtfulChange {
  /// The codes of the tasks.
  public let codes: [String]
  /// The role.
  public let role: Role
  /// The agency, by its code or by words that only one has; or the name of one to be added.
  public let agency: String
  /// Whether the agency is not in the store yet.
  public let isNew: Bool
  /// The first day; `nil` for the day of the change.
  public var from: Day?
  /// On what it is decided.
  public var basis: String?
  /// Whether those that hold the role now give way to it.
  public var replaces = false
  /// Whether the role is taken from the agency instead, from the first day on.
  public var isWithdrawn = false
  /// Whether a person is told before what it comes to in all tasks, and agrees.
  public var isAskedFirst = false
  /// What a person was told of it, and agreed to.
  public var agreed: Words?

  /// A role for an agency.
  public init(_ codes: [String], _ role: Role, agency: String) {
    self.codes = codes
    self.role = role
    self.agency = agency
    isNew = false
  }

  /// A role for an agency that the store does not have yet, by its name.
  public init(_ codes: [String], _ role: Role, newAgency name: String) {
    self.codes = codes
    self.role = role
    agency = name
    isNew = true
  }

  /// The command of the log.
  public var command: String { "assign" }

  /// The edits that give the role.
  ///
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` for a day or an agency that can hardly be meant, and
  ///   for all tasks where that is asked for, until a person agrees; ``StoreFailure/refused(_:)``
  ///   for an agency that is not there, and for a lead beside another.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let dayDoubt = try dayDoubt(in: scene)
    let (agency, made) = try holder(in: scene)
    let work = AssignmentEdits(scene: scene, day: from ?? scene.day)
    guard !isWithdrawn else {
      if let code = codes.first { try tell([dayDoubt].compactMap(\.self), of: code) }
      return try AllOrNone.edits(of: codes) { code throws(StoreFailure) in
        try withdrawal(from: try scene.task(named: code), agency, work)
      }
    }
    try refuseUnlessThere(agency, work)
    let tasks = try AllOrNone.each(codes) { code throws(StoreFailure) in
      let row = try scene.task(named: code)
      return (row: row, ended: try ended(in: row, by: agency, work))
    }
    let foreign = isNew ? nil : scene.book.doubt(giving: tasks.map(\.row), to: agency)
    let outcome = AssignmentOutcome(
      role: role, agency: agency, doubts: [dayDoubt, foreign].compactMap(\.self),
      tasks: tasks.map { ($0.row.task.code, $0.ended.map { $0.map(\.agency.name) }) })
    try tell(outcome)
    return made + tasks.flatMap { edits(of: $0.row, agency, ending: $0.ended, work) }
  }

  private func tell(_ outcome: AssignmentOutcome) throws(StoreFailure) {
    guard isAskedFirst, outcome.givesAny else {
      if let code = codes.first { try tell(outcome.doubts, of: code) }
      return
    }
    let words = outcome.words
    guard agreed == words else { throw .unconfirmed(words) }
  }

  private func dayDoubt(in scene: ChangeScene) throws(StoreFailure) -> Words? {
    guard let from, let code = codes.first else { return nil }
    let issued = scene.book.plansByID[try scene.task(named: code).task.plan]?.issued
    return DayDoubt.begins(from, issued: issued, on: scene.day)?
      .words(Words("ngày bắt đầu phân công", "first day"), from)
  }

  private func refuseUnlessThere(
    _ agency: Agency, _ work: AssignmentEdits
  ) throws(StoreFailure) {
    try work.scene.refuseUnlessThere(agency, on: work.day)
    guard let from = agency.validFrom, from > work.day else { return }
    throw .hindered(
      PlacedWords(
        Words(
          "\(agency.name) hoạt động từ \(from.printed)",
          "\(agency.name) is there since \(from.printed)"),
        onCommandLine: Words(
          "ghi --from từ ngày đó trở đi", "write --from of that day or later"),
        inDashboard: Words(
          "phân công từ ngày đó trở đi, hoặc chọn cơ quan khác",
          "assign from that day on, or choose another agency")))
  }

  /// The end of what the agency holds of the role in a task.
  private func withdrawal(
    from row: TaskRow, _ agency: Agency, _ work: AssignmentEdits
  ) throws(StoreFailure) -> [Edit] {
    let held = work.held(of: row).filter {
      $0.assignment.role == role && $0.agency.id == agency.id
    }
    guard !held.isEmpty else {
      throw .hindered(
        PlacedWords(
          Words(
            "\(agency.name) không giữ vai trò \(role.words.vi) trong \(row.task.code)",
            "\(agency.name) is not \(role.words.en) in \(row.task.code)"),
          onCommandLine: Words(
            "xem «dondoc show \(row.task.code)»", "see `dondoc show \(row.task.code)`"),
          inDashboard: Words(
            "bấm Enter trên việc này để xem phân công", "press Enter on the task to see who does")))
    }
    return held.compactMap { work.end($0.assignment, of: $0.agency, in: row) }
  }

  private func holder(in scene: ChangeScene) throws(StoreFailure) -> (Agency, [Edit]) {
    guard isNew, let code = codes.first else { return (try scene.agency(named: agency), []) }
    let added = try scene.newAgency(named: agency, for: try scene.task(named: code), since: from)
    return (added, [added.insertion(code: added.code)])
  }

  /// What gives way to the agency in a task; `nil` where it holds the role already.
  private func ended(
    in row: TaskRow, by agency: Agency, _ work: AssignmentEdits
  ) throws(StoreFailure) -> [(assignment: Assignment, agency: Agency)]? {
    let holders = row.agencies.filter { $0.role == role }
    let assigned = work.heldOrComing(of: row).filter { $0.assignment.role == role }
    if holders.contains(where: { $0.agency.id == agency.id && !$0.isWithoutBody }),
      !replaces || assigned.count == 1
    {
      return nil
    }
    let gone = Set(holders.filter(\.isWithoutBody).map(\.agency.id))
    if role == .lead, gone.isEmpty, !replaces, let lead = holders.first {
      throw .hindered(
        PlacedWords(
          Words(
            "\(row.task.code) đã có \(lead.agency.name) chủ trì",
            "\(row.task.code) is led by \(lead.agency.name)"),
          onCommandLine: Words(
            "muốn thay thì ghi --replace, hoặc giao vai trò khác",
            "to replace it write --replace, or give another role"),
          inDashboard: Words(
            "muốn thay thì chọn cơ quan bằng Ctrl-R, hoặc giao vai trò khác",
            "to replace it choose the agency with Ctrl-R, or give another role")))
    }
    return assigned.filter { replaces || gone.contains($0.agency.id) }
  }

  private func edits(
    of row: TaskRow, _ agency: Agency,
    ending ended: [(assignment: Assignment, agency: Agency)]?, _ work: AssignmentEdits
  ) -> [Edit] {
    guard let ended else { return [] }
    return ended.compactMap { work.end($0.assignment, of: $0.agency, in: row) } + [
      work.begin(role, for: agency, in: row, replacing: ended.first?.assignment, basis: basis)
    ]
  }
}
