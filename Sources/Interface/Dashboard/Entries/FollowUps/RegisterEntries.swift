import PlanModel
import Values

/// The answer to an act of following, and its day.
struct AnswerEntry: FormEntry {
  let code: String

  static let day = Form.FieldName.entry("answered_on", .day)
  static let answer = Form.FieldName.entry("answer", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let day = state.readDay(Self.day, from: &form) else { return nil }
    return .make(AnyPlannedChange(FollowUpAnswer(to: code, on: day, form.text(Self.answer))))
  }
}

/// What came out of an act of following.
struct ConclusionEntry: FormEntry {
  let code: String

  static let conclusion = Form.FieldName.entry("conclusion", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let text = form.text(Self.conclusion) else {
      form.refuse(Self.conclusion, FormStrings.needed[state.setting.language])
      return nil
    }
    return .make(AnyPlannedChange(FollowUpConclusion(of: code, text)))
  }
}

/// What an act of following asks for, by whom and by when.
struct RecommendationEntry: FormEntry {
  let code: String
  /// The place of the recommendation that is corrected; `nil` for a new one.
  var ordinal: Int?

  static let text = Form.FieldName.entry("text", .prose)
  static let due = Form.FieldName.entry("due", .day)
  static let agency = Form.FieldName.entry("agency", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let due = state.readDay(Self.due, from: &form) else { return nil }
    guard let text = form.text(Self.text) else {
      form.refuse(Self.text, FormStrings.needed[state.setting.language])
      return nil
    }
    guard ordinal == nil else { return correction(text, due, in: form) }
    let details = RecommendationDetails(text, agency: form.text(Self.agency), due: due)
    return .make(AnyPlannedChange(RecommendationAddition(to: code, details)))
  }

  /// Just what was edited of a recommendation that is there.
  private func correction(_ text: String, _ due: Day?, in form: Form) -> PlanCommand? {
    var edit = RecommendationEdit(of: code, ordinal ?? 0)
    if form.isEdited(Self.text) { edit.text = text }
    if form.isEdited(Self.due) { edit.due = .some(due) }
    edit.agency = form.text(Self.agency)
    return .make(AnyPlannedChange(edit))
  }
}

/// That a recommendation was carried out.
struct OutcomeEntry: FormEntry {
  let code: String
  let ordinal: Int

  static let day = Form.FieldName.entry("done_on", .day)
  static let product = Form.FieldName.entry("product", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let day = state.readDay(Self.day, from: &form) else { return nil }
    return .make(
      AnyPlannedChange(
        RecommendationOutcome(of: code, ordinal, doneOn: day, product: form.text(Self.product))))
  }
}
