import PlanModel
import PlanReports
public import Values
import VietnameseText

/// The words of reports and of closing periods.
public enum ReportStrings {
  static let title = Words("BÁO CÁO", "REPORTS")
  static let introduction = Words(
    "Tệp ghi vào thư mục đang làm việc. html: in ra A4 hoặc mở bằng Word; csv: mở bằng bảng tính.",
    "The file goes into the folder you work in. html: to print or for Word; csv: for spreadsheets.")
  static let period = Words("Kỳ báo cáo", "Period")
  static let periodExample = Words(
    "ví dụ quý III/2026, 11/2026, 2026", "such as 2026-Q3, 2026-11, 2026")
  /// What stands in the empty field: what a report is on unless a period is typed.
  static func periodOffer(_ current: Period?) -> Words {
    guard let current else {
      return Words(
        "để trống: tính đến hôm nay; hoặc quý III/2026, 11/2026",
        "empty: as of today; or 2026-Q3, 2026-11")
    }
    return Words(
      "để trống: \(current.words.vi); hoặc 11/2026, 2026",
      "empty: \(current.words.en); or 2026-11, 2026")
  }
  static let badPeriod = Words(
    "ghi như 7/2026, quý III/2026, 6 tháng đầu năm 2026, 2026",
    "write 2026-07, 2026-Q3, 2026-H1 or 2026")
  static let form = Words("Dạng tệp", "Form")
  static let file = Words("Tệp", "File")
  static let folder = Words("Thư mục", "Folder")
  static let close = Words("Chốt số liệu một kỳ", "Make the figures of a period final")
  static let closed = Words("Các kỳ đã chốt", "Closed periods")
  static let closedOfAll = Words(
    "Các kỳ đã chốt của mọi kế hoạch", "Closed periods of all plans")

  /// What stands over the closed periods of a plan, or of all, with what can be done there.
  static func closedTitle(of plan: String?) -> Words {
    let (vi, en) = (plan ?? "mọi kế hoạch", plan ?? "all plans")
    return Words(
      "CÁC KỲ ĐÃ CHỐT · \(vi) · Enter xem thay đổi từ đó · x mở lại",
      "CLOSED PERIODS · \(en) · Enter shows what changed since · x reopens")
  }

  /// That nothing is closed of a plan, or of all.
  static func noneClosed(of plan: String?) -> Words {
    guard let plan else {
      return Words("chưa kế hoạch nào chốt kỳ nào", "no plan has a closed period")
    }
    return Words("\(plan) chưa chốt kỳ nào", "no period of \(plan) is closed")
  }

  /// What reopening a period does, to be agreed to.
  static func reopening(_ period: Period, of plan: String, judgedOn day: Day) -> Words {
    Words(
      """
      Mở lại kỳ \(period.words.vi) của \(plan)? Báo cáo của kỳ không còn giữ số liệu đã chốt, tính \
      đến \(day.printed), mà lấy số liệu hiện có; phím u hoàn tác được.
      """,
      """
      Reopen \(period.words.en) of \(plan)? Its report no longer keeps the figures that were final, \
      as of \(day.printed), and takes those there are now; u takes that back.
      """)
  }

  static let closeHelp = Words(
    "Báo cáo của kỳ đã chốt giữ nguyên số liệu lúc chốt, về sau sửa gì cũng không đổi.",
    "The report of a closed period keeps its figures, whatever is changed later.")
  static let judgedOn = Words("Tính đến ngày", "As of")
  static let judgedOnOffer = Words(
    "để trống: ngày cuối kỳ, hoặc hôm nay nếu kỳ chưa hết",
    "empty: the last day of the period, or today while it lasts")
  static let exists = Words("ĐÃ CÓ TỆP NÀY", "THE FILE EXISTS")
  static let notWritten = Words("CHƯA GHI BÁO CÁO", "REPORT NOT WRITTEN")

  /// That a report was still being written when the dashboard was left.
  public static let unfinished = Words(
    "báo cáo chưa ghi xong, không có tệp nào được tạo",
    "the report was not finished, nor its file made")

  /// That the dashboard was left while it asked whether a file may be replaced.
  public static func fileIsThere(_ path: String) -> Words {
    Words(
      "chưa ghi báo cáo vì đã có tệp \(path)",
      "the report was not written, for \(path) is there already")
  }

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

  /// The forms a report can have, of which one is taken where none is chosen.
  static func formOffer(_ forms: String) -> Words {
    Words("để trống: html; hoặc \(forms)", "empty: html; or \(forms)")
  }

  /// What a form is called, which is the ending of its files.
  static func name(_ form: ReportForm) -> Words { Words(form.rawValue, form.rawValue) }

  /// Where a report or a letter was written: its file, or the folder and the names of several.
  static func written(_ paths: [String], isLetter: Bool) -> Words {
    guard let first = paths.first, paths.count > 1, let slash = first.lastIndex(of: "/") else {
      let list = paths.joined(separator: ", ")
      return isLetter
        ? Words("đã ghi văn bản vào \(list)", "letter written to \(list)")
        : Words("đã ghi báo cáo vào \(list)", "report written to \(list)")
    }
    let folder = first[..<slash]
    let names = paths.map { path in
      path.hasPrefix("\(folder)/") ? String(path.dropFirst(folder.count + 1)) : path
    }
    let list = names.joined(separator: ", ")
    return Words(
      "đã ghi \(paths.count) tệp vào \(folder): \(list)",
      "\(paths.count) files written to \(folder): \(list)")
  }

  static func existsText(_ paths: [String]) -> Words {
    let list = paths.joined(separator: "\n")
    return paths.count == 1
      ? Words("Ghi đè lên \(list)?", "Replace \(list)?")
      : Words("Ghi đè lên \(paths.count) tệp?\n\(list)", "Replace \(paths.count) files?\n\(list)")
  }

  /// The annexes of letters that urge, of all agencies or of those marked.
  static func eachAgency(_ marked: Int) -> Words {
    marked == 0
      ? Words("Phụ lục đôn đốc, mỗi cơ quan một tệp", "Annexes for urging, a file for each body")
      : Words(
        "Phụ lục đôn đốc \(marked) cơ quan đã đánh dấu, mỗi cơ quan một tệp",
        "Annexes for urging \(String(counting: marked, "marked body", plural: "marked bodies")), a file for each"
      )
  }

  /// The letters of some acts of following.
  static func letters(_ codes: [String]) -> Words {
    let list = codes.joined(separator: ", ")
    return Words("Văn bản, phụ lục \(list)", "Letter and annex \(list)")
  }

  /// What stands behind a closed period in the list.
  static func closedNote(_ closed: ClosedPeriod) -> Words {
    let (asOf, day) = (closed.asOf.printed, closed.closedOn.printed)
    return Words(
      "số liệu đến \(asOf), chốt ngày \(day), \(closed.closedBy)",
      "figures to \(asOf), closed on \(day), \(closed.closedBy)")
  }
}
