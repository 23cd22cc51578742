public import Values

/// What was said of an item in reporting periods, and what was done to follow it.
public struct ItemFollowing: Equatable, Sendable {
  /// What was said of it, the earliest period first.
  public let reports: [ProgressReport]
  /// The acts of following that concern it, the oldest first.
  public let followUps: [FollowUp]
  /// The day its state, its figures or its deadline were last changed; `nil` when they never were.
  public let changedOn: Day?

  /// The latest report that tells a result.
  public var lastResult: ProgressReport? { reports.last { $0.result != nil } }

  /// The latest report that tells a difficulty, where nobody has answered it.
  ///
  /// A difficulty told again in a later period is one and the same: the later report stands for it.
  public var openDifficulty: ProgressReport? {
    reports.last { $0.difficulty != nil }.flatMap { $0.difficultyState == .open ? $0 : nil }
  }

  /// The last day anybody looked at the item: reported on it, found nothing new, or changed what is
  /// known of it; `nil` when nobody ever did.
  public var reviewedOn: Day? {
    [changedOn, reports.map(\.day).max()].compactMap(\.self).max()
  }

  /// How often somebody was urged about it; `nil` when nobody was.
  public var urging: UrgingSummary? { UrgingSummary(followUps) }
}

extension PlanBook {
  /// What was said of a task or a target, and done to follow it.
  ///
  /// - Parameters:
  ///   - item: The task or the target.
  ///   - parts: The records that tell how it stands.
  /// - Returns: All of it, whatever the day.
  func following(of item: RecordID, _ parts: [RecordID]) -> ItemFollowing {
    let last = version(of: parts)
    return ItemFollowing(
      reports: reportsByItem[item] ?? [], followUps: followUpsByItem[item] ?? [],
      changedOn: last == 0 ? nil : changeDays.day(of: last))
  }
}
