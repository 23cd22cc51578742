import Cells
import PlanModel
import Values
import VietnameseText

extension DashboardState {
  /// The form for a figure of a target, which shows the last one.
  ///
  /// Neither its day nor its source is taken over: a new figure is not one of that day.
  func measureForm(_ row: TargetRow) -> Form {
    let (language, target) = (setting.language, row.target)
    let last = row.observations.first
    let isYesNo = target.comparator == .yes
    let value = Form.Field(
      .value, label: FormStrings.value[language],
      offer: isYesNo
        ? FormStrings.yesOffer[language]
        : last.map { FormStrings.before("\(words.number($0.value)), \($0.day.printed)")[language] }
          ?? "")
    let when = [
      Form.Field(
        .day, label: FormStrings.day[language], offer: FormStrings.dayOffer[language],
        text: setting.today.printed),
      Form.Field(
        .source, label: FormStrings.source[language],
        offer: (last?.source.map(FormStrings.before) ?? FormStrings.sourceOffer)[language]),
    ]
    var form = Form(
      .measure(row), title: "\(row.code) · \(FormStrings.measure[language])",
      introduction: "\(target.label): \(words.goal(target, withUnit: true))",
      fields: [value] + when + MeasureFields.optional(for: target, language))
    form.optionalCount = MeasureFields.optional(for: target, language).count
    return form
  }

  /// Reads a figure; one that is odd is asked for once more before it is saved.
  func readMeasurement(of row: TargetRow, from form: inout Form) -> PlanCommand? {
    guard var figure = readFigure(from: &form) else { return nil }
    guard MeasureFields.read(&figure, of: row.target, from: &form, setting.language) else {
      return nil
    }
    let doubts = FigureDoubt.doubts(about: figure, for: row, on: setting.today)
    guard doubts.isEmpty || form.doubted == figure else {
      form.doubted = figure
      caution(about: doubts, in: &form)
      return nil
    }
    var change = FigureEntering(figure, for: row)
    if !doubts.isEmpty { change.agreed = Words(doubts.map(\.words), of: row.code) }
    return .make(AnyPlannedChange(change))
  }

  private func caution(about doubts: [FigureDoubt], in form: inout Form) {
    let text = doubts.map { $0.words[setting.language] }.joined(separator: "; ")
    form.fields[0].caution = FormStrings.doubtful(text)[setting.language]
  }

  private func readFigure(from form: inout Form) -> Measurement? {
    let language = setting.language
    guard let typed = form.text(.value) else {
      form.refuse(.value, FormStrings.needed[language])
      return nil
    }
    guard let read = FigureText.read(typed) else {
      form.refuse(.value, FormStrings.badNumber[language])
      return nil
    }
    guard let day = readDay(.day, from: &form) else { return nil }
    guard let day else {
      form.refuse(.day, FormStrings.needed[language])
      return nil
    }
    var figure = Measurement(value: read.value, day: day, source: form.text(.source))
    if form.isEdited(.source), figure.source == nil { figure.source = "" }
    figure.form = read.form
    guard case .measure(let row) = form.purpose, let problem = row.target.problem(with: figure)
    else { return figure }
    form.refuse(.value, problem[.dashboard][language])
    return nil
  }
}
