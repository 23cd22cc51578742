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

  static let text = Form.FieldName.entry("text", .prose)
  static let due = Form.FieldName.entry("due", .day)
  static let agency = Form.FieldName.entry("agency", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    guard let due = state.readDay(Self.due, from: &form) else { return nil }
    guard let text = form.text(Self.text) else {
      form.refuse(Self.text, FormStrings.needed[state.setting.language])
      return nil
    }
    let details = RecommendationDetails(text, agency: form.text(Self.agency), due: due)
    return .make(AnyPlannedChange(RecommendationAddition(to: code, details)))
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
