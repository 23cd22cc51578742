public import Values

/// How often somebody was urged about an item, and whether they answered.
public struct UrgingSummary: Equatable, Sendable {
  /// How many times: letters of one day, as they go to each unit of a shared item, are one time.
  public let count: Int
  /// The day of the latest time.
  public let latest: Day
  /// Whether all letters of that day were answered; `nil` when none of them waits for an answer, and
  /// not all got one.
  public let isAnswered: Bool?

  /// What the acts of following that concern an item come to; `nil` when nobody was urged.
  ///
  /// - Parameter followUps: The acts, the oldest first.
  public init?(_ followUps: [FollowUp]) {
    let urgings = followUps.filter { $0.kind == .urging }
    guard let last = urgings.last else { return nil }
    count = Set(urgings.map(\.day)).count
    latest = last.day
    let round = urgings.filter { $0.day == last.day }
    isAnswered =
      round.allSatisfy { $0.answeredOn != nil }
      ? true : round.contains(where: \.waitsForAnswer) ? false : nil
  }

  /// As a row says it: "đã đôn đốc 2 lần, gần nhất 10/11/2026, chưa trả lời".
  public var words: Words {
    let answer: Words =
      switch isAnswered {
      case true?: Words(", đã trả lời", ", answered")
      case false?: Words(", chưa trả lời", ", not answered")
      case nil: Words("", "")
      }
    return Words(
      "đã đôn đốc \(count) lần, gần nhất \(latest.printed)\(answer.vi)",
      "urged \(count == 1 ? "once" : "\(count) times"), last on \(latest.printed)\(answer.en)")
  }
}
