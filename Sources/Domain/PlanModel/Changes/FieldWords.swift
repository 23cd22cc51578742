public import Values
import VietnameseText

/// The words for the fields of records, and for their values, in the log and in messages.
public enum FieldWords {
  /// Whether a field only ties a record to others and says nothing to a person.
  public static func isLink(_ field: String, of kind: RecordKind) -> Bool {
    switch kind {
    case .obligation: ["task", "member"].contains(field)
    case .observation: field == "target"
    case .assignment: ["task", "ordinal"].contains(field)
    case .membership: field == "group_agency"
    default: ["plan", "section", "indicator", "successor"].contains(field)
    }
  }

  /// The name of a field as officials call it.
  public static func name(of field: String, in kind: RecordKind) -> Words {
    switch (kind, field) {
    case (_, "state"): Words("tình trạng", "state")
    case (_, "sent_on"): Words("ngày gửi", "day sent")
    case (_, "product"): Words("sản phẩm", "product")
    case (_, "product_on"): Words("ngày văn bản", "day of document")
    case (_, "note"): Words("ghi chú", "note")
    case (_, "period"): Words("kỳ", "period")
    case (.observation, "value"): Words("số liệu", "figure")
    case (.observation, "day"): Words("ngày số liệu", "day of figure")
    case (_, "source"): Words("nguồn", "source")
    case (_, "grade"): Words("loại số liệu", "grade")
    case (_, "breakdown"): Words("phân tổ", "breakdown")
    default: Words(field, field)
    }
  }

  /// A value as a person reads it.
  public static func text(
    of value: FieldValue, field: String, language: Language
  ) -> String {
    switch value {
    case .none: return Words("(trống)", "(empty)")[language]
    case .whole(let number): return String(number)
    case .text(let text):
      if field == "state", let state = WorkState(rawValue: text) { return state.words[language] }
      if field == "grade", let grade = Grade(rawValue: text) { return grade.words[language] }
      if field == "value", let number = Decimal(text) {
        return VietnameseNumber.written(number, language)
      }
      return Day(text)?.printed ?? text
    }
  }

  /// A change in one line, as the message after an undo shows it.
  ///
  /// - Parameters:
  ///   - edits: What the change did.
  ///   - language: The language to write in.
  /// - Returns: The code and each field with what it goes from and to, or what is added: "BG-V8:
  ///   tình trạng chưa có thông tin → đã hoàn thành, sản phẩm 45/QĐ-UBND".
  public static func sentence(for edits: [Edit], language: Language) -> String {
    var lastCode = ""
    return edits.flatMap { edit in
      edit.fields.filter { $0.old != $0.new && !isLink($0.field, of: edit.kind) }.map { field in
        let prefix = edit.code == lastCode ? "" : "\(edit.code): "
        lastCode = edit.code
        let name = name(of: field.field, in: edit.kind)[language]
        return "\(prefix)\(name) \(values(of: field, language))"
      }
    }.joined(separator: ", ")
  }

  /// What a field goes from and to; a value that is only added stands alone.
  private static func values(of change: Edit.FieldChange, _ language: Language) -> String {
    let new = text(of: change.new, field: change.field, language: language)
    // A part of a period nobody has said anything of has no record, and no state but this.
    let before = change.field == "state" ? FieldValue(code: WorkState.unknown) : .none
    let old = change.old == .none ? before : change.old
    guard old != .none, old != change.new else { return new }
    return "\(text(of: old, field: change.field, language: language)) → \(new)"
  }
}
