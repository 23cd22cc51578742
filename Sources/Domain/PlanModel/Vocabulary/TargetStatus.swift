public import Values

/// How a target stands, judged by its latest figure; always computed, never stored.
public enum TargetStatus: String, CaseIterable, Sendable {
  /// The figure meets the target.
  case achieved
  /// The figure lies above the range asked for, which counts as met.
  case overRange = "over-range"
  /// At the pace needed, or nearly so.
  case onTrack = "on-track"
  /// Behind the pace needed.
  case slow
  /// Far behind the pace needed.
  case verySlow = "very-slow"
  /// Moving away from the target.
  case regressing
  /// The year of the target is over and it was missed.
  case notMet = "not-met"
  /// Was met, and no longer is.
  case fellBelow = "fell-below"
  /// Too early to judge the pace.
  case justStarted = "just-started"
  /// A figure is known, but not the starting point to judge it from.
  case insufficient
  /// No figure is known.
  case noData = "no-data"
  /// What the target was about no longer exists.
  case void

  /// The words officials use for the status.
  public var words: Words {
    switch self {
    case .achieved: Words("đạt", "achieved")
    case .overRange: Words("đạt, vượt mức", "achieved, above range")
    case .onTrack: Words("đúng tiến độ", "on track")
    case .slow: Words("chậm tiến độ", "slow")
    case .verySlow: Words("nguy cơ không đạt", "likely to miss")
    case .regressing: Words("ngược chiều mục tiêu", "moving away")
    case .notMet: Words("không đạt", "not met")
    case .fellBelow: Words("không giữ được mức đã đạt", "no longer met")
    case .justStarted: Words("đầu kỳ, chưa đánh giá", "too early to judge")
    case .insufficient: Words("chưa đủ cơ sở đánh giá", "not enough to judge")
    case .noData: Words("chưa có số liệu", "no figure")
    case .void: Words("không còn đối tượng", "object abolished")
    }
  }

  /// Whether the status counts as met.
  public var isMet: Bool { self == .achieved || self == .overRange }

  /// How near a target of the status is to needing attention; the smallest comes first.
  public var urgency: Int {
    switch self {
    case .notMet: 0
    case .regressing: 1
    case .verySlow: 2
    case .fellBelow: 3
    case .slow: 4
    case .noData: 5
    case .insufficient: 6
    case .justStarted: 7
    case .onTrack: 8
    case .achieved, .overRange: 9
    case .void: 10
    }
  }
}
