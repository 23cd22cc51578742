import Values
import VietnameseText

/// The words for the making and the removing of an item that people know by a code.
enum ItemWords {
  /// What an edit does to an item as a whole; `nil` when it sets fields, or the record is no item.
  static func phrase(for edit: Edit) -> Words? {
    if let holder = holder(edit) { return holder }
    if edit.action == .insert, let made = madePhrase(edit) { return made }
    if edit.kind == .assignment, edit.action == .remove { return unassigned(edit) }
    if edit.kind == .followUpItem, edit.action != .set { return followed(edit) }
    if edit.kind == .closedPeriod, edit.action != .set { return closing(edit) }
    guard edit.action != .set, let item = item(edit) else { return nil }
    let name = item.name.isEmpty ? "" : " «\(item.name)»"
    let read = reading(of: edit)
    return edit.action == .insert
      ? Words(
        "thêm \(item.sort.vi)\(name)\(read.vi)", "added the \(item.sort.en)\(name)\(read.en)")
      : Words("xóa \(item.sort.vi)\(name)", "removed the \(item.sort.en)\(name)")
  }

  /// What an edit that takes another back leaves of an item: that what was added is gone, or what
  /// was removed is back; `nil` for other records.
  static func phrase(afterUndo edit: Edit) -> Words? {
    let isBack = edit.action == .insert
    if edit.kind == .closedPeriod, let period = Period(edit.text("period"))?.words {
      return isBack
        ? Words("kỳ \(period.vi) lại là kỳ đã chốt", "\(period.en) is closed again")
        : Words("kỳ \(period.vi) lại mở như trước khi chốt", "\(period.en) is open again")
    }
    return item(edit).map { sort, name in
      let named = name.isEmpty ? "" : " «\(name)»"
      return isBack
        ? Words("có lại \(sort.vi)\(named) đã xóa", "the removed \(sort.en)\(named) is back")
        : Words("không còn \(sort.vi)\(named) đã thêm", "the added \(sort.en)\(named) is gone")
    }
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
    case .followUp: return said(edit.words("kind"), actParts(edit))
    case .progressReport: return looked(edit)
    default: return nil
    }
  }

  /// What is said of an act of following besides its kind, in the order a letter tells it.
  private static func actParts(_ edit: Edit) -> [Words?] {
    func part(_ field: String, _ vi: String, _ en: String) -> Words? {
      edit.words(field).map { Words("\(vi) \($0.vi)", "\(en) \($0.en)") }
    }
    return [
      part("document", "văn bản", "document"), part("day", "ngày", "on"),
      part("addressee", "gửi", "to"), part("subject", "về", "about"),
      part("conducted_by", "do", "by"), part("conclusion", "kết luận", "conclusion"),
      part("answer_by", "hạn trả lời", "answer by"), part("answer", "trả lời", "answer"),
      part("answered_on", "trả lời ngày", "answered on"),
    ]
  }

  /// That an item comes under an act of following or out of it; an act of another change has no
  /// name here.
  private static func followed(_ edit: Edit) -> Words {
    let act = edit.text("follow_up")
    let (vi, en) = act.isEmpty ? ("sổ theo dõi", "the register") : (act, act)
    return edit.action == .insert
      ? Words("ghi vào \(vi)", "entered in \(en)") : Words("bỏ khỏi \(vi)", "taken out of \(en)")
  }

  /// That a period is closed or open again; `nil` for a record without a period.
  private static func closing(_ edit: Edit) -> Words? {
    guard let period = Period(edit.text("period"))?.words else { return nil }
    guard edit.action == .insert else {
      return Words("mở lại kỳ \(period.vi)", "reopened \(period.en)")
    }
    let day = Day(edit.text("as_of"))?.printed
    return Words(
      "chốt kỳ \(period.vi)\(day.map { ", số liệu đến \($0)" } ?? "")",
      "closed \(period.en)\(day.map { ", figures up to \($0)" } ?? "")")
  }

  /// That somebody looked at an item and found nothing new; `nil` where something was told.
  private static func looked(_ edit: Edit) -> Words? {
    let said = ["result", "difficulty", "cause", "proposal"].compactMap { edit.words($0) }
    guard said.isEmpty, let period = Period(edit.text("reported_for")) else { return nil }
    return Words(
      "đã rà soát \(period.words.vi), không thay đổi",
      "looked at for \(period.words.en), no change")
  }

  /// That a role given later than by the document is taken back; its name as written is that of
  /// the agency it was taken from.
  private static func unassigned(_ edit: Edit) -> Words? {
    Role(rawValue: edit.text("role")).map { role in
      Words("thôi giao \(role.words.vi)", "no longer assigned as \(role.words.en)")
    }
  }

  /// Who gets or loses a role, by the name as written.
  private static func holder(_ edit: Edit) -> Words? {
    let name = edit.text("as_written")
    // What was given later is told with its day and its basis.
    guard edit.kind == .assignment, edit.action != .set, !name.isEmpty,
      edit.text("valid_from").isEmpty, edit.text("basis").isEmpty,
      let role = Role(rawValue: edit.text("role"))
    else { return nil }
    return edit.action == .insert
      ? Words("\(role.words.vi) \(name)", "\(role.words.en) \(name)")
      : Words("bỏ \(role.words.vi) \(name)", "no longer \(role.words.en) \(name)")
  }

  /// How the goal or the deadline of a new item was read.
  private static func reading(of edit: Edit) -> Words {
    if edit.kind == .task, let due = Day(edit.text("due")) {
      return Words(", hạn \(due.printed)", ", due \(due.printed)")
    }
    guard edit.kind == .target, let comparator = Comparator(rawValue: edit.text("comparator"))
    else { return Words("", "") }
    return Words(goal(of: edit, comparator, .vi), goal(of: edit, comparator, .en))
  }

  private static func goal(
    of edit: Edit, _ comparator: Comparator, _ language: Language
  ) -> String {
    let values = ["value", "upper"].compactMap { Decimal(edit.text($0)) }
      .map { VietnameseNumber.written($0, language) }.joined(separator: "–")
    let sign = comparator == .range ? "" : comparator.sign[language]
    return ", " + [sign, values, edit.text("unit")].filter { !$0.isEmpty }.joined(separator: " ")
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
