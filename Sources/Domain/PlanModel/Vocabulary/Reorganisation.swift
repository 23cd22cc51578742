public import Values

/// In what way the functions of an agency went to another.
public enum SuccessionForm: String, CaseIterable, Sendable {
  /// The same body under another name.
  case renamed
  /// Two or more bodies became one.
  case merged
  /// One body became several.
  case split
  /// Some functions moved; the body may go on.
  case transferred
  /// The body ended.
  case dissolved

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .renamed: Words("đổi tên", "renamed")
    case .merged: Words("hợp nhất", "merged")
    case .split: Words("chia, tách", "split")
    case .transferred: Words("chuyển chức năng, nhiệm vụ", "functions transferred")
    case .dissolved: Words("kết thúc hoạt động", "dissolved")
    }
  }
}

/// What was decided of a later day asked for.
public enum ExtensionDecision: String, CaseIterable, Sendable {
  /// Asked for and not decided, granted, refused.
  case asked, granted, refused

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .asked: Words("xin gia hạn", "asked for")
    case .granted: Words("đồng ý gia hạn", "granted")
    case .refused: Words("không đồng ý gia hạn", "refused")
    }
  }
}

/// How far a figure has been looked over.
public enum Verification: String, CaseIterable, Sendable {
  /// Entered for oneself, reported by the body in charge, held against its source.
  case draft, reported, verified

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .draft: Words("dự thảo", "draft")
    case .reported: Words("đã báo cáo", "reported")
    case .verified: Words("đã xác minh", "verified")
    }
  }
}

/// How likely a person holds it that a target will be met.
public enum Outlook: String, CaseIterable, Sendable {
  /// Likely; only with effort; unlikely.
  case likely
  case needsEffort = "needs-effort"
  case unlikely

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .likely: Words("khả năng đạt", "likely to be met")
    case .needsEffort: Words("cần tập trung chỉ đạo", "needs effort")
    case .unlikely: Words("khó đạt", "unlikely to be met")
    }
  }
}

/// By which days the periods of reports begin and end.
public enum ReportingRule: String, CaseIterable, Sendable {
  /// Those of the calendar.
  case calendar
  /// Those of Decree 09/2019/NĐ-CP, article 12: cut off on the 14th of the last month.
  case decree09 = "nd09"

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .calendar: Words("theo tháng, quý, năm dương lịch", "calendar periods")
    case .decree09:
      Words("theo Nghị định 09/2019/NĐ-CP (chốt ngày 14)", "Decree 09/2019 (cut off on the 14th)")
    }
  }
}
