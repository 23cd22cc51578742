public import Values
import VietnameseText

/// That agencies leave a group; what they owed before stays.
public struct GroupLeaving: DoubtfulChange {
  /// The code of the group.
  public var group: String
  /// The names or codes of the members.
  public var names: [String]
  /// The first day on which they are no members; `nil` for the day of the change.
  public var from: Day?
  /// What a person was told of a day that can hardly be meant, and agreed to.
  public var agreed: Words?

  /// A list of members that leave a group.
  public init(_ names: [String], leave group: String, from: Day? = nil) {
    self.group = group
    self.names = names
    self.from = from
  }

  /// The name of the command.
  public var command: String { "member" }

  /// The memberships with their last day; one that had not begun goes.
  ///
  /// - Throws: ``StoreFailure/refused(_:)`` when a name is that of no member;
  ///   ``StoreFailure/unconfirmed(_:)`` for a day that can hardly be meant, until a person agrees.
  public func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
    let group = try scene.book.group(group)
    if let from, let doubt = DayDoubt.begins(from, issued: nil, on: scene.day) {
      try tell([doubt.words(Words("ngày rời nhóm", "day of leaving"), from)], of: group.code)
    }
    let last = (from ?? scene.day) - 1
    var edits: [Edit] = []
    var ended: Set<RecordID> = []
    for name in names {
      let held = memberships(of: name, in: group, scene)
      guard !held.isEmpty else { throw .hindered(Self.noMember(name, group)) }
      edits += held.filter { ended.insert($0.id).inserted }.compactMap { membership in
        guard membership.validFrom.map({ $0 <= last }) ?? true else {
          return membership.removal(code: group.code)
        }
        var closed = membership
        closed.validTo = last
        return membership.edit(to: closed, code: group.code)
      }
    }
    return edits
  }

  private func memberships(
    of name: String, in group: Agency, _ scene: ChangeScene
  ) -> [Membership] {
    let wanted = fold(name)
    return (scene.book.membershipsByGroup[group.id] ?? []).filter { membership in
      guard membership.validTo.map({ $0 >= from ?? scene.day }) ?? true,
        let agency = scene.book.agenciesByID[membership.member]
      else { return false }
      return agency.code == name.uppercased()
        || ([agency.name] + agency.aliases).contains { fold($0) == wanted }
    }
  }

  private static func noMember(_ name: String, _ group: Agency) -> PlacedWords {
    PlacedWords(
      Words(
        "«\(name)» không phải thành viên của \(group.code)",
        "\"\(name)\" is no member of \(group.code)"),
      onCommandLine: Words(
        "xem danh sách bằng «dondoc member \(group.code) list»",
        "see the list with `dondoc member \(group.code) list`"),
      inDashboard: Words("xem danh sách bằng phím M", "see the list with M"))
  }
}
