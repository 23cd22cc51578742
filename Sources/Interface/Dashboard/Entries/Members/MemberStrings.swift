import PlanModel
import Values

/// The words for the members of a group.
enum MemberStrings {
  static let title = Words("THÀNH VIÊN", "MEMBERS")
  static let leaving = Words("THÔI LÀ THÀNH VIÊN TỪ HÔM NAY", "LEAVING FROM TODAY ON")
  static let noMember = Words("nhóm chưa có thành viên nào", "the group has no member yet")

  /// The choice of members that leave a group.
  static func leave(_ group: String) -> Words {
    Words("bớt thành viên của \(group)…", "let members leave \(group)…")
  }

  static let chooseGroup = Words("NHÓM NÀO", "WHICH GROUP")
  static let name = Words("Tên đơn vị", "Name")
  static let nameOffer = Words(
    "gõ một tên, hoặc dán cả danh sách", "type a name, or paste a whole list")
  static let from = Words("Từ ngày", "From day")
  static let fromOffer = Words("để trống: từ đầu", "empty: always")
  static let standing = Words("Tình hình hiện nay", "As of now")
  static let standingShort = Words("Hiện nay", "Now")
  static let nothingHandedInShort = Words("chưa thực hiện", "not started")
  static let nothingHandedIn = Words(
    "chưa thực hiện (chưa đơn vị nào nộp)", "not started (none has handed in)")
  static let notKnown = Words("chưa có thông tin", "no information")
  static let noGroup = Words(
    "chọn một nhóm cơ quan, hoặc việc giao cho nhóm", "choose a group, or work given to one")

  /// How many members there are, and what the list comes to.
  static func counts(_ preview: MemberPreview?) -> Words {
    guard let preview else { return Words("đang đọc…", "reading…") }
    let current = Words(
      "đang có \(preview.current)", "\(String(counting: preview.current, "member"))")
    guard !preview.outcomes.isEmpty else { return current }
    let said = preview.words
    return Words("\(current.vi) · \(said.vi)", "\(current.en) · \(said.en)")
  }

  /// What the choice of how the work stands comes to, in one sentence.
  static func standingHelp(_ list: PasteList) -> Words {
    let vi = "Phần việc \(list.task ?? "còn trong hạn")"
    let en = list.task.map { "Parts of \($0)" } ?? "Parts still in time"
    return list.isNothingHandedIn
      ? Words(
        "\(vi) ghi «chưa thực hiện»; qua hạn chưa nộp là quá hạn.",
        "\(en) are \"not started\"; past the day they are overdue.")
      : Words(
        "\(vi) để «chưa có thông tin»; qua hạn không tính là quá hạn.",
        "\(en) stay \"no information\"; past the day they are not late.")
  }

  static let hints: [Words] = [
    Words("Enter thêm tên, ô trống thì ghi", "Enter adds the name, when empty saves"),
    Words("Ctrl-S ghi", "Ctrl-S save"), Words("Tab ngày, tình hình", "Tab day, standing"),
    Words("Ctrl-U lấy lại dòng cuối", "Ctrl-U last line back"), Words("Esc bỏ", "Esc leave"),
  ]
}
