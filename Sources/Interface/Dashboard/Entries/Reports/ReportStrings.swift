import PlanModel
import PlanReports
import Values

/// The words of reports and of closing periods.
enum ReportStrings {
  static let title = Words("BÁO CÁO", "REPORTS")
  static let introduction = Words(
    "Tệp ghi vào thư mục đang làm việc. html: in ra A4 hoặc mở bằng Word; csv: mở bằng bảng tính.",
    "The file goes into the folder you work in. html: to print or for Word; csv: for spreadsheets.")
  static let period = Words("Kỳ báo cáo", "Period")
  static let periodExample = Words("ví dụ 2026-Q3, 2026-11, 2026", "such as 2026-Q3, 2026-11, 2026")
  static let periodOffer = Words(
    "để trống: tính đến hôm nay; hoặc 2026-Q3, 2026-11", "empty: as of today; or 2026-Q3, 2026-11")
  static let badPeriod = Words(
    "ghi như 2026-07, 2026-Q3, 2026-H1 hoặc 2026", "write 2026-07, 2026-Q3, 2026-H1 or 2026")
  static let form = Words("Dạng tệp", "Form")
  static let file = Words("Tệp", "File")
  static let close = Words("Chốt số liệu một kỳ", "Make the figures of a period final")
  static let closed = Words("Các kỳ đã chốt", "Closed periods")
  static let closedTitle = Words(
    "CÁC KỲ ĐÃ CHỐT · Enter xem thay đổi từ đó · x mở lại",
    "CLOSED PERIODS · Enter shows what changed since · x reopens")
  static let noneClosed = Words("chưa chốt kỳ nào", "no period is closed")
  static let closeHelp = Words(
    "Báo cáo của kỳ đã chốt giữ nguyên số liệu lúc chốt, về sau sửa gì cũng không đổi.",
    "The report of a closed period keeps its figures, whatever is changed later.")
  static let judgedOn = Words("Tính đến ngày", "As of")
  static let judgedOnOffer = Words(
    "để trống: ngày cuối kỳ, hoặc hôm nay nếu kỳ chưa hết",
    "empty: the last day of the period, or today while it lasts")
  static let exists = Words("ĐÃ CÓ TỆP NÀY", "THE FILE EXISTS")
  static let notWritten = Words("CHƯA GHI BÁO CÁO", "REPORT NOT WRITTEN")

  /// What a report is called in the list.
  static func name(_ kind: ReportKind) -> Words {
    switch kind {
    case .full: Words("Báo cáo kết quả thực hiện", "Report on the plan")
    case .overdue:
      Words("Danh mục việc quá hạn, sắp đến hạn", "Work overdue and due soon")
    case .agencies: Words("Biểu tổng hợp theo cơ quan, đơn vị", "Table of bodies")
    case .targets: Words("Biểu kết quả chỉ tiêu", "Table of targets")
    case .deadlines: Words("Lịch thời hạn", "Deadlines")
    }
  }

  /// What the file of a report is called, without what tells plan and period.
  static func fileName(_ kind: ReportKind) -> String {
    switch kind {
    case .full: "bao-cao"
    case .overdue: "viec-qua-han"
    case .agencies: "theo-co-quan"
    case .targets: "chi-tieu"
    case .deadlines: "thoi-han"
    }
  }

  static func fileOffer(_ name: String) -> Words {
    Words("để trống: \(name)", "empty: \(name)")
  }

  static func badForm(_ forms: String) -> Words {
    Words("chọn một trong: \(forms)", "choose one of: \(forms)")
  }

  static func written(_ path: String) -> Words {
    Words("đã ghi báo cáo vào \(path)", "report written to \(path)")
  }

  static func existsText(_ path: String) -> Words {
    Words("Ghi đè lên \(path)?", "Replace \(path)?")
  }

  /// What stands behind a closed period in the list.
  static func closedNote(_ closed: ClosedPeriod) -> Words {
    let (asOf, day) = (closed.asOf.printed, closed.closedOn.printed)
    return Words(
      "số liệu đến \(asOf), chốt ngày \(day), \(closed.closedBy)",
      "figures to \(asOf), closed on \(day), \(closed.closedBy)")
  }
}
