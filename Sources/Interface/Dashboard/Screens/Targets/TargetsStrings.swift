import PlanModel
import Values

/// The words of the screen of targets.
enum TargetsStrings {
  static let title = Words("CHỈ TIÊU", "TARGETS")
  static let detail = Words("CHI TIẾT CHỈ TIÊU", "TARGET")
  static let none = Words(
    "chưa có chỉ tiêu nào; bấm a để thêm", "there is no target yet; press a to add one")
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
    "bối cảnh, không tính vào «đạt k/n»", "context, outside the count of targets met")
  static let added = Words("Ngoài văn bản gốc, căn cứ", "Not in the document, on the basis of")
  static let void = Words("Không còn đối tượng", "Object gone")
  static let figures = Words("Số liệu đã có", "Figures")
  static let noFigures = Words(
    "chưa có số liệu; bấm m để nhập", "no figure yet; press m to enter one")
  static let judged = Words("Nhận định", "Judged by a person")
  static let measured = Words("số liệu", "figures")
  static let needed = Words("mức cần đạt", "needed")
  static let foretold = Words("dự báo theo tốc độ hiện nay", "expected at this pace")
  static let asked = Words("chỉ tiêu", "target")
  static let sumGroup = Words("Cộng bằng 100 với nhóm", "Adds up to 100 with")
  static let parent = Words("Là thành phần của", "A condition of")
  static let conditions = Words("Chỉ tiêu thành phần", "Conditions")
  static let shared = Words("Cùng chỉ số ở kế hoạch khác", "Same indicator in other plans")
  static let corrections = Words("Số liệu đã sửa", "Corrected figures")
  static let newSeries = Words("chuỗi số liệu mới", "new series")
  static let plan = Words("Kế hoạch", "Plan")
  static let section = Words("Mục", "Section")

  static func expected(_ year: Int, _ value: String) -> Words {
    Words("năm \(year) ước \(value)", "\(value) expected by \(year)")
  }

  static func neededNow(_ value: String) -> Words {
    Words("đến nay cần \(value)", "\(value) needed by now")
  }

  static func pace(_ pace: String) -> Words {
    Words("nhịp độ bằng \(pace) mức cần thiết", "at \(pace) of the pace needed")
  }

  static func upperEnd(_ value: String) -> Words { Words("đến \(value)", "up to \(value)") }

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
