import Cells
import PlanModel
import Values

/// What is to be urged about, or followed in another way.
struct UrgingSubject: Equatable {
  /// The work, by the codes of items or agencies.
  let work: Urging.Work
  /// The items or agencies to be named in a question; empty for one that is only chosen.
  let marked: [Marks.Item]
  /// What stands in the head of the form.
  let title: String
  /// What stands above the fields.
  let introduction: String
  /// Who answers for the items, by name, each once; none where agencies are chosen themselves.
  let owners: [String]
  /// Whether somebody answers for each of them, so that nobody need be named.
  let hasOwners: Bool
}

/// Puts an act of following into the register.
struct UrgeEntry: FormEntry {
  let kind: FollowUpKind
  let subject: UrgingSubject
  /// The days on which offices work.
  let calendar: WorkCalendar

  static let document = Form.FieldName.entry("document", .plain)
  static let day = Form.FieldName.entry("day", .day)
  static let answerBy = Form.FieldName.entry("answer_by", .day)
  static let addressee = Form.FieldName.entry("addressee", .prose)
  static let conductedBy = Form.FieldName.entry("conducted_by", .prose)
  static let about = Form.FieldName.entry("subject", .prose)
  static let conclusion = Form.FieldName.entry("conclusion", .prose)

  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? {
    let days = [Self.day, Self.answerBy].map { state.readDay($0, from: &form) }
    guard case (.some(let day), .some(let answerBy)) = (days[0], days[1]) else { return nil }
    var details = FollowUpDetails(kind)
    details.addressee = form.text(Self.addressee)
    guard details.addressee != nil || subject.hasOwners else {
      form.refuse(Self.addressee, FormStrings.needed[state.setting.language])
      return nil
    }
    details.document = form.text(Self.document)
    (details.day, details.answerBy) = (day, answerBy)
    details.conductedBy = form.text(Self.conductedBy)
    details.subject = form.text(Self.about)
    details.conclusion = form.text(Self.conclusion)
    return .make(AnyPlannedChange(Urging(details, about: subject.work)))
  }

  func question(in state: DashboardState) -> Words? {
    let action = UrgeStrings.entering(kind)
    guard state.isAskedAbout(subject.marked) else { return nil }
    let form: Form? = if case .form(let form) = state.overlay { form } else { nil }
    let named = form?.text(Self.addressee).map { [$0] }
    return MarkStrings.question(
      action, subject.marked, UrgeStrings.recipients(named ?? subject.owners))
  }

  /// That an answer is asked for by a day on which offices do not work.
  func echo(of field: Form.Field, on today: Day) -> FieldEcho? {
    guard field.name == Self.answerBy, let day = DayReader.read(field.text.text, today: today),
      let remark = calendar.remark(on: day),
      case .reading(let words, _)? = FieldEcho.day(field.text.text, on: today)
    else { return nil }
    return .reading(words, doubt: remark)
  }

  func follow(_ change: Change, _ form: Form, in state: inout DashboardState) {
    switch subject.work {
    case .items: state.marks.unmark(subject.marked.map(\.code))
    case .agencies: state.agencyMarks.unmark(subject.marked.map(\.code))
    }
    state.parkedTicks?.marks.clear()
    let acts = change.edits.filter { $0.kind == .followUp && $0.action == .insert }.map { edit in
      (code: edit.code, addressee: edit.newText(of: "addressee"))
    }
    if kind == .urging, !acts.isEmpty { state.offerLetters(acts) }
  }
}

/// Chooses what is done: urging first.
struct FollowUpKindChoice: PickerChoice {
  let subject: UrgingSubject

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard let kind = FollowUpKind(rawValue: entry.id) else { return [] }
    state.overlay = .form(state.urgeForm(kind, subject))
    return []
  }
}

extension Edit {
  /// The text a field has from now on; `nil` for none.
  fileprivate func newText(of field: String) -> String? {
    guard case .text(let text)? = fields.first(where: { $0.field == field })?.new else {
      return nil
    }
    return text
  }
}
