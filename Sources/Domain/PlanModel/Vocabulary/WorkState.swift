public import Values

/// What people have said about a piece of work that is owed.
///
/// A state is set by a person and never by the program; what follows from dates is a
/// ``TimeClass``.
public enum WorkState: String, CaseIterable, Sendable {
  /// Nobody has said anything yet: what an import and the sample give.
  case unknown
  /// Nothing has been done.
  case notStarted = "not-started"
  /// Work is going on.
  case inProgress = "in-progress"
  /// A result was sent and waits to be confirmed.
  case awaitingConfirmation = "awaiting-confirmation"
  /// Done.
  case done
  /// The result was sent back to be completed; counts as not done.
  case returned
  /// Stopped for a time.
  case paused
  /// No longer followed; leaves every count.
  case closed

  /// The words officials use for the state.
  public var words: Words {
    switch self {
    case .unknown: Words("chưa có thông tin", "unknown")
    case .notStarted: Words("chưa thực hiện", "not started")
    case .inProgress: Words("đang thực hiện", "in progress")
    case .awaitingConfirmation: Words("chờ xác nhận", "awaiting confirmation")
    case .done: Words("đã hoàn thành", "done")
    case .returned: Words("trả lại, yêu cầu hoàn thiện", "returned")
    case .paused: Words("tạm dừng", "paused")
    case .closed: Words("kết thúc theo dõi", "closed")
    }
  }

  /// The state that follows when a person presses the key for the next one.
  ///
  /// The usual way of a task: from no information over not started and in progress to done. A
  /// returned result goes back to being worked on, and so does paused work. Finished work has no
  /// next state, so that one key too many never takes a result back.
  public var next: WorkState? {
    switch self {
    case .unknown: .notStarted
    case .notStarted, .returned, .paused: .inProgress
    case .inProgress, .awaitingConfirmation: .done
    case .done, .closed: nil
    }
  }
}
