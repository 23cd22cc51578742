import Cells
import PlanModel
import Values

/// The words that every screen has: heads, hints, messages of the program itself.
enum ChromeStrings {
  static let program = Words("ĐÔN ĐỐC", "DONDOC")
  static let all = Words("tất cả", "all")
  static let allPlans = Words("tất cả kế hoạch", "all plans")
  static let demo = Words("SỐ LIỆU MINH HỌA", "MADE-UP FIGURES")
  static let trial = Words("bản dùng thử, không lưu", "trial copy, not kept")
  static let shortTrial = Words("dùng thử", "trial")
  static let readOnly = Words("chỉ xem", "read only")
  static let reading = Words("đang đọc…", "reading…")
  static func unreadable(_ program: String) -> Words {
    Words(
      "không đọc được kho dữ liệu; thoát rồi kiểm tra bằng «\(program) check»",
      "the store can not be read; quit and look it over with `\(program) check`")
  }
  static let find = Words("Tìm", "Find")
  static let findOffer = Words("gõ có dấu hoặc không dấu", "with or without marks")
  static let emptyStore = Words(
    "kho chưa có kế hoạch nào; bấm a để thêm kế hoạch, hoặc thoát rồi chạy «dondoc --sample» để xem năm kế hoạch mẫu",
    "the store has no plan yet; press a to add one, or quit and run `dondoc --sample` to see five"
  )
  static let keepFound = Words("giữ kết quả", "keep")
  static let dropFound = Words("bỏ lọc", "show all")
  static let choosing = Words("chọn", "choose")
  static let agree = Words("đồng ý", "agree")
  static let close = Words("đóng", "close")
  /// That a list has no row, with the key that shows all, which is a letter like others while words
  /// are typed.
  static func nothingFound(isTyping: Bool) -> Words {
    let key = isTyping ? "Esc" : "x"
    return Words(
      "không có mục nào phù hợp; bấm \(key) để bỏ lọc",
      "nothing fits; press \(key) to show all again")
  }
  static let inputMethod = Words(
    "Bộ gõ tiếng Việt đang bật: phím lệnh vẫn dùng được, nhưng nên tắt bộ gõ",
    "A Vietnamese input method is on: keys still work, but it is better off here")
  static let saving = Words("đang ghi…", "saving…")
  static let nothingChanged = Words("không có gì thay đổi", "nothing has changed")
  static let storeChanged = Words(
    "đã cập nhật thay đổi từ chương trình khác", "changes of another program have been read")

  /// That an item was to be opened which the list does not have.
  static func notListed(_ code: String) -> Words {
    Words(
      "không thấy \(code): đã xóa, hoặc không thuộc kế hoạch, cơ quan đang xem",
      "\(code) is not listed: removed, or not of the plan or agency shown")
  }

  static func tab(_ screen: ScreenName) -> Words {
    switch screen {
    case .overview: Words("Tổng quan", "Overview")
    case .targets: Words("Chỉ tiêu", "Targets")
    case .tasks: Words("Nhiệm vụ", "Tasks")
    case .agencies: Words("Cơ quan, đơn vị", "Agencies")
    case .calendar: Words("Lịch", "Calendar")
    case .history: Words("Nhật ký cập nhật", "Log")
    }
  }

  /// The name of a screen where room is short.
  static func shortTab(_ screen: ScreenName) -> Words {
    switch screen {
    case .agencies: Words("Cơ quan", "Agencies")
    case .history: Words("Nhật ký", "Log")
    default: tab(screen)
    }
  }

  static func tooSmall(_ size: Size, needed: Size) -> Words {
    Words(
      "màn hình \(size.columns)×\(size.rows), cần ít nhất \(needed.columns)×\(needed.rows)",
      "screen \(size.columns)×\(size.rows), needs at least \(needed.columns)×\(needed.rows)")
  }

  static func saved(_ sentence: String) -> Words {
    Words("Đã ghi \(sentence) · u hoàn tác", "Saved \(sentence) · u undo")
  }

  /// How many texts of a change are not told one by one.
  static func more(_ count: Int) -> Words {
    Words(" và \(count) nội dung khác", " and \(count) more")
  }

  /// What stands behind the head of a list of all plans of which some are not in it.
  static func without(_ plans: Words?) -> Words {
    guard let plans else { return Words("", "") }
    return Words(" · không tính \(plans.vi)", " · without \(plans.en)")
  }

  static func undone(_ sentence: String) -> Words {
    Words("Đã hoàn tác: \(sentence) · Ctrl-R làm lại", "Undone: \(sentence) · Ctrl-R redo")
  }

  static func redone(_ sentence: String) -> Words {
    Words("Đã làm lại: \(sentence) · u hoàn tác", "Redone: \(sentence) · u undo")
  }
}
