public import Values

/// What a report or an act of following is about.
public enum FollowedItem: Hashable, Sendable {
  /// What is owed of a task: in a period of recurring work, by a member of a group; `nil` for the
  /// whole.
  case work(task: RecordID, member: RecordID?, period: Period?)
  /// A target.
  case target(RecordID)

  /// What a part of a task is known by.
  public init(_ obligation: Obligation) {
    self = .work(task: obligation.task, member: obligation.member, period: obligation.period)
  }

  /// The task; `nil` for a target.
  public var task: RecordID? {
    if case .work(let task, _, _) = self { task } else { nil }
  }

  /// The target; `nil` for work.
  public var target: RecordID? {
    if case .target(let target) = self { target } else { nil }
  }

  /// The member of a group that owes the work; `nil` for all of it.
  public var member: RecordID? {
    if case .work(_, let member, _) = self { member } else { nil }
  }

  /// The period the work is owed for; `nil` for work owed once.
  public var period: Period? {
    if case .work(_, _, let period) = self { period } else { nil }
  }

  /// The names of the fields that tell it.
  static let fieldNames = ["task", "target", "member", "period"]

  /// The values of these fields.
  var fieldValues: [FieldValue] {
    [FieldValue(task), FieldValue(target), FieldValue(member), FieldValue(period)]
  }
}

extension FieldReader {
  /// What the next four fields say the record is about: work or a target, and not both.
  mutating func followedItem() throws(RecordDamage) -> FollowedItem {
    let task: RecordID? = try optionalValue()
    let target: RecordID? = try optionalValue()
    let member: RecordID? = try optionalValue()
    let period: Period? = try optionalValue()
    switch (task, target) {
    case (let task?, nil): return .work(task: task, member: member, period: period)
    case (nil, let target?) where member == nil && period == nil: return .target(target)
    default: throw damage(of: "task")
    }
  }
}
