import PlanModel
import Values
import VietnameseText

/// The fields of a figure besides its value, its day and its source.
enum MeasureFields {
  private static let partName = Form.FieldName.entry("breakdown", .plain)
  private static let grade = Form.FieldName.entry("grade", .plain)
  private static let verification = Form.FieldName.entry("verification", .plain)
  private static let series = Form.FieldName.entry("starts_series", .plain)

  /// The field for the group of a target that must be met by each of several.
  private static func part(of target: Target, _ language: Language) -> [Form.Field] {
    guard !target.groups.isEmpty else { return [] }
    let groups = target.groups.enumerated().map { "\($0 + 1) \($1)" }.joined(separator: ", ")
    return [Form.Field(partName, label: FormStrings.group[language], offer: groups)]
  }

  /// The fields that may be passed over.
  static func optional(for target: Target, _ language: Language) -> [Form.Field] {
    part(of: target, language) + [
      Form.Field(
        grade, label: FormStrings.grade[language], offer: offer(\Grade.words, language)),
      Form.Field(
        verification, label: FormStrings.verification[language],
        offer: offer(\Verification.words, language)),
      Form.Field(
        series, label: FormStrings.series[language], offer: FormStrings.seriesOffer[language]),
    ]
  }

  /// Reads what was typed into them.
  ///
  /// - Returns: Whether all of it can be used; a field that can not is marked.
  static func read(
    _ figure: inout Measurement, of target: Target, from form: inout Form, _ language: Language
  ) -> Bool {
    if let typed = form.text(partName) {
      figure.breakdown = target.part(named: typed)
      if figure.breakdown == nil {
        form.refuse(partName, FormStrings.noGroup(target.groups.count)[language])
      }
    }
    figure.grade = choice(grade, \Grade.words, &form, language)
    figure.verification = choice(verification, \Verification.words, &form, language)
    figure.startsSeries = answer(&form, language)
    return form.fields.allSatisfy { $0.problem == nil }
  }

  /// Whether the figure begins a series; `nil` for an empty field, which leaves it as it is.
  private static func answer(_ form: inout Form, _ language: Language) -> Bool? {
    switch form.text(series).map(fold) {
    case nil: return nil
    case "co", "c", "1", "x", "yes", "y": return true
    case "khong", "k", "0", "no", "n": return false
    default:
      form.refuse(series, FormStrings.seriesOffer[language])
      return nil
    }
  }

  // MARK: - Choices

  /// The choices of a field, each with its number.
  static func offer<Value: CaseIterable>(
    _ words: (Value) -> Words, _ language: Language
  ) -> String { offer(of: Array(Value.allCases), words, language) }

  /// Some choices of a field, each with its number.
  static func offer<Value>(
    of values: [Value], _ words: (Value) -> Words, _ language: Language
  ) -> String {
    values.enumerated().map { "\($0 + 1) \(words($1)[language])" }.joined(separator: ", ")
  }

  /// The choice a field names, by its number or by the beginning of its words.
  ///
  /// - Returns: `nil` for an empty field, and for one that is refused.
  static func choice<Value: CaseIterable>(
    _ name: Form.FieldName, _ words: (Value) -> Words, _ form: inout Form, _ language: Language
  ) -> Value? { choice(name, among: Array(Value.allCases), words, &form, language) }

  /// The one of some choices a field names.
  static func choice<Value>(
    _ name: Form.FieldName, among values: [Value], _ words: (Value) -> Words, _ form: inout Form,
    _ language: Language
  ) -> Value? {
    guard let typed = form.text(name).map(fold) else { return nil }
    if let place = Int(typed), (1...values.count).contains(place) { return values[place - 1] }
    let named = values.filter {
      fold(words($0).vi).hasPrefix(typed) || fold(words($0).en).hasPrefix(typed)
    }
    if named.count == 1 { return named.first }
    form.refuse(name, FormStrings.oneOf(offer(of: values, words, language))[language])
    return nil
  }
}
