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
  /// What a person was told of a day that can hardly be meant, and agreed to.
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
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    if let from, let code = codes.first {
      let issued = scene.book.plansByID[try scene.task(named: code).task.plan]?.issued
      let doubt = DayDoubt.begins(from, issued: issued, on: scene.day)
      let words = doubt?.words(Words("ngày bắt đầu phân công", "first day"), from)
      try tell([words].compactMap(\.self), of: code)
    }
    let (agency, made) = try holder(in: scene)
    let work = AssignmentEdits(scene: scene, day: from ?? scene.day)
    guard !isWithdrawn else {
      return try AllOrNone.edits(of: codes) { code throws(StoreFailure) in
        try withdrawal(from: try scene.task(named: code), agency, work)
      }
    }
    try scene.refuseUnlessThere(agency, on: work.day)
    if let from = agency.validFrom, from > work.day {
      throw .refused(
        Words(
          "\(agency.name) hoạt động từ \(from.printed); ghi --from từ ngày đó trở đi",
          "\(agency.name) is there since \(from.printed); write --from of that day or later"))
    }
    return made
      + (try AllOrNone.edits(of: codes) { code throws(StoreFailure) in
        try edits(of: try scene.task(named: code), agency, work)
      })
  }

  /// The end of what the agency holds of the role in a task.
  private func withdrawal(
    from row: TaskRow, _ agency: Agency, _ work: AssignmentEdits
  ) throws(StoreFailure) -> [Edit] {
    let held = work.held(of: row).filter {
      $0.assignment.role == role && $0.agency.id == agency.id
    }
    guard !held.isEmpty else {
      throw .refused(
        Words(
          "\(agency.name) không giữ vai trò \(role.words.vi) trong \(row.task.code); xem «dondoc show \(row.task.code)»",
          "\(agency.name) is not \(role.words.en) in \(row.task.code); see `dondoc show \(row.task.code)`"
        ))
    }
    return held.compactMap { work.end($0.assignment, of: $0.agency, in: row) }
  }

  private func holder(in scene: ChangeScene) throws(StoreFailure) -> (Agency, [Edit]) {
    guard isNew, let code = codes.first else { return (try scene.agency(named: agency), []) }
    let added = try scene.newAgency(named: agency, for: try scene.task(named: code), since: from)
    return (added, [added.insertion(code: added.code)])
  }

  private func edits(
    of row: TaskRow, _ agency: Agency, _ work: AssignmentEdits
  ) throws(StoreFailure) -> [Edit] {
    let holders = row.agencies.filter { $0.role == role }
    let assigned = work.heldOrComing(of: row).filter { $0.assignment.role == role }
    if holders.contains(where: { $0.agency.id == agency.id && !$0.isWithoutBody }),
      !replaces || assigned.count == 1
    {
      return []
    }
    let gone = Set(holders.filter(\.isWithoutBody).map(\.agency.id))
    if role == .lead, gone.isEmpty, !replaces, let lead = holders.first {
      throw .refused(
        Words(
          "\(row.task.code) đã có \(lead.agency.name) chủ trì; muốn thay thì ghi --replace (trên màn "
            + "hình: chọn cơ quan bằng Ctrl-R), hoặc giao vai trò khác",
          "\(row.task.code) is led by \(lead.agency.name); to replace it write --replace (on the "
            + "screen: choose the agency with Ctrl-R), or give another role"))
    }
    let ended = assigned.filter { replaces || gone.contains($0.agency.id) }
    return ended.compactMap { work.end($0.assignment, of: $0.agency, in: row) } + [
      work.begin(role, for: agency, in: row, replacing: ended.first?.assignment, basis: basis)
    ]
  }
}
