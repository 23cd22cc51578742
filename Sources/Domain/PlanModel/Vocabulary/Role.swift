public import Values

/// What an agency does for a task.
public enum Role: String, CaseIterable, Sendable {
  /// Directs the work ("cơ quan chỉ đạo").
  case directing
  /// A party body that leads a state body in the work.
  case leading
  /// Answers for the work ("chủ trì").
  case lead
  /// Does the work, or advises on it, without being named as the lead.
  case executing
  /// Works along ("phối hợp").
  case coordinating
  /// Follows and urges the work.
  case monitoring
  /// Receives the report.
  case receiving
  /// Gets a copy.
  case copied
  /// Passes the report on ("qua").
  case via

  /// The words officials use for the role.
  public var words: Words {
    switch self {
    case .directing: Words("chỉ đạo", "directing")
    case .leading: Words("lãnh đạo", "leading")
    case .lead: Words("chủ trì", "lead")
    case .executing: Words("thực hiện", "executing")
    case .coordinating: Words("phối hợp", "coordinating")
    case .monitoring: Words("theo dõi", "monitoring")
    case .receiving: Words("nhận báo cáo", "receiving")
    case .copied: Words("đồng gửi", "copied")
    case .via: Words("chuyển báo cáo", "passing the report on")
    }
  }

  /// Whether an agency with the role answers for the task being done.
  public var isAnswerable: Bool { self == .lead || self == .executing }
}

/// Whether work is given to an agency or asked of it.
public enum AssignmentMode: String, CaseIterable, Sendable {
  /// Given, by an authority over the agency ("giao").
  case given
  /// Asked, of a body outside that authority ("đề nghị").
  case requested

  /// The words officials use for the mode.
  public var words: Words {
    switch self {
    case .given: Words("giao", "given")
    case .requested: Words("đề nghị", "requested")
    }
  }
}
