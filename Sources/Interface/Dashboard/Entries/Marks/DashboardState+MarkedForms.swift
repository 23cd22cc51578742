import Cells
import PlanModel
import Values

extension DashboardState {
  /// How many items a change has before it is asked about.
  private static let fewestAskedAbout = 3

  /// What a person must agree to before a change of marked items is saved; `nil` for a few that are
  /// all in sight and of which nothing else is to be told.
  func question(
    _ action: Words, about items: [Marks.Item], with remark: Words? = nil
  ) -> Words? {
    guard isAskedAbout(items) || remark != nil else { return nil }
    return MarkStrings.question(action, items, remark)
  }

  /// Whether a change of some marked items is asked about: they are many, or not all in sight.
  func isAskedAbout(_ items: [Marks.Item]) -> Bool {
    isAskedAbout(items.count) || !items.allSatisfy { isHeld($0.code) }
  }

  /// Whether a change of so many items is asked about.
  func isAskedAbout(_ count: Int) -> Bool { count >= Self.fewestAskedAbout }

  /// What is said of a change of as many items as are asked about, which its fields would fill the
  /// screen with; `nil` for any other.
  func savedForAll(_ saved: SavedChange) -> String? {
    guard case .made = saved, case .make(let planned)? = lastCommand,
      let codes = (planned.change as? ItemwiseChange)?.items.map(\.code),
      codes.count >= Self.fewestAskedAbout
    else { return nil }
    let named = MarkStrings.saved(codes.map(namingUnit))
    return ChromeStrings.saved(named[setting.language])[setting.language]
  }

  /// Whether a row of the list that has the keyboard has a code.
  private func isHeld(_ code: String) -> Bool {
    if let parkedTicks { return parkedTicks.parts.contains { $0.code == code } }
    return markableList(focusedList)?.place(of: code) != nil
  }

  /// Offers the states for all marked tasks; the one that follows for the first comes first.
  func markedStatePicker(_ marks: Marks, isNext: Bool) -> Picker {
    let language = setting.language
    let current = marks.items.first.flatMap { stateInSight(of: $0.code) } ?? .unknown
    return Picker(
      .choice(AnyPickerChoice(MarkedStateChoice(items: marks.items))),
      title: "\(MarkStrings.stateTitle[language]) · \(MarkStrings.rows(marks.items)[language])",
      entries: WorkState.allCases.enumerated().map { index, state in
        Picker.Entry(state.rawValue, key: String(index + 1), label: state.words[language])
      }, selected: (isNext ? current.next ?? current : current).rawValue, isFiltered: false)
  }

  /// The state of a task of the list that has the keyboard, or of a part of the open list.
  private func stateInSight(of code: String) -> WorkState? {
    if let parkedTicks {
      return parkedTicks.parts.first { $0.code == code }?.obligation.state
    }
    let list = markableList(focusedList)
    let row = list?.place(of: code).flatMap { list?.held($0...$0)?.first }
    return (row as? TaskRow)?.state
  }

  func markedStateForm(_ state: WorkState, _ items: [Marks.Item]) -> Form {
    let language = setting.language
    let update = WorkUpdate(state)
    return Form(
      .entry(AnyFormEntry(MarkedStateEntry(state: state, items: items))),
      title: "\(MarkStrings.rows(items)[language]) · \(state.words[language])",
      introduction: ChangeSubject(items).introduction(""),
      fields: stateFields(
        update,
        offers: StateOffers(
          product: MarkStrings.unchangedOffer, day: MarkStrings.sentOffer,
          note: state.needsReason ? nil : MarkStrings.unchangedOffer)))
  }

  /// Offers what can be done with the deadlines of all marked tasks.
  func markedDeadlinePicker(_ marks: Marks) -> Picker {
    let language = setting.language
    let entries =
      extensionChoices + [
        Picker.Entry("due", key: "4", label: DeadlineStrings.dueTitle[language])
      ]
    return Picker(
      .choice(AnyPickerChoice(MarkedDeadlineChoice(items: marks.items))),
      title: "\(MarkStrings.deadlineTitle[language]) · \(MarkStrings.tasks(marks.count)[language])",
      entries: entries, isFiltered: false)
  }
}
