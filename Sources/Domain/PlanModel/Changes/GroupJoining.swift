public import Values
import VietnameseText

/// That agencies join a group; those the store does not know are made.
///
/// Who gives a list of members also says how their work stands at that moment. It is recorded for
/// the running occurrence of the work meant, and for no other: nothing is assumed of later ones.
public struct GroupJoining: PlannedChange {
  /// The code of the group.
  public var group: String
  /// The lines that name them.
  public var entries: [MemberEntry]
  /// The first day of the memberships whose line has none; `nil` for always.
  public var from: Day?
  /// What is said of the parts of those that join; `nil` when nothing is known of them.
  public var state: WorkState?
  /// The code of the work that is said of, with its period where another than the running one is
  /// meant; `nil` for all dated work of the group whose last good day has not passed.
  public var task: String?
  /// Whether finished work may be open again because those that join owe a part of it.
  public var isConfirmed = false

  /// A list of agencies that join a group.
  public init(
    _ entries: [MemberEntry], join group: String, from: Day? = nil, state: WorkState? = nil,
    of task: String? = nil
  ) {
    self.group = group
    self.entries = entries
    self.from = from
    self.state = state
    self.task = task
  }

  /// The name of the command.
  public var command: String { "member" }

  /// An agency for each name the store does not know, a membership for each that joins, and what
  /// is said of their parts.
  ///
  /// - Throws: ``StoreFailure/unconfirmed(_:)`` with the finished work they would owe a part of.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let group = try scene.book.group(group)
    let outcomes = scene.book.outcomes(
      of: entries, joining: group, on: scene.day, usedCodes: try scene.usedCodes())
    let byCode = Dictionary(
      scene.book.contents.agencies.map { ($0.code, $0) }
    ) { first, _ in first }
    var edits: [Edit] = []
    var joined: [(code: String, membership: Membership)] = []
    for outcome in outcomes {
      let agency: Agency
      switch outcome.kind {
      case .isMember, .isRepeated, .isRefused: continue
      case .joins(let code):
        guard let known = byCode[code] else { continue }
        agency = known
      case .isNew(let code):
        agency = self.agency(outcome.entry, code: code, of: group, scene)
        edits.append(agency.insertion(code: code))
      }
      let membership = Membership(
        id: scene.newID(), group: group.id, member: agency.id,
        validFrom: outcome.entry.from ?? from)
      joined.append((agency.code, membership))
      edits.append(membership.insertion(code: group.code))
    }
    let work = GroupWork(judged: scene.judged, group: group)
    try refuseReopening(work, by: joined.map(\.membership))
    return try edits + said(of: joined, work, scene)
  }

  private func refuseReopening(
    _ work: GroupWork, by joined: [Membership]
  ) throws(StoreFailure) {
    guard !isConfirmed, let words = reopening(work, by: joined) else { return }
    throw .unconfirmed(words)
  }

  /// The finished work that would be open again; `nil` when none would.
  func reopening(_ work: GroupWork, by joined: [Membership]) -> Words? {
    guard !joined.isEmpty else { return nil }
    let finished = work.occurrences().filter { occurrence in
      !occurrence.isOpen && joined.contains { work.wouldOwe(occurrence, $0) }
    }
    return finished.isEmpty ? nil : Self.reopening(finished.map(\.code), group)
  }

  private static func reopening(_ codes: [String], _ group: String) -> Words {
    let list = NameList(codes, most: 8, counted: "việc").words
    return Words(
      """
      việc đã xong của \(group) sẽ mở lại vì thành viên mới còn nợ phần việc: \(list.vi); nếu các đơn \
      vị này chỉ thuộc nhóm từ một ngày về sau thì ghi «từ ngày»
      """,
      """
      finished work of \(group) would be open again, because the new members owe a part of it: \
      \(list.en); if they belong to the group only from a later day on, write that day
      """)
  }

  /// What is said of the parts of those that join.
  private func said(
    of joined: [(code: String, membership: Membership)], _ work: GroupWork, _ scene: ChangeScene
  ) throws(StoreFailure) -> [Edit] {
    guard let state else { return [] }
    return try meant(work, scene).flatMap { occurrence in
      joined.filter { work.wouldOwe(occurrence, $0.membership) }.map { code, membership in
        var part = Obligation(
          id: scene.newID(), task: occurrence.task.id, member: membership.member,
          period: occurrence.period)
        part.state = state
        return part.insertion(code: "\(occurrence.code)@\(code)")
      }
    }
  }

  /// The occurrences that something is said of.
  private func meant(
    _ work: GroupWork, _ scene: ChangeScene
  ) throws(StoreFailure) -> [GroupWork.Occurrence] {
    guard let task else {
      return scene.judged.tasks.compactMap { work.current(of: $0, nil) }.filter { occurrence in
        occurrence.isOpen && occurrence.last.map { scene.day <= $0 } ?? false
      }
    }
    let period = ItemCode(task).period
    let read = period.flatMap { Period($0) }
    guard period == nil || read != nil else { throw .unknownCode(task) }
    guard let occurrence = work.current(of: try scene.task(named: task), read) else {
      throw .refused(
        Words(
          "\(task) không giao cho \(group); ghi mã của một việc nhóm này chủ trì hoặc thực hiện",
          "\(task) is not given to \(group); write the code of work it leads or carries out"))
    }
    return [occurrence]
  }

  private func agency(
    _ entry: MemberEntry, code: String, of group: Agency, _ scene: ChangeScene
  ) -> Agency {
    var agency = Agency(
      id: scene.newID(), code: code, name: entry.name, kind: Self.kind(of: entry.name))
    agency.place = group.place
    agency.level = Level(ofBodyNamed: entry.name)
    return agency
  }

  /// Party bodies are told by the words their names begin with; all others count as the State's,
  /// which a person can correct.
  private static func kind(of name: String) -> AgencyKind {
    let folded = fold(name)
    let party = [
      "huyen uy", "thi uy", "thanh uy", "tinh uy", "dang uy", "dang bo", "chi bo", "chi uy",
      "dang doan", "ban can su dang",
    ]
    return party.contains { folded.hasPrefix($0) } ? .party : .state
  }
}
