import Cells
import PlanModel
import Values
import VietnameseText

/// Asks for the period of a plan whose figures are to be final.
struct ClosePeriodEntry: FormEntry {
  let plan: String

  private static let period = Form.FieldName.entry("period", .plain)
  private static let asOf = Form.FieldName.entry("asOf", .day)

  /// The form.
  static func form(_ plan: String, _ language: Language) -> Form {
    Form(
      .entry(AnyFormEntry(ClosePeriodEntry(plan: plan))),
      title: "\(ReportStrings.close[language].uppercased()) · \(plan)",
      introduction: ReportStrings.closeHelp[language],
      fields: [
        Form.Field(
          period, label: ReportStrings.period[language],
          offer: ReportStrings.periodExample[language]),
        Form.Field(
          asOf, label: ReportStrings.judgedOn[language],
          offer: ReportStrings.judgedOnOffer[language]),
      ])
  }

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let language = state.setting.language
    guard let period = Period(typed: form.text(Self.period) ?? "") else {
      form.refuse(Self.period, ReportStrings.badPeriod[language])
      return nil
    }
    guard let asOf = state.readDay(Self.asOf, from: &form) else { return nil }
    var closing = PeriodClosing(of: plan, period)
    closing.asOf = asOf
    return .make(AnyPlannedChange(closing))
  }
}

/// The closed periods of a plan, or of all: choosing one tells what was changed since, and `x`
/// reopens it once a person agreed.
struct ClosedPeriodChoice: PickerChoice {
  /// The code of the plan; `nil` for all.
  let plan: String?

  private static let reopenKey = Key.character("x")

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .closedPeriods(let rows) = answer else { return nil }
    guard !rows.isEmpty else {
      return [
        Picker.Entry("", label: ReportStrings.noneClosed(of: plan)[language], isAvailable: false)
      ]
    }
    return rows.map { row in
      let closed = row.closed
      return Picker.Entry(
        "\(row.plan) \(closed.period) \(closed.asOf) \(closed.seq) \(closed.rule.rawValue)",
        label: "\(row.plan) · \(closed.period.words[language])",
        note: ReportStrings.closedNote(closed)[language])
    }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let closed = Named(entry.id) else { return [] }
    return state.compareSinceClosing(of: closed.plan, closed.frozen, judgedOn: closed.asOf)
  }

  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]? {
    guard key == Self.reopenKey, let closed = Named(entry.id) else { return nil }
    return state.save(
      .make(AnyPlannedChange(PeriodReopening(of: closed.plan, closed.period))),
      asking: ReportStrings.reopening(closed.period, of: closed.plan, judgedOn: closed.asOf))
  }

  /// The closing an entry stands for.
  private struct Named {
    let plan: String
    let period: Period
    let asOf: Day
    let frozen: FrozenPoint

    init?(_ id: String) {
      let words = id.split(separator: " ").map(String.init)
      guard words.count == 5, let period = Period(words[1]), let asOf = Day(words[2]),
        let seq = Int(words[3]), let rule = ClosingRule(rawValue: words[4])
      else { return nil }
      (plan, self.period, self.asOf) = (words[0], period, asOf)
      frozen = FrozenPoint(after: seq, judgedOn: asOf, by: rule)
    }
  }
}

extension DashboardState {
  /// Lists the closed periods of a plan, or of all.
  mutating func listClosedPeriods(of plan: String?) -> [Effect] {
    let language = setting.language
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(ClosedPeriodChoice(plan: plan))),
        title: ReportStrings.closedTitle(of: plan)[language],
        entries: [Picker.Entry("", label: ChromeStrings.reading[language], isAvailable: false)],
        isFiltered: false))
    return loadChoices(.closedPeriods(plan: plan))
  }
}
