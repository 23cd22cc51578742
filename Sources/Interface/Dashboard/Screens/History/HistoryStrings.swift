import PlanModel
import Values

/// The words of the screen of the log.
enum HistoryStrings {
  static let title = Words("NHẬT KÝ CẬP NHẬT", "LOG OF CHANGES")
  static let detail = Words("CHI TIẾT THAY ĐỔI", "CHANGE")
  static let none = Words(
    "chưa có thay đổi nào; bấm t ở nhiệm vụ hoặc m ở chỉ tiêu để cập nhật",
    "no changes yet; press t on a task or m on a target to make one")
  static let number = Words("Lần", "No.")
  static let day = Words("Ngày", "Day")
  static let hour = Words("Giờ", "Hour")
  static let user = Words("Người", "User")
  static let code = Words("Mã", "Code")
  static let change = Words("Thay đổi", "Change")
  static let old = Words("Trước", "Before")
  static let new = Words("Sau", "After")
  static let command = Words("Thao tác", "Command")
  static let entered = Words("Nhập lúc", "Entered")
  static let counts = Words("Tính cho ngày", "Counts for")
  static let undoes = Words("Hoàn tác hoặc làm lại lần", "Takes back or makes again change")
  static let openItem = Words("Enter mở mục này", "Enter opens the item")
}
