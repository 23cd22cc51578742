public import Values

/// How the figure of a target is held against what was asked for, as the document words it.
public enum Comparator: String, CaseIterable, Sendable {
  /// At least: "tối thiểu", "trở lên", "từ".
  case atLeast = ">="
  /// More than: "trên"; a figure at the bound does not meet it.
  case moreThan = ">"
  /// At most, and a rank of at most: "trong nhóm 10".
  case atMost = "<="
  /// Less than: "thấp hơn"; a figure at the bound does not meet it.
  case lessThan = "<"
  /// "Đạt X" or a bare "X %"; judged as at least.
  case equal = "="
  /// From the first bound to the second.
  case range
  /// About: "khoảng"; met within a tolerance.
  case approx
  /// Done or not done, as the founding of a school.
  case yes
  /// All of them, without a figure.
  case all
  /// At least so many each year; one, where the document gives no number.
  case perYear = "per-year"
  /// To rise, without a figure.
  case rise
  /// To be among the leading, without a figure.
  case leading
  /// An objective in words.
  case qualitative

  /// Whether a target of this kind can be met, and so stands in "đạt k/n".
  public var canBeMet: Bool {
    switch self {
    case .rise, .leading, .qualitative: false
    default: true
    }
  }

  /// The sign or word that stands before the value in a list.
  public var sign: Words {
    switch self {
    case .atLeast: Words("≥", "≥")
    case .moreThan: Words(">", ">")
    case .atMost: Words("≤", "≤")
    case .lessThan: Words("<", "<")
    case .equal: Words("=", "=")
    case .range: Words("từ", "from")
    case .approx: Words("khoảng", "about")
    case .yes: Words("có", "yes")
    case .all: Words("tất cả", "all")
    case .perYear: Words("mỗi năm", "each year")
    case .rise: Words("tăng", "rising")
    case .leading: Words("nhóm dẫn đầu", "leading group")
    case .qualitative: Words("định tính", "in words")
    }
  }
}
