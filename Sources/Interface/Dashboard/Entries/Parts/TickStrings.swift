import Values

/// The words of the list of parts.
enum TickStrings {
  static let received = Words("ngày nhận", "received")
  static let today = Words("hôm nay", "today")
  static let saving = Words("đang ghi", "saving")
  static let onlyMissing = Words("chưa nộp", "missing")
  static let find = Words("Tìm: ", "Find: ")
  static let findOffer = Words("gõ tên đơn vị", "type a name")
  static let whole = Words("phần chung", "the task as a whole")
  static let nothing = Words("không có đơn vị nào phù hợp", "nothing fits")
  static let nothingUnknown = Words(
    "không còn đơn vị nào chưa có thông tin", "nothing is without information")
  static let dayTitle = Words("NGÀY NHẬN", "DAY RECEIVED")
  static let dayLabel = Words("Ngày nhận kết quả", "Day received")
  static let dayKeys = Words(
    "Enter: dùng ngày này cho các kết quả sắp ghi · Esc bỏ",
    "Enter: take this day for what is ticked next · Esc leave")
  static let no = Words("không, quay lại", "no, go back")

  static func sent(_ count: (sent: Int, all: Int)) -> Words {
    Words("đã nộp \(count.sent)/\(count.all)", "handed in \(count.sent)/\(count.all)")
  }

  static func restTitle(_ count: Int) -> Words {
    Words("GHI \(count) ĐƠN VỊ CÒN LẠI", "THE OTHER \(count)")
  }

  static func rest(_ count: Int) -> Words {
    Words(
      "ghi \(count) đơn vị chưa có thông tin là «chưa thực hiện»",
      "mark the \(count) without information as \"not started\"")
  }

  /// What the keys do, the most needed first.
  static let hints: [Words] = [
    Words("Enter đã nộp", "Enter handed in"), Words("Tab chưa nộp", "Tab missing only"),
    Words("Ctrl-T tình trạng", "Ctrl-T state"), Words("Insert đánh dấu", "Insert mark"),
    Words("Ctrl-N ngày nhận", "Ctrl-N day"),
    Words("Ctrl-D đôn đốc", "Ctrl-D urge"), Words("Ctrl-X phần còn lại", "Ctrl-X the rest"),
    Words("Ctrl-U hoàn tác", "Ctrl-U undo"),
    Words("Esc đóng", "Esc close"),
  ]
}
