public import Values

extension FollowUpRow {
  /// What an act of following waits for.
  public enum Standing: String, CaseIterable, Sendable {
    /// An answer whose day has passed, or that is still in time.
    case answerOverdue = "answer-overdue"
    case awaitingAnswer = "awaiting-answer"
    /// A recommendation that nobody has carried out.
    case recommending
    /// Nothing that has a day: urging that was sent without a day to answer by.
    case sent
    /// Nothing.
    case settled

    /// Whether an answer is still to come.
    var waitsForAnswer: Bool { self == .answerOverdue || self == .awaitingAnswer }

    /// The words officials use for it.
    public var words: Words {
      switch self {
      case .answerOverdue: Words("quá hạn trả lời", "answer overdue")
      case .awaitingAnswer: Words("chờ trả lời", "waiting for an answer")
      case .recommending: Words("còn kiến nghị chưa thực hiện", "with open recommendations")
      case .sent: Words("đã gửi, không hẹn trả lời", "sent, no answer asked for")
      case .settled: Words("đã xong", "settled")
      }
    }
  }

  /// What the act waits for on a day.
  public func standing(on day: Day) -> Standing {
    if followUp.isAnswerOverdue(on: day) { return .answerOverdue }
    if followUp.waitsForAnswer { return .awaitingAnswer }
    if recommendations.contains(where: { $0.doneOn == nil }) { return .recommending }
    let isUnanswered = followUp.answeredOn == nil && followUp.answer == nil
    return followUp.kind == .urging && isUnanswered ? .sent : .settled
  }
}

extension FollowUp {
  /// Whether an answer was asked for by a day that has passed, and did not come.
  public func isAnswerOverdue(on day: Day) -> Bool {
    waitsForAnswer && answerBy.map { $0 < day } ?? false
  }
}
