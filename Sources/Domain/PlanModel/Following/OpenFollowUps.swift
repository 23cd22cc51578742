import Values

/// What acts of following that concern an item still wait for on a day.
public struct OpenFollowUps: Equatable, Sendable {
  /// How many answers are asked for and still in time; whose day has passed.
  public let awaited: Int, overdue: Int
  /// How many recommendations that are due within a week, or past their day, nobody has carried out.
  public let recommendationsDue: Int

  /// That nothing is waited for.
  static let none = OpenFollowUps(awaited: 0, overdue: 0, recommendationsDue: 0)
}

extension PlanBook {
  /// What acts of following that concern a task or a target wait for on a day.
  func openFollowUps(about item: RecordID, on day: Day) -> OpenFollowUps {
    guard let acts = followUpsByItem[item] else { return .none }
    let overdue = acts.count { $0.isAnswerOverdue(on: day) }
    let soon = day + TimeJudgement.soonDays
    return OpenFollowUps(
      awaited: acts.count(where: \.waitsForAnswer) - overdue, overdue: overdue,
      recommendationsDue: acts.flatMap { recommendationsByFollowUp[$0.id] ?? [] }
        .count { $0.doneOn == nil && $0.due.map { $0 <= soon } ?? false })
  }
}
