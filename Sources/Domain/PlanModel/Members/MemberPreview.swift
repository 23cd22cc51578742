public import Values

/// What a list of members comes to, and how many members the group has.
public struct MemberPreview: Equatable, Sendable {
  /// How many members the group has on the day.
  public let current: Int
  /// What each line comes to.
  public let outcomes: [MemberOutcome]
  /// Why the first day given for the whole list can hardly be right.
  public let doubt: Words?
  /// The finished work that would be open again.
  public let reopening: Words?

  /// How many agencies are made, how many known ones join, how many lines say nothing new, and
  /// how many can not be taken.
  public var counts: (new: Int, known: Int, repeated: Int, refused: Int) {
    var counts = (new: 0, known: 0, repeated: 0, refused: 0)
    for outcome in outcomes {
      switch outcome.kind {
      case .isNew: counts.new += 1
      case .joins: counts.known += 1
      case .isMember, .isRepeated: counts.repeated += 1
      case .isRefused: counts.refused += 1
      }
    }
    return counts
  }

  /// The counts in a line.
  public var words: Words {
    let counts = counts
    let vi = [
      "cơ quan mới \(counts.new)", "đã có trong kho \(counts.known)", "trùng \(counts.repeated)",
      counts.refused > 0 ? "không nhận \(counts.refused)" : nil,
    ]
    let en = [
      "new \(counts.new)", "known \(counts.known)", "repeated \(counts.repeated)",
      counts.refused > 0 ? "refused \(counts.refused)" : nil,
    ]
    return Words(
      vi.compactMap(\.self).joined(separator: " · "), en.compactMap(\.self).joined(separator: " · ")
    )
  }
}

extension GroupJoining {
  /// What the list would come to, before anything is saved.
  ///
  /// - Parameters:
  ///   - judged: The group and all agencies.
  ///   - usedCodes: Codes that items had once, none of which is given out again.
  /// - Returns: `nil` when no group has the code.
  package func preview(in judged: JudgedBook, usedCodes: Set<String> = []) -> MemberPreview? {
    let (book, day) = (judged.book, judged.day)
    guard let group = try? book.group(group) else { return nil }
    let outcomes = book.outcomes(
      of: entries, joining: group, on: day, usedCodes: usedCodes)
    let work = GroupWork(judged: judged, group: group)
    return MemberPreview(
      current: book.members(of: group.id, on: day).count, outcomes: outcomes,
      doubt: from.flatMap { Membership.doubt(about: $0, on: day) },
      reopening: reopening(work, by: memberships(of: outcomes, in: group, book)))
  }

  /// The memberships a list would make; an agency that is not there yet has no identity.
  private func memberships(
    of outcomes: [MemberOutcome], in group: Agency, _ book: PlanBook
  ) -> [Membership] {
    outcomes.compactMap { outcome in
      let member: RecordID?
      switch outcome.kind {
      case .joins(let code): member = book.contents.agencies.first { $0.code == code }?.id
      case .isNew: member = Self.nobody
      case .isMember, .isRepeated, .isRefused: return nil
      }
      return member.map {
        Membership(
          id: Self.nobody, group: group.id, member: $0, validFrom: outcome.entry.from ?? from)
      }
    }
  }

  /// What stands for the identity of what is not there yet.
  private static let nobody = RecordID(high: 0, low: 0)
}
