import Cells
import PlanModel
import Values

extension DashboardState {
  func stateForm(_ update: WorkUpdate, of part: Part) -> Form {
    var shown = update
    let isStated = part.obligation.state == update.state
    if !isStated { shown.reportedBy = nil }
    var offers = StateOffers()
    if !isStated, update.note == nil, let note = part.obligation.note {
      offers.note = FormStrings.noteBefore(note, part.obligation.state)
    }
    return Form(
      .say(update, of: part),
      title: "\(part.code) · \(update.state.words[setting.language])",
      introduction: introduction(to: update.state, of: part),
      fields: stateFields(shown, offers: offers))
  }

  /// The fields of what belongs to a state.
  func stateFields(
    _ update: WorkUpdate, offers: StateOffers = StateOffers()
  ) -> [Form.Field] {
    let language = setting.language
    let dayOffer = FormStrings.dayOffer[language]
    var fields: [Form.Field] = []
    if update.state == .done {
      fields = [
        Form.Field(
          .product, label: FormStrings.product[language],
          offer: offers.product[language], text: update.product ?? ""),
        Form.Field(
          .productOn, label: FormStrings.productOn[language], offer: dayOffer,
          text: update.productOn?.printed ?? ""),
      ]
    }
    if [.done, .awaitingConfirmation].contains(update.state) {
      fields.append(
        Form.Field(
          .sentOn, label: FormStrings.sentOn[language], offer: offers.day[language],
          text: update.sentOn?.printed ?? ""))
    }
    if update.state == .awaitingConfirmation {
      fields.append(
        Form.Field(
          .reportedBy, label: FormStrings.reportedBy[language],
          offer: FormStrings.reportedByOffer[language],
          text: update.reportedBy ?? ""))
    }
    let noteOffer = offers.note?[language] ?? ""
    return fields + [
      Form.Field(
        .note, label: update.state.noteName[language], offer: noteOffer, text: update.note ?? "")
    ]
  }

  /// What is being changed, with a warning when what it is made from is incomplete.
  private func introduction(to state: WorkState, of part: Part) -> String {
    let label = part.member ?? focusedTask?.task.label ?? ""
    guard state == .done || state == .awaitingConfirmation, let row = focusedTask,
      let missing = row.awaited.first(where: { !$0.isComplete })
    else { return label }
    return "\(label) (\(PartWords.awaited(missing)[setting.language]))"
  }

  /// Lets the day of sending follow that of the document, until a person puts one there.
  func followDocument(in form: inout Form) {
    guard case .say(let update, let part) = form.purpose, form.isFocused(.productOn),
      part.obligation.sentOn == nil || part.obligation.state == .returned
    else { return }
    var said = update
    said.productOn = form.text(.productOn).flatMap { DayReader.read($0, today: setting.today) }
    if let day = said.productOn, day > setting.today { said.productOn = nil }
    said.sentOn = setting.today
    said.sendWithDocument(since: part.obligation)
    form.offer(.sentOn, said.sentOn?.printed ?? "")
  }

  func read(_ update: WorkUpdate, from form: inout Form) -> WorkUpdate? {
    var update = update
    if form.isEdited(.note) || update.state.needsReason { update.note = form.text(.note) }
    if update.state.needsReason, update.note == nil {
      form.refuse(.note, FormStrings.needed[setting.language])
      return nil
    }
    if form.isEdited(.reportedBy) { update.reportedBy = form.text(.reportedBy) }
    let days = [readDay(.productOn, from: &form), readDay(.sentOn, from: &form)]
    guard case (.some(let productOn), .some(let sentOn)) = (days[0], days[1]) else { return nil }
    if form.isEdited(.productOn) { update.productOn = productOn }
    if form.isEdited(.product) {
      update.name(product: form.text(.product), among: plans.map(\.plan))
    }
    if form.isEdited(.sentOn) { update.sentOn = sentOn }
    return update
  }
}

/// What the fields of a state show while they are empty.
struct StateOffers {
  var product = FormStrings.productOffer
  var day = FormStrings.dayOffer
  var note: Words?
}
