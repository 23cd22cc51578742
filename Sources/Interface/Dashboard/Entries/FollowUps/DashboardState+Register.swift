import Cells
import PlanModel
import Values

extension DashboardState {
  /// Lists the register of acts of following.
  mutating func listRegister() -> [Effect] {
    openRegister(
      AnyPickerChoice(RegisterChoice(today: setting.today)),
      UrgeStrings.register[setting.language], baseFilter, isFiltered: true)
  }

  /// Shows one act of the register, and what can be done with it.
  mutating func openFollowUp(_ code: String) -> [Effect] {
    openRegister(
      AnyPickerChoice(FollowUpChoice(code: code, today: setting.today)), code,
      WorkFilter(find: code), isFiltered: false)
  }

  private mutating func openRegister(
    _ choice: AnyPickerChoice, _ title: String, _ filter: WorkFilter, isFiltered: Bool
  ) -> [Effect] {
    let reading = ChromeStrings.reading[setting.language]
    overlay = .picker(
      Picker(
        .choice(choice), title: title,
        entries: [Picker.Entry("", label: reading, isAvailable: false)], isFiltered: isFiltered))
    return loadChoices(.followUps(filter))
  }

  // MARK: - Forms

  func answerForm(_ code: String) -> Form {
    let language = setting.language
    return form(
      AnswerEntry(code: code), code, UrgeStrings.enterAnswer,
      [
        dayField(AnswerEntry.day, UrgeStrings.answeredOn, setting.today),
        Form.Field(AnswerEntry.answer, label: UrgeStrings.answer[language]),
      ])
  }

  func conclusionForm(_ code: String) -> Form {
    form(
      ConclusionEntry(code: code), code, UrgeStrings.enterConclusion,
      [
        Form.Field(
          ConclusionEntry.conclusion, label: UrgeStrings.conclusion[setting.language])
      ])
  }

  func recommendationForm(_ code: String) -> Form {
    let language = setting.language
    return form(
      RecommendationEntry(code: code), code, UrgeStrings.addRecommendation,
      [
        Form.Field(RecommendationEntry.text, label: UrgeStrings.recommendation[language]),
        dayField(RecommendationEntry.due, UrgeStrings.due, nil),
        Form.Field(
          RecommendationEntry.agency, label: UrgeStrings.addressee[language],
          offer: UrgeStrings.sameOffer[language]),
      ])
  }

  func outcomeForm(_ code: String, _ ordinal: Int, _ line: String) -> Form {
    form(
      OutcomeEntry(code: code, ordinal: ordinal), code, UrgeStrings.done,
      [
        dayField(OutcomeEntry.day, UrgeStrings.doneOn, setting.today),
        Form.Field(OutcomeEntry.product, label: UrgeStrings.product[setting.language]),
      ], introduction: line)
  }

  private func form(
    _ entry: some FormEntry, _ code: String, _ action: Words, _ fields: [Form.Field],
    introduction: String = ""
  ) -> Form {
    Form(
      .entry(AnyFormEntry(entry)), title: "\(code) · \(action[setting.language])",
      introduction: introduction, fields: fields)
  }

  private func dayField(_ name: Form.FieldName, _ label: Words, _ day: Day?) -> Form.Field {
    Form.Field(
      name, label: label[setting.language], offer: FormStrings.dayOffer[setting.language],
      text: day?.printed ?? "")
  }
}
