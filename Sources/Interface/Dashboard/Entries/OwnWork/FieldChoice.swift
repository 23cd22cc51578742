import Cells
import PlanModel
import Values

/// A list from which one field of a form is filled; the form waits below it.
struct FieldChoice: PickerChoice {
  let form: Form

  func entries(from answer: PlanAnswer, in language: Language) -> [Picker.Entry]? {
    switch answer {
    case .agencies(let page):
      page.rows.map { row in
        let place = row.agency.place.map { " · \($0)" } ?? ""
        return Picker.Entry(row.code, label: row.agency.name, note: row.code + place)
      }
    case .sections(let sections):
      sections.map { section in
        Picker.Entry(
          "#\(section.ordinal)",
          label: [section.number, section.title].compactMap(\.self).joined(separator: " "))
      }
    case .targets(let page):
      page.rows.map { Picker.Entry($0.code, label: $0.target.label, note: $0.code) }
    case .tasks(let page):
      page.rows.map { Picker.Entry($0.code, label: $0.task.label, note: $0.code) }
    case .plans(let rows):
      rows.map { Picker.Entry($0.plan.code, label: $0.plan.title, note: $0.plan.code) }
    default: nil
    }
  }

  /// Puts the entry into the field; a further name goes behind those that are there.
  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    var form = form
    if form.fields.indices.contains(form.focus) {
      var text = entry.id
      if case .entry(_, .names) = form.fields[form.focus].name {
        let known = form.fields[form.focus].text.text.split(separator: ";")
          .map { String($0).trimmingSpaces }.filter { !$0.isEmpty }
        text = (known + [entry.id]).joined(separator: "; ")
      }
      form.fields[form.focus].text = TextField(text)
      form.fields[form.focus].problem = nil
    }
    state.overlay = .form(form)
    return []
  }

  func leave(in state: inout DashboardState) { state.overlay = .form(form) }
}

extension DashboardState {
  /// Opens the list from which the field that has the keyboard can be filled.
  ///
  /// - Returns: `nil` when it has none.
  mutating func openList(for form: Form) -> [Effect]? {
    guard form.fields.indices.contains(form.focus), case .entry(let entry) = form.purpose,
      let query = entry.entry.list(for: form.fields[form.focus].name, in: self)
    else { return nil }
    var form = form
    form.endWord()
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(FieldChoice(form: form))),
        title: OwnWorkStrings.choose[setting.language],
        entries: [
          Picker.Entry("", label: ChromeStrings.reading[setting.language], isAvailable: false)
        ]))
    return loadChoices(query)
  }
}
