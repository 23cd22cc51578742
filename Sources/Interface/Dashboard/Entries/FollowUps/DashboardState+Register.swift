import Cells
import PlanModel
import Values

extension DashboardState {
  /// Lists the register of acts of following.
  mutating func listRegister() -> [Effect] {
    register = []
    overlay = .picker(
      registerPicker([
        Picker.Entry("", label: ChromeStrings.reading[setting.language], isAvailable: false)
      ]))
    return loadChoices(.followUps(baseFilter))
  }

  /// Shows the register as it was listed last, with an act chosen.
  mutating func showRegister(choosing code: String) {
    let entries = registerChoice.entries(from: .followUps(register), in: setting.language) ?? []
    overlay = .picker(registerPicker(entries, selected: code))
  }

  private func registerPicker(_ entries: [Picker.Entry], selected: String? = nil) -> Picker {
    Picker(
      .choice(AnyPickerChoice(registerChoice)), title: UrgeStrings.register[setting.language],
      entries: entries, selected: selected)
  }

  private var registerChoice: RegisterChoice {
    // The frame and its margins.
    RegisterChoice(today: setting.today, columns: size.columns - 4)
  }

  /// Shows one act of the register as it was listed last, and what can be done with it.
  mutating func openFollowUp(_ code: String) -> [Effect] {
    let choice = FollowUpChoice(
      code: code, today: setting.today, hindrance: setting.readOnlyWords)
    let entries = choice.entries(from: .followUps(register), in: setting.language) ?? []
    overlay = .picker(
      Picker(.choice(AnyPickerChoice(choice)), title: code, entries: entries, isFiltered: false))
    return []
  }

  /// Opens the form of an act, filled with what was said of it.
  mutating func editFollowUp(_ code: String) -> [Effect] {
    if let hindrance = setting.readOnlyWords {
      message = Message(.warning, hindrance[setting.language])
    } else if let row = register.first(where: { $0.followUp.code == code }) {
      overlay = .form(followUpForm(row))
    }
    return []
  }

  // MARK: - Forms

  func followUpForm(_ row: FollowUpRow) -> Form {
    let language = setting.language
    let act = row.followUp
    let fields: [(name: String, use: Form.FieldUse, label: Words, text: String?)] = [
      ("document", .plain, UrgeStrings.document, act.document),
      ("day", .day, UrgeStrings.day, act.day.printed),
      ("answer_by", .day, UrgeStrings.answerBy, act.answerBy?.printed),
      ("kind", .prose, UrgeStrings.kind, act.kind.words[language]),
      ("addressee", .prose, UrgeStrings.addressee, act.addressee),
      ("subject", .prose, UrgeStrings.subject, act.subject),
      (ItemFields.items, .plain, UrgeStrings.items, row.items.joined(separator: "; ")),
      ("conducted_by", .prose, UrgeStrings.conductedBy, act.conductedBy),
      ("conclusion", .prose, UrgeStrings.conclusion, act.conclusion),
      ("answered_on", .day, UrgeStrings.answeredOn, act.answeredOn?.printed),
      ("answer", .prose, UrgeStrings.answer, act.answer),
    ]
    return Form(
      .entry(
        AnyFormEntry(
          EditEntry(code: act.code, kind: .followUp, plan: nil, seen: SeenItem(act)))),
      title: "\(act.code) · \(UrgeStrings.editAct[language])",
      introduction: OwnWorkStrings.editHelp[language],
      fields: fields.map { field in
        Form.Field(
          .entry(field.name, field.use), label: field.label[language],
          offer: field.use == .day ? FormStrings.dayOffer[language] : "", text: field.text ?? "")
      })
  }

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

  /// The form of a new recommendation, or of one that is there, to be corrected.
  func recommendationForm(_ code: String, correcting known: FollowUpRecommendation? = nil) -> Form {
    let language = setting.language
    let action = known == nil ? UrgeStrings.addRecommendation : UrgeStrings.editRecommendation
    let offer = known == nil ? UrgeStrings.sameOffer : UrgeStrings.keptOffer
    return form(
      RecommendationEntry(code: code, ordinal: known?.ordinal), code, action,
      [
        Form.Field(
          RecommendationEntry.text, label: UrgeStrings.recommendation[language],
          text: known?.text ?? ""),
        dayField(RecommendationEntry.due, UrgeStrings.due, known?.due),
        Form.Field(
          RecommendationEntry.agency, label: UrgeStrings.addressee[language],
          offer: offer[language]),
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
