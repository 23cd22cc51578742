import PlanModel
import Values

/// The words of the screen of targets.
enum TargetsStrings {
  static let title = Words("CHỈ TIÊU", "TARGETS")
  static let detail = Words("CHI TIẾT CHỈ TIÊU", "TARGET")
  static let none = Words("chưa có chỉ tiêu nào", "there is no target yet")
  static let code = Words("Mã", "Code")
  static let standing = Words("Tình hình", "Standing")
  static let target = Words("Chỉ tiêu", "Target")
  static let figure = Words("Số liệu", "Figure")
  static let goal = Words("Mục tiêu", "Goal")
  static let year = Words("Năm", "Year")
  static let way = Words("Tiến độ", "Progress")
  static let written = Words("Văn bản ghi", "As written")
  static let yearLong = Words("Năm phải đạt", "To be reached in")
  static let stale = Words("* số liệu chưa cập nhật", "* not up to date")
  static let sector = Words("Lĩnh vực", "Field of work")
  static let groups = Words("Áp dụng cho từng nhóm", "For each of")
  static let baseline = Words("Số liệu gốc", "Starting figure")
  static let context = Words(
    "bối cảnh, không tính vào «đạt k/n»", "sets the scene, outside the count of targets met")
  static let void = Words("Không còn đối tượng", "Object abolished")
  static let figures = Words("Số liệu đã có", "Figures")
  static let noFigures = Words(
    "chưa có số liệu; bấm m để nhập", "no figure yet; press m to enter one")
  static let plan = Words("Kế hoạch", "Plan")
  static let section = Words("Mục", "Section")

  static func way(covered: String, pace: String) -> Words {
    Words(
      "đã đi được \(covered) % quãng đường đến mục tiêu, nhịp độ bằng \(pace) mức cần thiết",
      "\(covered) % of the way covered, at \(pace) of the pace needed")
  }

  /// The columns a list of targets can be ordered by.
  static let orders: [(order: ListOrder, words: Words)] = [
    (.need, Words("mức độ cần xử lý", "need")), (.status, standing), (.progress, way),
    (.due, year), (.name, target), (.code, Words("thứ tự trong văn bản", "order of the document")),
  ]
}
