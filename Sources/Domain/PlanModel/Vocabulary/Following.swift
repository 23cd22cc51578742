public import Values

/// What is done to follow the carrying-out of a plan.
public enum FollowUpKind: String, CaseIterable, Sendable {
  /// A letter that urges.
  case urging
  /// Looking at the work where it is done; by a body above, over time.
  case inspection, supervision
  /// Talking with those concerned; the opinion of the Front and mass organisations on a draft.
  case dialogue, critique
  /// A way of working worth copying, praise for it, and having something set right.
  case goodPractice = "good-practice"
  case commendation, correction

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .urging: Words("đôn đốc", "urging")
    case .inspection: Words("kiểm tra", "inspection")
    case .supervision: Words("giám sát", "supervision")
    case .dialogue: Words("đối thoại", "dialogue")
    case .critique: Words("phản biện", "critique")
    case .goodPractice: Words("mô hình hay", "good practice")
    case .commendation: Words("khen thưởng", "commendation")
    case .correction: Words("chấn chỉnh", "correction")
    }
  }
}

/// Whether a difficulty still waits for the one who must answer.
public enum DifficultyState: String, CaseIterable, Sendable {
  /// Nobody has answered; somebody has.
  case open, answered

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .open: Words("chưa có trả lời", "open")
    case .answered: Words("đã có trả lời", "answered")
    }
  }
}
