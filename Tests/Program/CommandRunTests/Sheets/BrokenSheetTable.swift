extension BrokenSheet {
  /// Every broken sheet; the sheet is that of BG-C23, with the target BG-T2.
  static let all = keys + columns + days + cellsFilled + files
}

extension BrokenSheet {
  /// Cells that tell what a row is about.
  private static let keys: [BrokenSheet] = [
    .cells("a code changed to another of the sheet", "mã bị sửa, dòng này vốn là BG-V7") {
      $0["BG-V7", "Mã"] = "BG-V9"
    },
    .cells("a code mistyped", "mã bị sửa, dòng này vốn là BG-V8") { $0["BG-V8", "Mã"] = "BG-V80" },
    .cells("a code nothing has", "không có mã này trong kho") {
      $0["BG-V8", "Kỳ báo cáo"] = ""
      $0["BG-V8", "Mã"] = "XX-1"
    },
    .cells("a code of another agency", "mã bị sửa, dòng này vốn là BG-V8") {
      $0["BG-V8", "Mã"] = "HT-B3"
    },
    .cells("a row twice", "; giữ một dòng") { $0.rows.append($0.rows[$0.row("BG-V8")]) },
    .cells("a code lost in merged cells", "ô mã trống (ô gộp?)") {
      $0["BG-V8", "Kết quả thực hiện"] = "Đã họp"
      $0["BG-V8", "Mã"] = ""
    },
    .cells("another period", "kỳ báo cáo bị sửa, phiếu xuất cho kỳ tháng 11/2026") {
      $0["BG-V8", "Kỳ báo cáo"] = "kỳ 2026-10"
    },
    .cells("a period made a day", "kỳ báo cáo bị sửa, phiếu xuất cho kỳ tháng 11/2026") {
      $0["BG-V8", "Kỳ báo cáo"] = "Nov-26"
    },
    .cells("another agency in a row", "mã cơ quan bị sửa, phiếu xuất cho BG-C23") {
      $0["BG-V8", "Mã cơ quan"] = "BG-C6"
    },
    .cells("another plan in a row", "cột kế hoạch bị sửa, dòng này thuộc BG") {
      $0["BG-V8", "Kế hoạch"] = "HT"
    },
    .cells("a lock taken away", "ô «Khóa» trống hoặc bị sửa") { $0["BG-V8", "Khóa"] = "" },
    .cells("a lock filled down", "mã bị sửa, dòng này vốn là BG-V7") {
      $0["BG-V8", "Khóa"] = $0["BG-V7", "Khóa"]
    },
    .cells("several keys changed", "mã, kế hoạch, cơ quan hoặc kỳ của dòng đã bị sửa") {
      $0["BG-V8", "Kế hoạch"] = "HT"
      $0["BG-V8", "Kỳ báo cáo"] = "kỳ 2026-10"
    },
    .cells("the new state over the old one", "ghi tình hình mới vào cột «Tình hình thực hiện»") {
      $0["BG-V8", "Tình trạng hiện nay"] = "đã hoàn thành"
    },
    .cells("the sheet of another period", "đang nhận kỳ tháng 10/2026", flags: "--period 2026-10") {
      $0["BG-V8", "Kết quả thực hiện"] = "Đã họp"
    },
    .cells("the sheet of another plan", "đang nhận cho HT", flags: "--plan HT") {
      $0["BG-V8", "Kết quả thực hiện"] = "Đã họp"
    },
  ]

  /// Columns that are not those that went out.
  private static let columns: [BrokenSheet] = [
    .cells("a column lost", "thiếu cột «Nguyên nhân»") { $0.remove("Nguyên nhân") },
    .cells("the lock lost", "thiếu cột «Khóa»") { $0.remove("Khóa") },
    .cells("the codes lost", "thiếu cột «Mã»") { $0.rename("Mã", "") },
    .cells("the present state lost", "thiếu cột «Tình trạng hiện nay»") {
      $0.remove("Tình trạng hiện nay")
    },
    .cells("a column renamed", "thiếu cột «Ngày gửi», có cột lạ «Ngày nộp» (đổi tên?)") {
      $0.rename("Ngày gửi", "Ngày nộp")
    },
    .cells("a column added", "phiếu có thêm cột «Ghi chú»") { $0.add("Ghi chú", "xem công văn") },
    .cells("a column without a name", "phiếu có thêm cột (không tên)") { $0.add("", "thêm") },
    .cells("a column twice", "có hai cột «Nguyên nhân»") { $0.add("Nguyên nhân", "") },
    .cells("no headings", "không thấy dòng tên cột của phiếu") { $0.rows.remove(at: $0.head) },
    .cells("nothing but headings", "phiếu chỉ có dòng tên cột") {
      $0.rows.removeSubrange(($0.head + 1)...)
    },
  ]

