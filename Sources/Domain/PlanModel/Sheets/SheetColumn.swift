public import Values
import VietnameseText

/// A column of the sheets that agencies return.
public enum SheetColumn: String, CaseIterable, Sendable {
  /// What the row is about, which must come back as it went out.
  case code, plan, agency, period, lock
  /// What the agency is told.
  case text, deadline, due, state, last
  /// What the agency writes about its work.
  case newState, sentOn, product, productOn
  /// What came of the work; what is in the way, why, and what is proposed.
  case result, difficulty, cause, proposal
  /// What the agency writes about a figure it answers for.
  case figureDay, value, source

  /// What a column is for.
  public enum Purpose: Sendable {
    /// To know the row again; to tell the agency something; to be filled in.
    case key, told, filled
  }

  /// What the column is for.
  public var purpose: Purpose {
    switch self {
    case .code, .plan, .agency, .period, .lock: .key
    case .text, .deadline, .due, .state, .last: .told
    default: .filled
    }
  }

  /// The columns an agency fills in, in their order.
  public static let filled = allCases.filter { $0.purpose == .filled }

  /// The columns in the order they are written.
  public static let written: [SheetColumn] =
    [.code, .plan, .text, .deadline, .due, .state, .last] + filled + [.agency, .period, .lock]

  /// Whether a sheet without the column can not be taken in.
  ///
  /// The state is one of them: a new one written over it would otherwise go unseen.
  public var isNeeded: Bool { purpose != .told || self == .state }

  /// The heading, in which no character separates cells.
  public var words: Words {
    switch self {
    case .code: Words("Mã", "Code")
    case .plan: Words("Kế hoạch", "Plan")
    case .agency: Words("Mã cơ quan", "Agency")
    case .period: Words("Kỳ báo cáo", "Period")
    case .lock: Words("Khóa", "Lock")
    case .text: Words("Nội dung", "Text")
    case .deadline: Words("Thời hạn", "Deadline")
    case .due: Words("Ngày hạn", "Due")
    case .state: Words("Tình trạng hiện nay", "Present state")
    case .last: Words("Kết quả gần nhất", "Last result")
    case .newState: Words("Tình hình thực hiện", "New state")
    case .sentOn: Words("Ngày gửi", "Sent on")
    case .product: Words("Sản phẩm (số văn bản)", "Product (number)")
    case .productOn: Words("Ngày sản phẩm", "Product day")
    case .result: Words("Kết quả thực hiện", "Result")
    case .difficulty: Words("Khó khăn vướng mắc", "Difficulty")
    case .cause: Words("Nguyên nhân", "Cause")
    case .proposal: Words("Đề xuất kiến nghị", "Proposal")
    case .figureDay: Words("Kỳ số liệu", "Figure for")
    case .value: Words("Giá trị", "Value")
    case .source: Words("Nguồn số liệu", "Source")
    }
  }

  /// The column a heading names, in either language, with or without marks.
  public init?(heading: String) {
    let wanted = Self.key(heading)
    let named = Self.allCases.first { column in
      [column.words.vi, column.words.en].map(Self.key).contains(wanted)
    }
    guard let named else { return nil }
    self = named
  }

  private static func key(_ text: String) -> String {
    fold(canonical(text)).filter { $0.isLetter || $0.isNumber }
  }
}
