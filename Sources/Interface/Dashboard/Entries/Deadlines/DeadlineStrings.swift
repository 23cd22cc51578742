import Values

/// The words of the forms for deadlines.
enum DeadlineStrings {
  static let extensionTitle = Words("GIA HẠN", "EXTENSION")
  static let unitTitle = Words("GIA HẠN CHO ĐƠN VỊ NÀO", "EXTENSION FOR WHICH UNIT")
  static let dueTitle = Words("ĐẶT THỜI HẠN", "SET A DEADLINE")
  static let setting = Words("Đặt thời hạn", "Set the deadline")
  static let anchorTitle = Words("TÍNH TỪ MỐC NÀO", "COUNTED FROM WHICH DAY")
  static let granted = Words("đồng ý gia hạn", "granted")
  static let asked = Words("xin gia hạn, chưa quyết định", "asked for, undecided")
  static let refused = Words("không đồng ý gia hạn", "refused")
  static let newDue = Words("Hạn mới", "New deadline")
  static let askedBy = Words("Nơi đề nghị", "Asked by")
  static let askedOn = Words("Ngày đề nghị", "Asked on")
  static let decidedBy = Words("Người quyết định", "Decided by")
  static let decidedOn = Words("Ngày quyết định", "Decided on")
  static let document = Words("Văn bản", "Document")
  static let documentOffer = Words("ví dụ 120/UBND-TH", "for example 120/UBND-TH")
  static let reason = Words("Lý do", "Reason")
  static let time = Words("Thời hạn", "Deadline")
  static let timeOffer = Words(
    "trong quý I/2027, 30/6, +10, cuối tháng", "trong quý I/2027, 30/6, +10, friday")
  static let basis = Words("Căn cứ", "Basis")
  static let basisOffer = Words(
    "văn bản, cuộc họp nào đặt ra hạn này", "which document or meeting set it")
  static let anchor = Words("Ngày lấy làm mốc", "Counted from")
  static let otherDay = Words("ngày khác", "another day")
  static let ownPlan = Words("ngày ban hành kế hoạch", "day the plan was issued")
  static let added = Words("ngoài văn bản gốc", "not in the document")

  /// The choice of all units that have not handed in yet.
  static func allUnits(_ count: Int) -> Words {
    Words("tất cả (\(count) đơn vị chưa nộp)", "all (\(count) have not handed in)")
  }

  /// What the basis of an anchor says of where the day comes from.
  static func countedFrom(_ document: String?, _ language: Language) -> String {
    let source = document ?? ownPlan[language]
    return Words("tính từ \(source)", "counted from \(source)")[language]
  }
}
