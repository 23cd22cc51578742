public import Values

/// What was said of an item in reporting periods, and what was done to follow it.
public struct ItemFollowing: Equatable, Sendable {
  /// What was said of it, the earliest period first.
  public let reports: [ProgressReport]
  /// The acts of following that concern it, the oldest first.
  public let followUps: [FollowUp]
  /// The day its state, its figures or its deadline were last changed, by a change nobody took back;
  /// `nil` when they never were.
  public let changedOn: Day?

  /// The latest report that tells a result.
  public var lastResult: ProgressReport? { reports.last { $0.result != nil } }

  /// The latest report on the whole for a period; `nil` when only units told something, or nobody.
  public func report(for period: Period) -> ProgressReport? {
    reports.last { $0.reportedFor == period && $0.item.member == nil }
  }

  /// The latest reports that tell something of one kind: of the whole, and of each unit that owes a
  /// part of it.
  ///
  /// - Parameters:
  ///   - text: What they tell: a result, a difficulty, a cause, a proposal.
  ///   - counts: Whether a report counts.
  /// - Returns: At most one of each, the one told longest ago first.
  public func latest(
    telling text: KeyPath<ProgressReport, String?>,
    where counts: (ProgressReport) -> Bool = { _ in true }
  ) -> [ProgressReport] {
    var seen: Set<RecordID?> = []
    let latest = reports.reversed().filter { report in
      report[keyPath: text] != nil && counts(report) && seen.insert(report.item.member).inserted
    }
    return latest.reversed()
  }

  /// The difficulties nobody has answered: of the whole, and of each unit that owes a part.
  ///
  /// A difficulty told again in a later period is one and the same: the later report stands for it.
  public var openDifficulties: [ProgressReport] {
    latest(telling: \.difficulty).filter { $0.difficultyState == .open }
  }

  /// The difficulty told last of those nobody has answered; `nil` when there is none.
  public var openDifficulty: ProgressReport? { openDifficulties.last }

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
    ItemFollowing(
      reports: reportsByItem[item] ?? [], followUps: followUpsByItem[item] ?? [],
      changedOn: changedOn(parts))
  }
}
