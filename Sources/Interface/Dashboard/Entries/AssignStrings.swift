import PlanModel
import Values

/// The words of assigning work.
enum AssignStrings {
  static let reassign = Words("PHÂN CÔNG LẠI", "REASSIGN")
  static let assign = Words("PHÂN CÔNG", "ASSIGN")
  static let proposed = Words("đề xuất", "proposed")
  static let proposals = Words("Đề xuất tiếp nhận", "Proposed to take over")
  static let agencies = Words("Cơ quan đang hoạt động", "Agencies that are there")
  static let another = Words("thêm cơ quan mới…", "add an agency…")
  static let newAgency = Words("CƠ QUAN MỚI", "NEW AGENCY")
  static let theNewAgency = Words("cơ quan mới", "the new agency")
  static let name = Words("Tên cơ quan", "Name of the agency")
  static let from = Words("Từ ngày", "From")
  static let basis = Words("Căn cứ", "Basis")
  static let basisOffer = Words("ví dụ 12/QĐ-UBND", "for example 12/QĐ-UBND")
  static let endPlan = Words(
    "kết thúc theo dõi kế hoạch…", "stop following the plan…")
  static let successor = Words("Mã kế hoạch thay thế", "Code of the plan in its place")
  static let successorOffer = Words("bỏ trống nếu không có", "empty if there is none")
  static let inForce = Words(
    "còn hiệu lực, tiếp tục theo dõi", "in force, still followed")
  static let endedPlan = Words(
    "đã hết hiệu lực hoặc được thay thế…", "over, or replaced by another…")
  static let roles = Words("GIAO VAI TRÒ", "GIVE A ROLE")

  /// That a role is taken away from an agency.
  static func withdrawing(_ role: Role, from agency: String) -> Words {
    Words(
      "Thôi giao \(agency) vai trò «\(role.words.vi)»",
      "Take the role \"\(role.words.en)\" away from \(agency)")
  }

  /// The keys of the list of agencies for work that lost its own.
  static func keys(_ lost: Agency, count: Int) -> Words {
    Words(
      "Enter: việc này · Ctrl-A: cả \(count) việc · Ctrl-E: ghi ngày, căn cứ",
      "Enter: this task · Ctrl-A: all \(count) · Ctrl-E: with day and basis")
  }

  /// The keys of the list of agencies for a role.
  static let roleKeys = Words(
    "Enter: giao · Ctrl-R: thay cơ quan đang giữ · Ctrl-X: thôi giao từ hôm nay",
    "Enter: give · Ctrl-R: replace who holds it · Ctrl-X: take it away from today on")

  /// The keys of the list of agencies for a whole plan.
  static func planKeys(_ count: Int) -> Words {
    Words("Enter: giao cả \(count) việc", "Enter: assign all \(count)")
  }

  /// What giving all work of an agency or of a plan comes to, to be agreed to.
  static func givingAll(_ count: Int, of owner: String, to heir: String) -> Words {
    Words(
      "Giao cả \(count) việc của \(owner) cho \(heir)?",
      "Give all \(count) tasks of \(owner) to \(heir)?")
  }

  /// The one decision for a plan of which nobody is left.
  static func wholePlan(_ code: String, _ count: Int) -> Words {
    Words(
      "một quyết định cho cả kế hoạch \(code) (\(count) việc)…",
      "one decision for the whole plan \(code) (\(String(counting: count, "task")))…")
  }
}
