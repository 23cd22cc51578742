import PlanModel
import Values
import VietnameseText

/// What sheets say besides their rows.
enum SheetWording {
  static let kind = Words("PHIẾU BÁO CÁO", "REPORTING SHEET")

  /// What the sheet is, whose, for which period and of which day.
  static func title(of sheet: AgencySheet) -> Words {
    let day = sheet.asOf.printed
    let periods = sheet.periods.map { VietnameseDate.period($0) }
    let vi = [
      "\(kind.vi): \(sheet.agency.name) (\(sheet.agency.code))",
      periods.map { $0.written(.vi) }.joined(separator: " và "), "số liệu đến hết ngày \(day)",
      sheet.isDemo ? ReportWords.demo.vi : "",
    ]
    let en = [
      "\(kind.en): \(sheet.agency.name) (\(sheet.agency.code))",
      periods.map { $0.written(.en) }.joined(separator: " and "), "as of \(day)",
      sheet.isDemo ? ReportWords.demo.en : "",
    ]
    return Words(
      vi.filter { !$0.isEmpty }.joined(separator: " - "),
      en.filter { !$0.isEmpty }.joined(separator: " - "))
  }

  /// How the table is filled in.
  static let instructions: [Words] = {
    let columns = SheetColumn.filled.map(\.words)
    let (first, last) = (columns.first ?? kind, columns.last ?? kind)
    return [
      Words(
        "Chỉ ghi vào các cột từ «\(first.vi)» đến «\(last.vi)». Ô để trống nghĩa là không có gì thay đổi. Không sửa, không xóa các cột khác.",
        "Fill in the columns from \"\(first.en)\" to \"\(last.en)\" only. An empty cell means that nothing is new. Neither change nor delete the others."
      ),
      Words(
        "Tình hình thực hiện: chưa thực hiện, đang thực hiện hoặc đã hoàn thành. Ngày viết ngày/tháng/năm. Lưu dạng CSV (UTF-8) rồi gửi trả.",
        "New state: not started, in progress or done. Write days as day/month/year. Save as CSV (UTF-8) and send it back."
      ),
    ]
  }()
}
