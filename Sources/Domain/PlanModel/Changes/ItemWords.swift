import Values

/// The words for the making and the removing of an item that people know by a code.
enum ItemWords {
  /// What an edit does to an item as a whole; `nil` when it sets fields, or the record is no item.
  static func phrase(for edit: Edit) -> Words? {
    if edit.action == .insert, let made = madePhrase(edit) { return made }
    guard edit.action != .set, let item = item(edit) else { return nil }
    let name = item.name.isEmpty ? "" : " «\(item.name)»"
    return edit.action == .insert
      ? Words("thêm \(item.sort.vi)\(name)", "added the \(item.sort.en)\(name)")
      : Words("xóa \(item.sort.vi)\(name)", "removed the \(item.sort.en)\(name)")
  }

  /// What is said of a record that only ties agencies and work together.
  private static func madePhrase(_ edit: Edit) -> Words? {
    let (day, basis) = (edit.words("valid_from") ?? edit.words("day"), edit.words("basis"))
    func said(_ head: Words?, _ parts: [Words?]) -> Words {
      let all = [head] + parts
      return Words(
        all.compactMap { $0?.vi }.joined(separator: ", "),
        all.compactMap { $0?.en }.joined(separator: ", "))
    }
    let since = day.map { Words("từ \($0.vi)", "from \($0.en)") }
    let because = basis.map { Words("căn cứ \($0.vi)", "on the basis of \($0.en)") }
    switch edit.kind {
    case .assignment:
      let role = edit.words("role").map { Words("giao \($0.vi)", "assigned as \($0.en)") }
      return said(role, [since, because])
    case .succession:
      let proposed =
        edit.number("is_applied") == 0 ? Words("đề xuất", "proposed") : nil
      return said(edit.words("form"), [since, proposed, edit.words("scope"), because])
    default: return nil
    }
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
  /// The new value of a field as people read it; `nil` when it has none.
  fileprivate func words(_ name: String) -> Words? {
    guard let new = fields.first(where: { $0.field == name })?.new, new != .none else {
      return nil
    }
    let texts = [Language.vi, .en].map {
      FieldWords.text(of: new, field: name, in: kind, language: $0)
    }
    return texts[0].isEmpty ? nil : Words(texts[0], texts[1])
  }

  /// The new value of a field that holds a whole number.
  fileprivate func number(_ name: String) -> Int64? {
    guard case .whole(let number) = fields.first(where: { $0.field == name })?.new else {
      return nil
    }
    return number
  }

  /// The text a field has in the record that is made or removed.
  fileprivate func text(_ name: String) -> String {
    guard let field = fields.first(where: { $0.field == name }) else { return "" }
    if case .text(let text) = action == .insert ? field.new : field.old { return text }
    return ""
  }
}
