public import Values

/// Gives work whose agency has ended to another, in one change for one task or for many.
///
/// The other takes over every role in it. Of a state body the role of a party body that leads it
/// is only ended.
public struct Reassign: DoubtfulChange {
  /// Which work is meant.
  public enum Scope: Equatable, Sendable {
    /// What one agency left in one task.
    case task(String, lost: String)
    /// What one agency left in every task that is still followed.
    case everything(lost: String)
    /// What any agency left in the tasks of a plan.
    case plan(String)
  }

  /// Who gets it.
  public enum Heir: Equatable, Sendable {
    /// An agency of the store, by its code.
    case known(String)
    /// One the store does not have yet, by its name.
    case new(name: String)
  }

  /// Which work is meant.
  public let scope: Scope
  /// Who gets it.
  public let heir: Heir
  /// The first day; `nil` for the day of the change.
  public var from: Day?
  /// On what it is decided; `nil` for that of the succession that proposes it, where there is one.
  public var basis: String?
  /// What a person was told of a day that can hardly be meant, and agreed to.
  public var agreed: Words?

  /// Work for another agency.
  public init(_ scope: Scope, to heir: Heir, from: Day? = nil, basis: String? = nil) {
    self.scope = scope
    self.heir = heir
    self.from = from
    self.basis = basis
  }

  /// The command of the log.
  public var command: String { "assign" }

  /// The edits that end what was left and give it to the heir.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let rows = try rows(in: scene)
    guard let first = rows.first else { throw Self.nothingLost }
    let (agency, made) = try heir(in: scene, for: first)
    let foreign = made.isEmpty ? scene.book.doubt(giving: rows, to: agency) : nil
    try tell([dayDoubt(of: first, in: scene), foreign].compactMap(\.self), of: first.task.code)
    let work = AssignmentEdits(scene: scene, day: from ?? scene.day)
    try scene.refuseUnlessThere(agency, on: work.day)
    return made + rows.flatMap { edits(of: $0, for: agency, work) }
  }

  private func dayDoubt(of row: TaskRow, in scene: ChangeScene) -> Words? {
    guard let from else { return nil }
    let issued = scene.book.plansByID[row.task.plan]?.issued
    return DayDoubt.begins(from, issued: issued, on: scene.day)?
      .words(Words("ngày bắt đầu phân công", "first day"), from)
  }

  private static let nothingLost = StoreFailure.hindered(
    PlacedWords(
      Words(
        "không còn việc nào cần phân công lại ở đây", "nothing is left to be reassigned here"),
      onCommandLine: Words(
        "xem «dondoc list tasks --needs reassign»", "see `dondoc list tasks --needs reassign`"),
      inDashboard: Words(
        "bấm l, chọn «phân công lại» để xem việc còn lại",
        "press l and choose those to be reassigned to see what is left")))

  /// The tasks that are followed and have a role left to nobody.
  private func rows(in scene: ChangeScene) throws(StoreFailure) -> [TaskRow] {
    let rows: [TaskRow]
    switch scope {
    case .task(let code, _): rows = [try scene.task(named: code)]
    case .everything: rows = scene.judged.tasks
    case .plan(let code):
      let plan = try scene.plan(named: code)
      rows = scene.judged.tasks.filter { $0.task.plan == plan.id }
    }
    return rows.filter { row in row.isOpen && row.agencies.contains(where: isMeant) }
  }

  private func isMeant(_ holder: TaskRow.RoleHolder) -> Bool {
    guard holder.isWithoutBody else { return false }
    return switch scope {
    case .task(_, let lost), .everything(let lost): holder.agency.code == lost
    case .plan: true
    }
  }

  private func heir(
    in scene: ChangeScene, for row: TaskRow
  ) throws(StoreFailure) -> (Agency, [Edit]) {
    switch heir {
    case .known(let code): return (try scene.agency(named: code), [])
    case .new(let name):
      let agency = try scene.newAgency(named: name, for: row, since: from)
      return (agency, [agency.insertion(code: agency.code)])
    }
  }

  private func edits(of row: TaskRow, for heir: Agency, _ work: AssignmentEdits) -> [Edit] {
    let lost = Set(row.agencies.filter(isMeant).map(\.agency.id))
    let ended = work.held(of: row).filter { lost.contains($0.agency.id) }
    var roles = Set(row.agencies.filter { $0.agency.id == heir.id }.map(\.role))
    if heir.kind != .party { roles.insert(.leading) }
    let begun = ended.compactMap { old -> Edit? in
      guard roles.insert(old.assignment.role).inserted else { return nil }
      return work.begin(
        old.assignment.role, for: heir, in: row, replacing: old.assignment,
        basis: basis ?? proposal(of: heir, for: old.agency, work))
    }
    return ended.compactMap { work.end($0.assignment, of: $0.agency, in: row) } + begun
  }

  private func proposal(
    of heir: Agency, for lost: Agency, _ work: AssignmentEdits
  ) -> String? {
    BodyResolver(book: work.scene.book, day: work.day).proposals(for: lost.id)
      .first { $0.body.id == heir.id }?.succession.basis
  }
}
