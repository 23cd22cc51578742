import PlanModel
import Values

/// The answer to a difficulty, as it is typed.
struct DifficultyAnswerEntry: FormEntry {
  let code: String
  /// The report that tells the difficulty.
  let report: RecordID

  static let answer = Form.FieldName.entry("answer", .prose)
  static let day = Form.FieldName.entry("answered_on", .day)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let day = state.readDay(Self.day, from: &form)
    guard let answer = form.text(Self.answer) else {
      form.refuse(Self.answer, FormStrings.needed[state.setting.language])
      return nil
    }
    guard case .some(let answeredOn) = day else { return nil }
    return .make(
      AnyPlannedChange(
        DifficultyAnswer(to: code, answer, on: answeredOn, report: report)))
  }
}

extension DashboardState {
  /// The form in which the open difficulty of a task is answered; `nil` when it has none.
  func difficultyForm(_ row: TaskRow) -> Form? {
    guard let told = row.following.openDifficulty else { return nil }
    let language = setting.language
    let said = [
      row.unit(of: told).map { "\($0): \(told.difficulty ?? "")" } ?? told.difficulty,
      told.proposal.map { "\(AnswerStrings.proposal[language]): \($0)" },
    ].compactMap(\.self).map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    return Form(
      .entry(AnyFormEntry(DifficultyAnswerEntry(code: row.code, report: told.id))),
      title: "\(row.code) · \(AnswerStrings.title[language])",
      introduction: said.joined(separator: "; "),
      fields: [
        Form.Field(DifficultyAnswerEntry.answer, label: AnswerStrings.answer[language]),
        Form.Field(
          DifficultyAnswerEntry.day, label: AnswerStrings.day[language],
          offer: FormStrings.dayOffer[language], text: setting.today.printed),
      ])
  }
}

/// The words of the form that answers a difficulty.
private enum AnswerStrings {
  static let title = Words("TRẢ LỜI VƯỚNG MẮC", "ANSWER A DIFFICULTY")
  static let answer = Words("Ý kiến trả lời", "Answer")
  static let day = Words("Ngày trả lời", "Day of the answer")
  static let proposal = Words("đề xuất", "proposed")
}
