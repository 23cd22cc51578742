import PlanModel
import Values

/// The words of the review round.
enum RoundStrings {
  static let title = Words("RÀ SOÁT KỲ", "REVIEW ROUND")
  static let nothing = Words(
    "không có việc nào cần rà soát; bấm x để bỏ lọc, c để chọn kế hoạch khác",
    "there is nothing to review; press x to show all again, c to choose another plan")
  static let reviewed = Words("đã rà soát kỳ này", "looked at in this period")
  static let lastResult = Words("Kết quả", "Result")
  static let noResult = Words("chưa ghi kết quả kỳ nào", "no result told yet")
  static let difficulty = Words("Khó khăn, vướng mắc", "Difficulty")
  static let cause = Words("Nguyên nhân", "Cause")
  static let proposal = Words("Đề xuất, kiến nghị", "Proposal")
  static let answerFrom = Words("Cơ quan phải trả lời", "To be answered by")
  static let answerOffer = Words("mã hoặc tên; Ctrl-O chọn", "code or name; Ctrl-O to choose")
  static let needsDifficulty = Words(
    "ghi vướng mắc trước, rồi mới ghi cơ quan phải trả lời",
    "tell the difficulty first, then who must answer it")
  static let lastSeen = Words("Rà soát lần cuối", "Last looked at")
  static let neverSeen = Words("chưa lần nào", "never")
  static let done = Words("ĐÃ RÀ SOÁT HẾT", "ALL LOOKED AT")
  static let figure = Words("Số liệu gần nhất", "Last figure")
  static let noFigure = Words("chưa có số liệu", "no figure yet")
  static let formKeys = Words(
    "Enter: ghi và sang việc kế tiếp · Tab: ô khác · Ctrl-S ghi · Esc bỏ",
    "Enter: save and go on · Tab: other fields · Ctrl-S save · Esc leave")

  /// What was told before, where nothing is told of this period yet.
  static func before(_ text: String, in report: ProgressReport) -> Words {
    let heading = ProgressWords.heading(report)
    return Words("trước: \(heading.vi): \(text)", "before: \(heading.en): \(text)")
  }

  /// Where the text a field starts from was told.
  static func startingFrom(_ report: ProgressReport) -> Words {
    let heading = ProgressWords.heading(report)
    return Words("lấy từ \(heading.vi)", "taken from \(heading.en)")
  }

  static func left(_ count: Int, of all: Int) -> Words {
    Words("còn \(count)/\(all)", "\(count)/\(all) left")
  }

  static func finished(_ all: Int) -> Words {
    Words(
      "đã xem đủ \(all) việc và chỉ tiêu của kỳ; ↑ xem lại, Esc đóng",
      "everything of the period (\(all)) was looked at; ↑ looks back, Esc closes")
  }

  /// What the keys do to an item, for a line with little room.
  static func shortHints(for item: ReviewItem) -> [Words] {
    [
      noChangeKey, Words("r kết quả", "r result"), Words("v vướng mắc", "v difficulty"),
      item.work == nil
        ? Words("m số liệu", "m figure") : Words(". t tình trạng", ". t state"),
      Words("Esc", "Esc"),
    ]
  }

  private static let noChangeKey = Words("Enter không thay đổi", "Enter no change")

  /// What the keys do to an item, the most needed first.
  static func hints(for item: ReviewItem) -> [Words] {
    [noChangeKey]
      + (item.work == nil
        ? [Words("m số liệu", "m figure")]
        : [Words(". tình trạng tiếp", ". next state"), Words("t tình trạng", "t state")])
      + [
        Words("r kết quả", "r result"), Words("v vướng mắc", "v difficulty"),
        Words("↑ ↓ chuyển", "↑ ↓ move"), Words("u hoàn tác", "u undo"),
        Words("Esc nghỉ, lần sau tiếp tục", "Esc leave, goes on here"),
      ]
  }
}
