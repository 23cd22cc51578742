import Values

/// The words for the making and the removing of an item that people know by a code.
enum ItemWords {
  /// What an edit does to an item as a whole; `nil` when it sets fields, or the record is no item.
  static func phrase(for edit: Edit) -> Words? {
    guard edit.action != .set, let item = item(edit) else { return nil }
    let name = item.name.isEmpty ? "" : " «\(item.name)»"
    return edit.action == .insert
      ? Words("thêm \(item.sort.vi)\(name)", "added the \(item.sort.en)\(name)")
      : Words("xóa \(item.sort.vi)\(name)", "removed the \(item.sort.en)\(name)")
  }

  private static func item(_ edit: Edit) -> (sort: Words, name: String)? {
    switch edit.kind {
    case .plan: (Words("kế hoạch", "plan"), edit.text("title"))
    case .section: (Words("mục", "section"), edit.text("title"))
    case .indicator: (Words("chỉ số", "indicator"), edit.text("name"))
    case .target: (Words("chỉ tiêu", "target"), edit.text("label"))
    case .task: (Words("nhiệm vụ", "task"), edit.text("label"))
    case .agency: (Words("cơ quan, đơn vị", "agency"), edit.text("name"))
    case .membership: (Words("thành viên của nhóm", "member of the group"), "")
    case .holiday: (Words("ngày nghỉ, làm bù", "day of the calendar"), edit.text("occasion"))
    default: nil
    }
  }
}

extension Edit {
  /// The text a field has in the record that is made or removed.
  fileprivate func text(_ name: String) -> String {
    guard let field = fields.first(where: { $0.field == name }) else { return "" }
    if case .text(let text) = action == .insert ? field.new : field.old { return text }
    return ""
  }
}
