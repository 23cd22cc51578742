import PlanModel
import Values
import VietnameseText

/// What is said of an item for a reporting period, as it is typed in the round.
struct ProgressFormEntry: FormEntry {
  let code: String
  let period: Period

  static let result = Form.FieldName.entry("result", .prose)
  static let difficulty = Form.FieldName.entry("difficulty", .prose)
  static let cause = Form.FieldName.entry("cause", .prose)
  static let proposal = Form.FieldName.entry("proposal", .prose)
  static let answerFrom = Form.FieldName.entry("answerFrom", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    if form.text(Self.difficulty) == nil, form.text(Self.answerFrom) != nil {
      form.refuse(Self.answerFrom, RoundStrings.needsDifficulty[state.setting.language])
      return nil
    }
    var entry = ProgressEntry([code], for: period)
    entry.result = form.text(Self.result) ?? ""
    entry.difficulty = form.text(Self.difficulty) ?? ""
    entry.cause = form.text(Self.cause) ?? ""
    entry.proposal = form.text(Self.proposal) ?? ""
    entry.answerFrom = form.text(Self.answerFrom) ?? ""
    return .make(AnyPlannedChange(entry))
  }

  func list(for field: Form.FieldName, in state: DashboardState) -> PlanQuery? {
    field == Self.answerFrom ? .agencies(ListRequest(order: .name)) : nil
  }
}

extension DashboardState {
  /// The form for an item.
  ///
  /// What is asked for starts from what was said last. All else shows what was said for an earlier
  /// period and does not start from it: nobody says it of this one by sending the form.
  ///
  /// - Parameters:
  ///   - item: The item.
  ///   - field: The field that gets the keyboard: the result or the difficulty.
  /// - Returns: The form, which is sent from any field.
  func progressForm(for item: ReviewItem, at field: Form.FieldName) -> Form {
    let language = setting.language
    let open = item.following.openDifficulties.last { $0.item.member == nil }
    let result = item.following.reports.last { $0.result != nil && $0.item.member == nil }
    let (now, asksResult) = (item.report, field == ProgressFormEntry.result)
    func text(
      _ name: Form.FieldName, _ label: Words, _ text: KeyPath<ProgressReport, String?>,
      before: ProgressReport?, isAskedFor: Bool, offer: Words? = nil
    ) -> Form.Field {
      let earlier = before.flatMap { report in
        report[keyPath: text].map { RoundStrings.before($0, in: report)[language] }
      }
      let start = now?[keyPath: text] == nil && isAskedFor ? before : nil
      var field = Form.Field(
        name, label: label[language], offer: earlier ?? offer?[language] ?? "",
        text: now?[keyPath: text] ?? start?[keyPath: text] ?? "")
      if let start, start[keyPath: text] != nil {
        field.origin = RoundStrings.startingFrom(start)[language]
      }
      return field
    }
    func difficulty(
      _ name: Form.FieldName, _ label: Words, _ told: KeyPath<ProgressReport, String?>,
      offer: Words? = nil
    ) -> Form.Field {
      text(
        name, label, told, before: now?.difficulty == nil ? open : nil, isAskedFor: !asksResult,
        offer: offer)
    }
    let fields = [
      text(
        ProgressFormEntry.result, RoundStrings.lastResult, \.result, before: result,
        isAskedFor: asksResult),
      difficulty(ProgressFormEntry.difficulty, RoundStrings.difficulty, \.difficulty),
      difficulty(ProgressFormEntry.cause, RoundStrings.cause, \.cause),
      difficulty(ProgressFormEntry.proposal, RoundStrings.proposal, \.proposal),
      difficulty(
        ProgressFormEntry.answerFrom, RoundStrings.answerFrom, \.answerFrom,
        offer: RoundStrings.answerOffer),
    ]
    var form = Form(
      .entry(AnyFormEntry(ProgressFormEntry(code: code(of: item), period: item.period))),
      title: "\(item.code) · \(VietnameseDate.period(item.period).written(language))",
      introduction: item.work?.task.label ?? item.target?.target.label ?? "", fields: fields)
    form.optionalCount = fields.count - 1
    form.keys = RoundStrings.formKeys
    form.focus = fields.firstIndex { $0.name == field } ?? 0
    return form
  }

  /// The code of an item with the period of work by which it stands.
  func code(of item: ReviewItem) -> String {
    guard let period = item.work?.foremost?.obligation.period else { return item.code }
    return "\(item.code)/\(period)"
  }
}
