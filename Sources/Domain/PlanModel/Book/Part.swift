public import Values

/// One part of a task on a day, with how it stands against its deadline.
public struct Part: Equatable, Sendable {
  /// What is owed; for a period nobody has said anything of yet, as it would be stored.
  public let obligation: Obligation
  /// Whether the store has a record of it.
  public let isStored: Bool
  /// The code of the part: that of the task, with its period and its member.
  public let code: String
  /// The name of the member that owes it; `nil` for the task as a whole.
  public let member: String?
  /// How it stands on the day, against the latest day granted.
  public let judgement: TimeJudgement
  /// The later days asked for, the oldest first.
  public let extensions: [ExtensionStep]

  /// Whether something is still to be done for it: it is neither done nor no longer followed.
  public var isOpen: Bool { obligation.state != .done && obligation.state != .closed }

  /// Whether its result was handed in, confirmed or not.
  public var isHandedIn: Bool { obligation.isHandedIn }

  /// How many later days were granted.
  public var grantedExtensions: Int { extensions.count { $0.decision == .granted } }

  /// Whether a later day was asked for and nobody has decided.
  public var isExtensionAsked: Bool { isOpen && extensions.contains { $0.decision == .asked } }

  /// The day now in force: the latest one granted, else the one printed.
  public var due: Day? {
    extensions.last { $0.decision == .granted }?.record.newDue ?? judgement.occurrence.due
  }

  /// How many days past the last good day of the document it is, or was done; 0 or less is in time.
  ///
  /// `nil` when no later day was granted, or there is no day to count from.
  public var daysPastOriginal: Int? {
    guard grantedExtensions > 0, let original = extensions.first?.lastDayBefore else { return nil }
    if obligation.state == .done { return obligation.sentOn.map { $0 - original } }
    guard let left = judgement.daysLeft, let last = judgement.occurrence.effectiveDue else {
      return nil
    }
    return last - left - original
  }
}
