import Cells
import PlanModel
import Values
import VietnameseText

extension DashboardState {
  func measureForm(_ row: TargetRow) -> Form {
    let (language, target) = (setting.language, row.target)
    let last = row.observations.first
    let isYesNo = target.comparator == .yes
    return Form(
      .measure(row), title: "\(row.code) · \(FormStrings.measure[language])",
      introduction: "\(target.label): \(words.goal(target, withUnit: true))",
      fields: [
        Form.Field(
          .value, label: FormStrings.value[language],
          offer: isYesNo
            ? FormStrings.yesOffer[language] : last.map { words.number($0.value) } ?? ""),
        Form.Field(
          .day, label: FormStrings.day[language], offer: FormStrings.dayOffer[language],
          text: (last?.day ?? setting.today).printed),
        Form.Field(
          .source, label: FormStrings.source[language],
          offer: FormStrings.sourceOffer[language], text: last?.source ?? ""),
      ])
  }

  func readMeasurement(from form: inout Form) -> Measurement? {
    let language = setting.language
    guard let typed = form.text(.value) else {
      form.refuse(.value, FormStrings.needed[language])
      return nil
    }
    guard let value = Self.answer(typed, to: form) ?? VietnameseNumber.read(typed) else {
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
