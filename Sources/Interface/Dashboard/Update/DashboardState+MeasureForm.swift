import Cells
import PlanModel
import Values
import VietnameseText

extension DashboardState {
  func measureForm(_ row: TargetRow) -> Form {
    let (language, target) = (setting.language, row.target)
    let last = row.observations.first
    let isYesNo = target.comparator == .yes
    let value = Form.Field(
      .value, label: FormStrings.value[language],
      offer: isYesNo
        ? FormStrings.yesOffer[language] : last.map { words.number($0.value) } ?? "")
    let when = [
      Form.Field(
        .day, label: FormStrings.day[language], offer: FormStrings.dayOffer[language],
        text: (last?.day ?? setting.today).printed),
      Form.Field(
        .source, label: FormStrings.source[language],
        offer: FormStrings.sourceOffer[language], text: last?.source ?? ""),
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
    return .measure(figure, for: row)
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
    guard let value = Self.answer(typed, to: form) ?? VietnameseNumber.read(anyForm: typed) else {
      form.refuse(.value, FormStrings.badNumber[language])
      return nil
    }
    guard let day = readDay(.day, from: &form) else { return nil }
    guard let day else {
      form.refuse(.day, FormStrings.needed[language])
      return nil
    }
    return Measurement(value: value, day: day, source: form.text(.source))
  }

  /// The number that stands for yes or no, where a target asks for one of them.
  private static func answer(_ typed: String, to form: Form) -> Decimal? {
    guard case .measure(let row) = form.purpose, row.target.comparator == .yes else { return nil }
    return switch fold(typed) {
    case "co", "yes": Decimal(1)
    case "chua", "khong", "no": Decimal(0)
    default: nil
    }
  }
}