  /// Days as spreadsheets and people spoil them.
  private static let days: [BrokenSheet] = [
    .cells("a day the calendar does not have", "«31/2/2026» không phải ngày trên lịch") {
      done(&$0, on: "31/2/2026")
    },
    .cells("the month first", "«11/15/2026» không phải ngày trên lịch") {
      done(&$0, on: "11/15/2026")
    },
    .cells("days turned round", "bảng tính đã đảo ngày thành tháng/ngày/năm") {
      $0["BG-V8", "Ngày hạn"] = "09/30/2024"
      done(&$0, on: "10/11/2026")
    },
    .cells("a day to come", "đọc là 01/12/2026, sau ngày nhận phiếu 20/11/2026") {
      done(&$0, on: "1/12/2026")
    },
    .cells("a number no day has", "«99999» không phải ngày trên lịch") { done(&$0, on: "99999") },
    .cells("a day told from the day of writing", "«hôm qua» không phải ngày trên lịch") {
      done(&$0, on: "hôm qua")
    },
    .cells("a column too narrow to show the day", "có công thức hoặc lỗi «########»") {
      done(&$0, on: "########")
    },
    .cells("a day sent of work that goes on", "có ngày gửi mà tình hình chưa phải") {
      $0["BG-V8", "Ngày gửi"] = "15/11/2026"
    },
  ]

  private static func done(_ table: inout SheetTable, on day: String) {
    table["BG-V8", "Tình hình thực hiện"] = "đã hoàn thành"
    table["BG-V8", "Ngày gửi"] = day
  }

  /// What is filled in and can not be used.
  private static let cellsFilled: [BrokenSheet] = [
    .cells("a state nobody knows", "«tốt»: ghi «chưa thực hiện», «đang thực hiện»") {
      $0["BG-V8", "Tình hình thực hiện"] = "tốt"
    },
    .cells("a state an agency can not say", "do nơi theo dõi ghi, phiếu không ghi được") {
      $0["BG-V8", "Tình hình thực hiện"] = "kết thúc theo dõi"
    },
    .cells("a formula", "có công thức hoặc lỗi «=A1+1»; dán giá trị") {
      $0["BG-V8", "Kết quả thực hiện"] = "=A1+1"
    },
    .cells("a formula that failed", "có công thức hoặc lỗi «#REF!»") {
      $0["BG-V8", "Sản phẩm (số văn bản)"] = "#REF!"
    },
    .cells("a text of 5,000 letters", "dài quá 4000 chữ") {
      $0["BG-V8", "Kết quả thực hiện"] = String(repeating: "ấ", count: 5_000)
    },
    .cells("a cell of 10 MB", "dài quá 4000 chữ") {
      $0["BG-V8", "Kết quả thực hiện"] = String(repeating: "x", count: 10 << 20)
    },
    .cells("a figure for work", "dòng này là nhiệm vụ, không có số liệu") {
      $0["BG-V8", "Giá trị"] = "12"
    },
    .cells("a state for a target", "dòng này là chỉ tiêu; ghi số liệu") {
      $0["BG-T2", "Tình hình thực hiện"] = "đã hoàn thành"
    },
    .cells("a figure without its period", "cột «Kỳ số liệu»: số liệu cần cả kỳ và giá trị") {
      $0["BG-T2", "Giá trị"] = "12"
    },
    .cells("a figure in words", "không phải số; viết như 11,2") {
      $0["BG-T2", "Kỳ số liệu"] = "quý III/2026"
      $0["BG-T2", "Giá trị"] = "rất nhiều"
    },
    .cells("a figure of a period to come", "sau ngày nhận phiếu") {
      $0["BG-T2", "Kỳ số liệu"] = "năm 2026"
      $0["BG-T2", "Giá trị"] = "12"
    },
  ]

  /// Files that are no sheets.
  private static let files: [BrokenSheet] = [
    .file("an empty file", "tệp trống") { _ in [] },
    .file("spaces and a byte order mark", "tệp trống") { _ in [0xEF, 0xBB, 0xBF, 0x0A, 0x20] },
    .file("a workbook", "đây là tệp bảng tính") { _ in [0x50, 0x4B, 0x03, 0x04, 0x14] },
    .file("an old workbook", "đây là tệp bảng tính") { _ in [0xD0, 0xCF, 0x11, 0xE0, 0xA1] },
    .file("another table", "không thấy dòng tên cột") { _ in Array("code,day,value\nA,1,2\n".utf8)
    },
    .file("a NUL", "tệp có ký tự điều khiển") { Array($0.text().utf8) + [0] },
    .file("an escape sequence", "tệp có ký tự điều khiển") {
      Array($0.text().utf8) + Array("\u{1B}[31m".utf8)
    },
    .file("a quotation mark never closed", "ngoặc kép mở ở dòng") { quoted("BG-T2", $0) },
    .file("a quotation mark too many", "có nhiều ô hơn số cột") { quoted("BG-V8", $0) },
    .file("letters lost in saving", "chữ trong tệp đã mất dấu khi lưu") { table in
      table.text().unicodeScalars.map { $0.isASCII ? UInt8($0.value) : UInt8(ascii: "?") }
    },
  ]

  /// The sheet with a quotation mark before the result of a row, and none after it.
  private static func quoted(_ code: String, _ table: SheetTable) -> [UInt8] {
    var table = table
    table[code, "Kết quả thực hiện"] = "MARK"
    let parts = table.text().split(separator: "MARK", omittingEmptySubsequences: false)
    return Array(parts.joined(separator: "\"Đã họp").utf8)
  }
}
