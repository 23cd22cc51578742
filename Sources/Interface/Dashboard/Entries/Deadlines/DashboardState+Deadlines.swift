import Cells
import PlanModel
import Values

extension DashboardState {
  /// Opens what the deadline of the chosen task allows: a later day, a day of its own, an anchor.
  mutating func editDeadline() -> [Effect] {
    guard markedTasks.isEmpty else {
      overlay = .picker(markedDeadlinePicker(markedTasks))
      return []
    }
    guard let row = focusedTask else { return [] }
    guard row.task.hasDeadlineOfDocument || row.effectiveDue != nil else {
      setDeadline(of: row)
      return []
    }
    let units = row.occurrenceParts.filter { $0.obligation.member != nil && $0.isOpen }
    overlay = .picker(
      units.isEmpty
        ? extensionPicker(row, ChangeSubject(code: Self.extensionCode(row)))
        : unitPicker(units, of: Self.extensionCode(row)))
    return []
  }

  /// Asks for what is decided about the deadline of a task, or of the parts of some units.
  func extensionPicker(_ row: TaskRow, _ subject: ChangeSubject) -> Picker {
    Picker(
      .choice(AnyPickerChoice(ExtensionChoice(subject: subject, row: row.code))),
      title:
        "\(DeadlineStrings.extensionTitle[setting.language]) · \(subject.title(setting.language))",
      entries: extensionEntries(row), isFiltered: false)
  }

  /// Asks whether a later day is for all units that share the work, or for some of them.
  private func unitPicker(_ units: [Part], of code: String) -> Picker {
    let language = setting.language
    return Picker(
      .choice(AnyPickerChoice(ExtensionUnitChoice(task: code))),
      title: "\(DeadlineStrings.unitTitle[language]) · \(code)",
      entries: [Picker.Entry(code, label: DeadlineStrings.allUnits(units.count)[language])]
        + units.map { part in
          Picker.Entry(
            part.code, label: part.member ?? part.code,
            note: part.judgement.occurrence.effectiveDue?.printed ?? "", isMarkable: true)
        })
  }

  /// Asks when a task is owed, or from which day a review is counted.
  mutating func setDeadline(of row: TaskRow) {
    if case .everyYears = row.task.deadline.recurrence {
      overlay = .picker(anchorPicker(row))
    } else {
      overlay = .form(
        dueForm(of: ChangeSubject(code: row.code), basis: row.task.deadlineBasis ?? ""))
    }
  }

  /// The code of the occurrence that a later day is for.
  private static func extensionCode(_ row: TaskRow) -> String {
    row.code + (row.foremost?.obligation.period.map { "/\($0)" } ?? "")
  }

  /// What can be said of a later day.
  var extensionChoices: [Picker.Entry] {
    let choices: [(ExtensionDecision, Words)] = [
      (.granted, DeadlineStrings.granted), (.asked, DeadlineStrings.asked),
      (.refused, DeadlineStrings.refused),
    ]
    return choices.enumerated().map { index, choice in
      Picker.Entry(
        choice.0.rawValue, key: String(index + 1), label: choice.1[setting.language])
    }
  }

  private func extensionEntries(_ row: TaskRow) -> [Picker.Entry] {
    // A day that a person set can be set anew, and not only moved.
    guard !row.task.hasDeadlineOfDocument else { return extensionChoices }
    let label = DeadlineStrings.dueTitle[setting.language]
    return extensionChoices + [Picker.Entry("due", key: "4", label: label)]
  }

  private func anchorPicker(_ row: TaskRow) -> Picker {
    let language = setting.language
    let plan = plans.first { $0.plan.code == row.plan }?.plan
    let candidates = plan?.anchorCandidates ?? []
    let entries = candidates.enumerated().map { index, candidate in
      Picker.Entry(
        String(index), key: String(index + 1), label: candidate.day.printed,
        note: candidate.document ?? DeadlineStrings.ownPlan[language])
    }
    return Picker(
      .choice(AnyPickerChoice(AnchorChoice(code: row.code, candidates: candidates))),
      title: "\(row.code) · \(DeadlineStrings.anchorTitle[language])",
      entries: entries + [
        Picker.Entry("", key: "0", label: DeadlineStrings.otherDay[language])
      ], isFiltered: false)
  }

