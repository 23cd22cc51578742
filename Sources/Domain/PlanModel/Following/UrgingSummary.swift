public import Values

/// How often somebody was urged about an item, and whether they answered.
public struct UrgingSummary: Equatable, Sendable {
  /// How many letters of urging concern it.
  public let count: Int
  /// The day of the latest.
  public let latest: Day
  /// The day by which the latest asked for an answer.
  public let answerBy: Day?
  /// Whether the latest was answered; `nil` when it asked for no answer and got none.
  public let isAnswered: Bool?

  /// What the acts of following that concern an item come to; `nil` when nobody was urged.
  ///
  /// - Parameter followUps: The acts, the oldest first.
  public init?(_ followUps: [FollowUp]) {
    let urgings = followUps.filter { $0.kind == .urging }
    guard let last = urgings.last else { return nil }
    count = urgings.count
    latest = last.day
    answerBy = last.answerBy
    isAnswered = last.answeredOn != nil ? true : last.answerBy == nil ? nil : false
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
