public import Values
import VietnameseText

/// The words for the fields of records, and for their values, in the log and in messages.
public enum FieldWords {
  /// Whether a field only ties a record to others and says nothing to a person.
  public static func isLink(_ field: String, of kind: RecordKind) -> Bool {
    switch kind {
    case .obligation: ["task", "member", "product_plan"].contains(field)
    case .observation, .rating: field == "target"
    case .assignment: ["task", "agency", "ordinal"].contains(field)
    case .membership: ["group_agency", "member"].contains(field)
    case .succession: ["predecessor", "heir"].contains(field)
    case .extension: ["task", "member"].contains(field)
    case .progressReport:
      ["task", "target", "member", "agency", "answer_agency"].contains(field)
    case .followUp: field == "agency"
    case .followUpItem: FollowedItem.fieldNames.contains(field)
    case .recommendation: ["follow_up", "agency", "ordinal"].contains(field)
    default:
      [
        "plan", "section", "indicator", "successor", "ordinal", "parent", "share_of", "waits_on",
      ].contains(field)
    }
  }

  /// The name of a field as officials call it.
  public static func name(of field: String, in kind: RecordKind) -> Words {
    FieldNameTable.name(of: field, in: kind) ?? Words(field, field)
  }

  /// A value as a person reads it.
  public static func text(
    of value: FieldValue, field: String, in kind: RecordKind, language: Language
  ) -> String {
    switch value {
    case .none:
      // A part nobody has said anything of has no record, and no state but this.
      let unknown = field == "state" && kind == .obligation ? WorkState.unknown.words : nil
      return (unknown ?? Words("(trống)", "(empty)"))[language]
    case .whole(let number):
      guard FieldCodeTable.isFlag(field) else { return String(number) }
      return (number == 0 ? Words("không", "no") : Words("có", "yes"))[language]
    case .text(let text):
      if let words = FieldCodeTable.words(of: text, field: field, in: kind) {
        return words[language]
      }
      if ["value", "upper", "baseline", "tolerance"].contains(field), let number = Decimal(text) {
        return VietnameseNumber.written(number, language)
      }
      if kind.fieldType(of: field) == .period, let period = Period(text) {
        return period.words[language]
      }
      return Day(text)?.printed ?? text.split(separator: "\n").joined(separator: "; ")
    }
  }

  /// A change in one line, as the message after an undo shows it.
  ///
  /// - Parameters:
  ///   - edits: What the change did.
  ///   - isUndo: Whether it took another back, so that what that had added is said to be gone, and
  ///     what it had removed to be back.
  ///   - language: The language to write in.
  /// - Returns: The code and each field with what it goes from and to, or what is added: "BG-V8:
  ///   tình trạng chưa có thông tin → đã hoàn thành, sản phẩm 45/QĐ-UBND".
  public static func sentence(
    for edits: [Edit], isUndo: Bool = false, language: Language
  ) -> String {
    if let told = unitsTold(edits, language) ?? assignmentsTold(edits, language) { return told }
    guard edits.count <= mostEditsTold else {
      let codes = Set(edits.map { String($0.code.prefix { $0 != "-" }) }).sorted()
      let named = codes.filter { !$0.isEmpty }.prefix(3).joined(separator: ", ")
      return (named.isEmpty ? "" : "\(named): ")
        + ItemWords.summary(of: edits, isUndo: isUndo)[language]
    }
    var lastCode = ""
    return edits.namingFollowUps.flatMap { edit in
      phrases(for: edit, isUndo: isUndo, language).map { phrase in
        let prefix = edit.code == lastCode ? "" : "\(edit.code): "
        lastCode = edit.code
        return prefix + phrase
      }
    }.joined(separator: ", ")
  }

  /// Whether a change is told in numbers, and not record by record.
  public static func isToldInNumbers(_ edits: [Edit]) -> Bool {
    edits.count > mostEditsTold || unitsTold(edits, .vi) != nil
      || assignmentsTold(edits, .vi) != nil
  }

  /// A change of more records than this is told in numbers.
  private static let mostEditsTold = 24

  /// What an edit does, a phrase for each field; the making of an item is one phrase.
  private static func phrases(for edit: Edit, isUndo: Bool, _ language: Language) -> [String] {
    if isUndo, let left = phrase(afterUndo: edit, language) { return [left] }
    if let phrase = ItemWords.phrase(for: edit) { return [phrase[language]] }
    let told = edit.fields.filter { field in
      let isLeftOut = edit.action != .set && field.old.saysNothing && field.new.saysNothing
      return field.old != field.new && !isLeftOut && !isLink(field.field, of: edit.kind)
    }.map { field in
      let name = name(of: field.field, in: edit.kind)[language]
      return "\(name) \(values(of: field, in: edit.kind, language))"
    }
    return told.isEmpty && edit.action == .set ? tiesTold(edit, language) : told
  }

  /// What an edit that takes another back leaves: that what was added is gone, or what was removed
  /// is back; `nil` where fields go back, as those of a part do, which is there without a record.
  private static func phrase(afterUndo edit: Edit, _ language: Language) -> String? {
    guard edit.action != .set, edit.kind != .obligation else { return nil }
    if let phrase = ItemWords.phrase(afterUndo: edit) { return phrase[language] }
    let isBack = edit.action == .insert
    let made = phrases(for: isBack ? edit : edit.inverse, isUndo: false, language)
    guard !made.isEmpty else { return nil }
    let said = made.joined(separator: ", ")
    return isBack
      ? Words("có lại «\(said)»", "again \"\(said)\"")[language]
      : Words("không còn «\(said)»", "no longer \"\(said)\"")[language]
  }

  /// What is said of an edit that only ties an item to others: which ties it changes.
  private static func tiesTold(_ edit: Edit, _ language: Language) -> [String] {
    edit.fields.filter {
      ["section", "parent", "share_of", "waits_on", "indicator"].contains($0.field)
    }
    .map { field in
      let name = name(of: field.field, in: edit.kind)
      return Words("đổi «\(name.vi)»", "changed \"\(name.en)\"")[language]
    }
  }

  /// What a field goes from and to; a value that is only added stands alone.
  private static func values(
    of change: Edit.FieldChange, in kind: RecordKind, _ language: Language
  ) -> String {
    let new = text(of: change.new, field: change.field, in: kind, language: language)
    // A part of a period nobody has said anything of has no record, and no state but this.
    let before = change.field == "state" ? FieldValue(code: WorkState.unknown) : .none
    let old = change.old == .none ? before : change.old
    guard old != .none, old != .text(""), old != change.new else { return new }
    return "\(text(of: old, field: change.field, in: kind, language: language)) → \(new)"
  }
}

extension FieldValue {
  /// Whether it is what a field of a new record has when nobody filled it in.
  var saysNothing: Bool { self == .none || self == .text("") || self == .whole(0) }
}
