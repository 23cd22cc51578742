public import Values

/// What a move from a state to another means for who reported a result and who confirmed it.
public enum StateMove: Equatable, Sendable {
  /// Nothing becomes of either.
  case keeps
  /// Whoever makes the move has reported the result, unless another is named.
  case reports
  /// Whoever makes the move confirms the result.
  case confirms
  /// What was confirmed is so no longer; who reported it stays.
  case reopens
  /// Nobody has reported or confirmed anything.
  case forgets
  /// The one who reported a result hands it in once more, so that it waits to be confirmed.
  case sendsAgain
  /// The one who reported a result can not confirm it.
  case refused

  /// The move from a state to another.
  ///
  /// - Parameters:
  ///   - old: The state before.
  ///   - new: The state asked for.
  ///   - isReporter: Whether whoever makes the move is the one who reported the result.
  /// - Returns: What becomes of the report and its confirmation.
  public static func move(
    from old: WorkState, to new: WorkState, isReporter: Bool
  ) -> StateMove {
    switch (old, new) {
    case (.awaitingConfirmation, .awaitingConfirmation), (.done, .done): .keeps
    case (.awaitingConfirmation, .done): isReporter ? .refused : .confirms
    case (.returned, .done): isReporter ? .sendsAgain : .confirms
    case (_, .done): isReporter ? .sendsAgain : .reopens
    case (_, .awaitingConfirmation): .reports
    // Taking up what was returned does not make it a result nobody had to confirm.
    case (.returned, .inProgress), (_, .returned): .reopens
    case (_, .unknown), (_, .notStarted), (_, .inProgress): .forgets
    case (_, .paused), (_, .closed): .keeps
    }
  }
}

extension WorkState {
  /// Whether a person has to say why.
  public var needsReason: Bool { [.closed, .returned, .paused].contains(self) }

  /// What a remark beside the state is: the reason where the state has one.
  public var noteName: Words {
    switch self {
    case .closed: Words("Lý do kết thúc", "Why closed")
    case .returned: Words("Lý do trả lại", "Why sent back")
    case .paused: Words("Lý do tạm dừng", "Why paused")
    default: Words("Ghi chú", "Note")
    }
  }
}
