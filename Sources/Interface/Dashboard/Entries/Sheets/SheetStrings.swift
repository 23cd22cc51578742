import PlanModel
import Values

/// The words of taking a returned sheet in.
enum SheetStrings {
  static let ask = Words("NHẬN PHIẾU", "TAKE A SHEET IN")
  static let introduction = Words(
    "phiếu CSV mà cơ quan đã điền và gửi trả", "the CSV an agency filled in and returned")
  static let path = Words("Tệp", "File")
  static let offer = Words("đường dẫn, gõ hoặc dán", "a path, typed or pasted")
  static let fileKeys = Words(
    "Enter: đọc phiếu, chưa ghi gì · Esc bỏ",
    "Enter: read the sheet, nothing is saved yet · Esc leave")
  static let failed = Words("CHƯA NHẬN PHIẾU", "SHEET NOT TAKEN IN")
  static let nothingChosen = Words(
    "chưa chọn nội dung nào; bấm phím cách để nhận, a để nhận tất cả",
    "nothing is chosen; Space accepts, a accepts all")
  static let nothing = Words("(chưa có)", "(nothing)")

  static let needsPlans = Words(
    "kho chưa có kế hoạch", "the store has no plan yet")

  static func nothingNew(_ review: SheetReview) -> Words {
    Words(
      "\(review.sheet.name): không có gì mới (\(review.unchanged) dòng)",
      "\(review.sheet.name): nothing new (\(String(counting: review.unchanged, "row")))")
  }

  static func counts(_ list: SheetList) -> Words {
    let review = list.review
    return Words(
      "nhận \(list.accepted.count)/\(review.items.count - review.count(.refused)) · xung đột \(review.count(.conflict)) · không nhận được \(review.count(.refused)) · không có gì mới \(review.unchanged)",
      "accepted \(list.accepted.count)/\(review.items.count - review.count(.refused)) · conflicts \(review.count(.conflict)) · refused \(review.count(.refused)) · nothing new \(review.unchanged)"
    )
  }

  static func standing(_ standing: SheetItem.Standing) -> Words? {
    switch standing {
    case .changed: nil
    case .conflict: Words("xung đột", "conflict")
    case .refused: Words("không nhận được", "refused")
    }
  }

  static func line(_ item: SheetItem) -> Words {
    Words("dòng \(item.line)", "line \(item.line)")
  }

  /// What the keys do, the most needed first.
  static let hints: [Words] = [
    Words("Phím cách nhận", "Space accept"), Words("Ctrl-S ghi", "Ctrl-S save"),
    Words("a nhận tất cả (trừ xung đột)", "a accept all but conflicts"),
    Words("↑ ↓ xem", "↑ ↓ look"),
    Words("Esc bỏ phiếu", "Esc leave"),
  ]
}
