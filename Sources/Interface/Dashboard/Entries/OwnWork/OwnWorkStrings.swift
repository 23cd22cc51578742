import PlanModel
import Values

/// The words for adding, editing and removing items.
enum OwnWorkStrings {
  static let add = Words("THÊM", "ADD")
  static let edit = Words("SỬA", "EDIT")
  static let remove = Words("xóa", "remove")
  static let editing = Words("sửa", "edit")
  static let listKey = Words(" · Ctrl-O: chọn từ danh sách", " · Ctrl-O: choose from a list")
  static let planFirst = Words(
    "thêm kế hoạch trước: bấm a rồi chọn «kế hoạch»", "add a plan first: press a, then `plan`")
  static let basisNeeded = Words(
    "cần ghi; chưa có thì «chưa ghi căn cứ»", "needed, for this is not in the document")
  static let noSection = Words("kế hoạch chưa có mục nào", "the plan has no section yet")
  static let addHelp = Words(
    "Ghi như trong văn bản; ô không có thì để trống.",
    "Write it as the document does; leave empty what it does not say.")
  static let editHelp = Words(
    "Chỉ ô được sửa mới được ghi; xóa trắng là bỏ điều đã ghi.",
    "Only fields you edit are saved; an emptied one is taken away.")
  static let choose = Words("CHỌN TỪ DANH SÁCH", "CHOOSE FROM A LIST")

  static func saved(_ code: String) -> Words {
    Words(
      "Đã ghi \(code). Nhập mục kế tiếp, hoặc Esc nếu đã xong.",
      "Saved \(code). Enter the next one, or press Esc when done.")
  }

  /// What an item that can be added is called.
  static func name(_ sort: ItemSort) -> Words {
    switch sort {
    case .plan: Words("kế hoạch", "plan")
    case .section: Words("mục", "section")
    case .target: Words("chỉ tiêu", "target")
    case .task: Words("nhiệm vụ", "task")
    case .agency: Words("cơ quan, đơn vị", "agency")
    case .group: Words("nhóm cơ quan", "group of agencies")
    }
  }

  /// What stands before a field.
  static func label(_ field: String, of kind: RecordKind) -> Words {
    switch (kind, field) {
    case (.target, "label"): Words("Tên chỉ tiêu", "Target")
    case (.task, "label"): Words("Tên nhiệm vụ", "Task")
    case (.agency, "name"): Words("Tên", "Name")
    case (.plan, "title"): Words("Tên kế hoạch", "Title")
    case (_, "plan"): Words("Kế hoạch", "Plan")
    case (_, "code"): Words("Mã", "Code")
    case (_, "lead"): Words("Chủ trì", "Lead")
    case (_, "executing"): Words("Thực hiện", "Executing")
    case (_, "coordinating"): Words("Phối hợp", "Coordinating")
    case (_, "members"): Words("Thành viên", "Members")
    case (_, "added_basis"): Words("Căn cứ (ngoài văn bản)", "Basis (not in document)")
    default: FieldWords.name(of: field, in: kind).capitalisedFirst
    }
  }

  static func sections(of plan: String) -> Words {
    Words("sửa, xóa một mục của \(plan)…", "edit or remove a section of \(plan)…")
  }

  /// What a field shows while it is empty.
  static func offer(_ field: String, of kind: RecordKind) -> Words {
    switch (kind, field) {
    case (.plan, "code"): Words("để trống: lấy chữ đầu, như BN", "empty: made of first letters")
    case (_, "goal"): Words("tối thiểu 14 · trên 70% · có · định tính", "at least 14 · > 70% · yes")
    case (_, "deadline"): Words("trong quý III/2024 · trước ngày 30/6", "trong quý III/2024")
    case (_, "lead"), (_, "executing"), (_, "coordinating"), (_, "members"), (_, "aliases"):
      Words("tên hoặc mã, cách nhau bằng ;", "names or codes, separated by ;")
    case (.target, "groups"):
      Words("mỗi nhóm phải đạt riêng, cách nhau bằng ;", "each must meet it, separated by ;")
    case (.target, "parent"):
      Words("mã chỉ tiêu gồm chỉ tiêu này", "code of the target this is part of")
    case (_, "section"): Words("số mục hoặc tiêu đề", "number or heading")
    case (_, "level"): Words("trung ương, cấp tỉnh, cấp xã", "central, province, commune")
    case (_, "letterhead"): Words("văn bản của Đảng, văn bản nhà nước", "party or state")
    case (.task, "kind"): Words("nhiệm vụ hoặc báo cáo", "task or report")
    case (.agency, "kind"): Words("để trống: xác định theo tên", "empty: taken from the name")
    case (_, "added_basis"): Words("để trống: có trong văn bản", "empty: it is in the document")
    case (_, "parents"): Words("văn bản cấp trên, cách nhau bằng ;", "documents, separated by ;")
    default: FormStrings.dayOffer(of: kind, field)
    }
  }
}

extension FormStrings {
  fileprivate static func dayOffer(of kind: RecordKind, _ field: String) -> Words {
    kind.fieldType(of: field) == .day ? dayOffer : Words("", "")
  }
}
