import PlanModel
import Values

/// Who has not reported this period, to choose from; choosing opens the report.
struct MissingReportChoice: PickerChoice {
  static let title = Words("CHƯA BÁO CÁO KỲ NÀY", "NOT REPORTED THIS PERIOD")
  static let none = Words(
    "mọi cơ quan đã báo cáo kỳ này", "everyone has reported this period")
  static let nobody = Words("chưa rõ cơ quan", "nobody named")

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .missingReports(let reports) = answer else { return nil }
    guard !reports.isEmpty else {
      return [Picker.Entry("", label: Self.none[language], isAvailable: false)]
    }
    let head = Picker.Entry(heading: MissingReport.counts(reports)[language])
    return [head]
      + reports.map { report in
        let agency = report.agency.map { agency in
          [RowWords.shortName(agency), agency.place].compactMap(\.self).joined(separator: ", ")
        }
        let due = report.effectiveDue.map { [$0.printed] } ?? []
        return Picker.Entry(
          report.code, label: agency ?? Self.nobody[language],
          note: ([report.code, report.timeClass.words[language]] + due).joined(separator: " · "))
      }
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    state.showTask(ItemCode(entry.id).item)
  }
}

extension DashboardState {
  /// Lists who has not reported this period.
  mutating func listMissingReports() -> [Effect] {
    let language = setting.language
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(MissingReportChoice())), title: MissingReportChoice.title[language],
        entries: [
          Picker.Entry("", label: ChromeStrings.reading[language], isAvailable: false)
        ]))
    return loadChoices(.missingReports(baseFilter))
  }
}
