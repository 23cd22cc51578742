import Values

/// What the day in a field of an item tells, by which it can be doubted.
///
/// Days of figures, states and extensions have their own rules, where more is known of them.
enum DayMeaning {
  /// Something happened on it; something begins or ends on it; an agency is there from or until
  /// it; something is owed by it.
  case happened, begins, exists, owed

  /// What a field tells; `nil` for one that is not doubted.
  init?(of field: String, in kind: RecordKind) {
    switch (kind, field) {
    case (.plan, "issued"), (.target, "baseline_on"): self = .happened
    case (.plan, "ended_on"), (.plan, "followed_from"), (.membership, "valid_from"),
      (.membership, "valid_to"):
      self = .begins
    case (.agency, "valid_from"), (.agency, "valid_to"): self = .exists
    case (.task, "due"): self = .owed
    default: return nil
    }
  }

  /// The doubt about a day that tells this.
  func doubt(about day: Day, issued: Day?, on today: Day) -> DayDoubt? {
    switch self {
    case .happened: DayDoubt.happened(day, issued: nil, on: today)
    case .begins: DayDoubt.begins(day, issued: issued, on: today)
    case .exists: DayDoubt.exists(day, on: today)
    case .owed: DayDoubt.owed(day, issued: issued, on: today)
    }
  }
}

extension DayDoubt {
  /// What is odd about a day that is newly said in a field of an item, as a sentence.
  static func words(
    about day: Day, in field: String, of kind: RecordKind, issued: Day?, on today: Day
  ) -> Words? {
    guard let meaning = DayMeaning(of: field, in: kind) else { return nil }
    let name =
      meaning == .owed ? Words("thời hạn", "deadline") : FieldWords.name(of: field, in: kind)
    return meaning.doubt(about: day, issued: issued, on: today)?.words(name, day)
  }
}

extension ChangeScene {
  /// What is odd about the days that edits of items newly say.
  func dayDoubts(of edits: [Edit]) -> [Words] {
    edits.filter { $0.action != .remove && !recurs($0) }.flatMap { edit in
      edit.fields.compactMap { field in
        guard field.new != field.old, case .text(let text) = field.new, let day = Day(text)
        else { return nil }
        return DayDoubt.words(
          about: day, in: field.field, of: edit.kind, issued: issued(of: edit), on: self.day)
      }
    }
  }

  /// The day the plan of an item was issued, which the codes of its items begin with.
  private func issued(of edit: Edit) -> Day? {
    guard edit.kind == .plan || edit.kind == .task else { return nil }
    let code = edit.code.prefix { $0 != "-" }
    return book.contents.plans.first { $0.code == code }?.issued
  }

  /// Whether work is owed again and again, so that its first day may have passed.
  private func recurs(_ edit: Edit) -> Bool {
    guard edit.kind == .task else { return false }
    if let said = edit.fields.first(where: { $0.field == "recurrence" }) {
      return said.new != .none
    }
    return book.contents.tasks.first { $0.id == edit.record }?.deadline.recurrence != nil
  }
}