  func extensionForm(_ decision: ExtensionDecision, of subject: ChangeSubject) -> Form {
    let language = setting.language
    let offer = FormStrings.dayOffer[language]
    let waiting = decision == .asked ? nil : extensionAsked(of: subject)
    let asked = [
      Form.Field(
        ExtensionEntry.askedBy, label: DeadlineStrings.askedBy[language],
        text: waiting?.askedBy ?? ""),
      Form.Field(
        ExtensionEntry.askedOn, label: DeadlineStrings.askedOn[language], offer: offer,
        text: decision == .asked ? setting.today.printed : waiting?.askedOn?.printed ?? ""),
    ]
    let decided = [
      Form.Field(ExtensionEntry.decidedBy, label: DeadlineStrings.decidedBy[language]),
      Form.Field(
        ExtensionEntry.decidedOn, label: DeadlineStrings.decidedOn[language], offer: offer,
        text: setting.today.printed),
    ]
    let day = Form.Field(
      ExtensionEntry.newDue, label: DeadlineStrings.newDue[language], offer: offer,
      text: waiting?.newDue.printed ?? "")
    let document = [
      Form.Field(
        ExtensionEntry.document, label: DeadlineStrings.document[language],
        offer: DeadlineStrings.documentOffer[language]),
      Form.Field(
        ExtensionEntry.reason, label: DeadlineStrings.reason[language],
        text: waiting?.reason ?? ""),
    ]
    return Form(
      .entry(AnyFormEntry(ExtensionEntry(subject: subject, decision: decision))),
      title: "\(subject.title(language)) · \(decision.words[language])",
      introduction: subject.introduction(focusedTask?.task.label ?? ""),
      fields: [day] + (decision == .asked ? asked : decided + asked) + document)
  }

  /// What was asked for of one item, which who decides need not type again; `nil` where several are
  /// decided about, which asked for different days.
  private func extensionAsked(of subject: ChangeSubject) -> Extension? {
    guard subject.marked.isEmpty, let code = subject.codes.first, let row = focusedTask else {
      return nil
    }
    let wanted = ItemCode(code)
    guard wanted.member != nil else {
      return wanted.item == row.code ? row.extensionAsked : nil
    }
    let part = row.allParts.first { $0.code == code }
    return part?.extensions.last { $0.decision == .asked }?.record
  }

  func dueForm(of subject: ChangeSubject, basis: String) -> Form {
    let language = setting.language
    let label = subject.introduction(focusedTask?.task.label ?? "")
    return Form(
      .entry(AnyFormEntry(DueEntry(subject: subject))),
      title: "\(subject.title(language)) · \(DeadlineStrings.dueTitle[language])",
      introduction: "\(label) (\(DeadlineStrings.added[language]))",
      fields: [
        Form.Field(
          DueEntry.time, label: DeadlineStrings.time[language],
          offer: DeadlineStrings.timeOffer[language]),
        Form.Field(
          DueEntry.basis, label: DeadlineStrings.basis[language],
          offer: DeadlineStrings.basisOffer[language], text: basis),
      ])
  }

  func anchorForm(of code: String, day: Day?, basis: String) -> Form {
    let language = setting.language
    return Form(
      .entry(AnyFormEntry(AnchorEntry(code: code))),
      title: "\(code) · \(DeadlineStrings.anchorTitle[language])",
      introduction: focusedTask?.task.label ?? "",
      fields: [
        Form.Field(
          AnchorEntry.day, label: DeadlineStrings.anchor[language],
          offer: FormStrings.dayOffer[language], text: day?.printed ?? ""),
        Form.Field(
          AnchorEntry.basis, label: DeadlineStrings.basis[language],
          offer: DeadlineStrings.basisOffer[language], text: basis),
      ])
  }
}
