import PlanModel
import Values

/// The words of the screen of agencies.
enum AgenciesStrings {
  static let title = Words("CƠ QUAN, ĐƠN VỊ", "AGENCIES")
  static let ended = Words("Kết thúc hoạt động", "Ended")
  static let heirs = Words("Cơ quan kế thừa", "Taken over by")
  static let proposedHeirs = Words("Đề xuất cơ quan kế thừa", "Proposed heirs")
  static let begun = Words("Hoạt động từ", "There since")
  static let detail = Words("CHI TIẾT CƠ QUAN, ĐƠN VỊ", "AGENCY")
  static let none = Words(
    "chưa có cơ quan nào; bấm a để thêm", "there is no agency yet; press a to add one")
  static let agency = Words("Cơ quan, đơn vị", "Agency")
  static let lead = Words("Chủ trì", "Lead")
  static let executing = Words("Thực hiện", "Exec.")
  static let coordinating = Words("Phối hợp", "Coord.")
  static let monitoring = Words("Theo dõi", "Monit.")
  static let overdue = Words("Quá hạn", "Overdue")
  static let onTime = Words("Đúng hạn", "On time")
  static let months = Words("Việc đến hạn theo tháng", "Due by month")
  static let kind = Words("Loại", "Kind")
  static let aliases = Words("Tên khác", "Other names")
  static let roles = Words("Vai trò", "Roles")
  static let work = Words("Việc phải làm", "Work to answer for")
  static let onTimeLong = Words("Hoàn thành đúng hạn", "Done on time")
  static let members = Words(
    "chưa có danh sách thành viên của nhóm; bấm M để nhập",
    "the members of the group are not listed yet; press M to list them")
  static let memberCount = Words("Thành viên", "Members")
  static let tasks = Words("VIỆC CỦA CƠ QUAN", "WORK OF THE AGENCY")
  static let noTasks = Words("không có việc nào", "no work")
  static let task = Words("Nhiệm vụ", "Task")
  static let role = Words("Vai trò", "Role")
  static let standing = Words("Tình hình", "Standing")
  static let code = Words("Mã", "Code")

  static func title(byHeirs isByHeirs: Bool) -> Words {
    guard isByHeirs else { return title }
    return Words(
      "\(title.vi) · gộp theo cơ quan kế thừa", "\(title.en) · with those they took over from")
  }

  static func onTime(_ inTime: Int, of due: Int) -> Words {
    Words("\(inTime)/\(due) việc đã đến hạn", "\(inTime)/\(due) of what fell due")
  }

  static let quarters = Words(
    "KẾT QUẢ THEO QUÝ (cách tính của Nghị định 335/2025/NĐ-CP)",
    "BY QUARTER (as decree 335/2025/NĐ-CP counts)")
  static let monthsPast = Words("KẾT QUẢ THEO THÁNG", "BY MONTH")
  /// That nothing fell due in the days that are counted, whatever did before.
  static func nothingDue(since first: Day?) -> Words {
    let (vi, en) = (
      first.map { "từ \($0.printed) " } ?? "", first.map { " since \($0.printed)" } ?? ""
    )
    return Words("\(vi)chưa có việc nào đến hạn", "nothing fell due\(en)")
  }
  static let quantity = Words("hoàn thành", "done")
  static let timeliness = Words("đúng hạn", "on time")
  static let unknown = Words("chưa có thông tin", "no information")
  static let load = Words("Tải", "Load")
  static let dueInMonths = Words("Đến hạn 6 tháng", "Due in 6 months")
  static let weighted = Words(
    "tải việc chưa xong, có trọng số: chủ trì, thực hiện 1, phối hợp 0,3",
    "load of open work, weighted: lead 1, partner 0.3")
  static let openScores = Words(
    "Enter: kết quả theo quý, theo tháng", "Enter: by quarter, by month")

  /// The name of the sum of the periods between two days.
  static func total(from first: String, to last: String) -> Words {
    Words("Cộng \(first) - \(last)", "Total \(first) - \(last)")
  }

  static func period(_ period: Period) -> Words {
    switch period {
    case .quarter(let year, let quarter):
      let roman = ["I", "II", "III", "IV"][quarter - 1]
      return Words("Quý \(roman)/\(year)", "Q\(quarter)/\(year)")
    default:
      let (year, month, _) = period.firstDay.parts
      return Words("Tháng \(month)/\(year)", "\(month)/\(year)")
    }
  }

  /// The columns a list of agencies can be ordered by.
  static let orders: [(order: ListOrder, words: Words)] = [
    (.need, Words("mức độ cần xử lý", "need")), (.overdue, overdue), (.lead, lead),
    (.executing, executing), (.coordinating, coordinating), (.monitoring, monitoring),
    (.name, agency), (.code, Words("thứ tự trong văn bản", "order of the document")),
  ]
}
