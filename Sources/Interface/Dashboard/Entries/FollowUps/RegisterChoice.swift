import Cells
import PlanModel
import Values

/// The register of acts of following, to choose from, the newest first.
struct RegisterChoice: PickerChoice {
  let today: Day
  /// How many cells a line of the list has.
  let columns: Int

  static let editKey = Key.control("e")

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    guard case .followUps(let rows) = answer else { return nil }
    guard !rows.isEmpty else {
      return [Picker.Entry("", label: UrgeStrings.empty[language], isAvailable: false)]
    }
    let line = RegisterLine(of: rows, on: today, columns: columns, language)
    return [Picker.Entry(heading: RegisterWords.counts(rows, on: today)[language])]
      + rows.map(line.entry)
  }

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    state.openFollowUp(entry.id)
  }

  func choose(
    _ entry: Picker.Entry, by key: Key, in state: inout DashboardState
  ) -> [Effect]? {
    guard key == Self.editKey else { return nil }
    return state.editFollowUp(entry.id)
  }
}
