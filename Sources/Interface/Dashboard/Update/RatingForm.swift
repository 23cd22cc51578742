import PlanModel
import Values

extension DashboardState {
  /// The form in which a person signs a judgement of a target.
  func ratingForm(_ row: TargetRow) -> Form {
    let language = setting.language
    let computed = row.judgement.status?.words ?? Comparator.qualitative.sign
    return Form(
      .entry(AnyFormEntry(RatingEntry(code: row.code))),
      title: "\(row.code) · \(FormStrings.rating[language])",
      introduction: "\(row.target.label): \(computed[language])",
      fields: [
        Form.Field(
          RatingEntry.outlook, label: FormStrings.outlook[language],
          offer: MeasureFields.offer(\Outlook.words, language)),
        Form.Field(RatingEntry.note, label: FormStrings.note[language]),
        Form.Field(
          RatingEntry.day, label: FormStrings.ratedOn[language],
          offer: FormStrings.dayOffer[language], text: setting.today.printed),
      ])
  }

  /// The form that says that the object of a target is gone.
  func voidForm(_ row: TargetRow) -> Form {
    let language = setting.language
    return Form(
      .entry(AnyFormEntry(VoidEntry(code: row.code))),
      title: "\(row.code) · \(FormStrings.void[language])", introduction: row.target.label,
      fields: [
        Form.Field(
          VoidEntry.reason, label: FormStrings.voidReason[language],
          offer: FormStrings.voidOffer[language], text: row.target.voidReason ?? "")
      ])
  }
}

/// A judgement of a target, as it is typed.
private struct RatingEntry: FormEntry {
  static let outlook = Form.FieldName.entry("outlook", .plain)
  static let note = Form.FieldName.entry("note", .prose)
  static let day = Form.FieldName.entry("day", .day)

  let code: String

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let language = state.setting.language
    guard form.text(Self.outlook) != nil else {
      form.refuse(Self.outlook, FormStrings.needed[language])
      return nil
    }
    let outlook = MeasureFields.choice(Self.outlook, \Outlook.words, &form, language)
    guard let day = state.readDay(Self.day, from: &form), let outlook else { return nil }
    return .make(
      AnyPlannedChange(
        TargetRating(code: code, outlook: outlook, day: day, note: form.text(Self.note))))
  }
}

/// The end of the object of a target, as it is typed.
private struct VoidEntry: FormEntry {
  static let reason = Form.FieldName.entry("reason", .prose)

  let code: String

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    .make(AnyPlannedChange(TargetVoiding(code: code, reason: form.text(Self.reason))))
  }
}
