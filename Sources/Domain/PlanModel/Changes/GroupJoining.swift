public import Values
import VietnameseText

/// That agencies join a group; those the store does not know are made.
public struct GroupJoining: PlannedChange {
  /// The code of the group.
  public var group: String
  /// The lines that name them.
  public var entries: [MemberEntry]
  /// The first day of the memberships whose line has none; `nil` for always.
  public var from: Day?

  /// A list of agencies that join a group.
  public init(_ entries: [MemberEntry], join group: String, from: Day? = nil) {
    self.group = group
    self.entries = entries
    self.from = from
  }

  /// The name of the command.
  public var command: String { "member" }

  /// An agency for each name the store does not know, and a membership for each that joins.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let group = try scene.book.group(group)
    let outcomes = scene.book.outcomes(of: entries, joining: group, on: scene.day)
    let byCode = Dictionary(
      scene.book.contents.agencies.map { ($0.code, $0.id) }
    ) { first, _ in first }
    return outcomes.flatMap { outcome -> [Edit] in
      switch outcome.kind {
      case .isMember, .isRepeated, .isRefused: return []
      case .joins(let code):
        guard let agency = byCode[code] else { return [] }
        return [joining(agency, outcome.entry, group, scene)]
      case .isNew(let code):
        let agency = agency(outcome.entry, code: code, of: group, scene)
        return [agency.insertion(code: code), joining(agency.id, outcome.entry, group, scene)]
      }
    }
  }

  private func joining(
    _ agency: RecordID, _ entry: MemberEntry, _ group: Agency, _ scene: ChangeScene
  ) -> Edit {
    Membership(
      id: scene.newID(), group: group.id, member: agency, validFrom: entry.from ?? from
    ).insertion(code: group.code)
  }

  private func agency(
    _ entry: MemberEntry, code: String, of group: Agency, _ scene: ChangeScene
  ) -> Agency {
    var agency = Agency(
      id: scene.newID(), code: code, name: entry.name, kind: Self.kind(of: entry.name))
    agency.place = group.place
    agency.level = group.level
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
