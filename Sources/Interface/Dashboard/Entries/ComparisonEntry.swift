import PlanModel
import Values

/// Asks for the day with which a list is to be compared.
struct ComparisonEntry: FormEntry {
  /// The field of the day.
  private static let day = Form.FieldName.entry("since", .day)

  /// The form, empty.
  static func form(_ language: Language) -> Form {
    var form = Form(
      .entry(AnyFormEntry(ComparisonEntry())), title: ComparisonStrings.ask[language],
      introduction: ComparisonStrings.introduction[language],
      fields: [
        Form.Field(
          day, label: ComparisonStrings.day[language], offer: ComparisonStrings.offer[language])
      ])
    form.keys = ComparisonStrings.keys
    return form
  }

  /// A day to look from is soon typed again.
  var isAskedWhenLeft: Bool { false }

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? { nil }

  func view(from form: inout Form, in state: inout DashboardState) -> [Effect]? {
    guard let typed = state.readDay(Self.day, from: &form) else { return nil }
    guard let day = typed else {
      form.refuse(Self.day, FormStrings.needed[state.setting.language])
      return nil
    }
    guard day < state.setting.today else {
      form.refuse(Self.day, ComparisonStrings.tooLate[state.setting.language])
      return nil
    }
    return state.compare(with: day)
  }
}
