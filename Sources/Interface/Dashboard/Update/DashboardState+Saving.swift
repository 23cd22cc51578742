import Cells
import PlanModel
import Values

extension DashboardState {
  /// Checks a form and has it saved; it stays open until that is done.
  mutating func send(_ form: Form) -> [Effect] {
    var form = form
    form.endWord()
    if case .entry(let entry) = form.purpose, let effects = entry.entry.view(from: &form, in: &self)
    {
      overlay = nil
      return effects
    }
    let command: PlanCommand?
    switch form.purpose {
    case .say(let update, let part):
      command = read(update, from: &form).map { .say($0, of: part) }
    case .measure(let row): command = readMeasurement(of: row, from: &form)
    case .entry(let entry) where entry.entry is ReceivedDayEntry:
      command = nil
      if let day = readDay(ReceivedDayEntry.day, from: &form) {
        setReceived(day ?? setting.today)
        return []
      }
    case .entry(let entry): command = entry.entry.command(from: &form, in: self)
    }
    overlay = .form(form)
    guard let command else { return [] }
    guard case .entry(let entry) = form.purpose else { return save(command) }
    return save(command, asking: entry.entry.question(in: self))
  }

  /// Has a change saved, once a person agreed where something is asked about it.
  mutating func save(_ command: PlanCommand, asking question: Words?) -> [Effect] {
    guard let question else { return save(command) }
    notice = Notice(
      title: FormStrings.asking[setting.language], text: question[setting.language],
      question: .save(command))
    return []
  }

  /// The day a field names.
  ///
  /// - Returns: `.some(nil)` for an empty field, `nil` for a text that is no day.
  func readDay(_ name: Form.FieldName, from form: inout Form) -> Day?? {
    guard let typed = form.text(name) else { return .some(nil) }
    guard let day = DayReader.read(typed, today: setting.today) else {
      form.refuse(name, DayReader.problem(with: typed, today: setting.today)[setting.language])
      return nil
    }
    return .some(day)
  }

  mutating func save(_ command: PlanCommand) -> [Effect] {
    guard !isSaving else { return [] }
    isSaving = true
    lastCommand = command
    return [.save(command)]
  }

  /// Takes in that a change was saved, or why not.
  mutating func receive(saved result: Result<SavedChange, StoreFailure>) -> [Effect] {
    isSaving = false
    let language = setting.language
    switch result {
    case .success(let saved):
      let form: Form? = if case .form(let form) = overlay { form } else { nil }
      switch overlay {
      case .form, .paste, .review, .sheet: overlay = nil
      case .picker, .ticks, .round, nil: break
      }
      noteTick(isSaved: true)
      let looked = noteRound(saved)
      message =
        endedReturn(saved)
        ?? Message(.info, savedForAll(saved) ?? sentence(for: saved))
      let planBefore = plan
      if let form, case .entry(let entry) = form.purpose, case .made(let change) = saved {
        entry.entry.follow(change, form, in: &self)
      }
      if plan == nil, saved.bringsBack(plan: removedPlan) { plan = removedPlan }
      // A new plan is shown as one that was chosen is.
      let loads = plan == planBefore ? loadAll() : showPlan(plan)
      return looked + saveNextTick() + reassignNext() + loads
    case .failure(.unconfirmed(let words)):
      noteTick(isSaved: false)
      guard let agreed = lastCommand?.agreed(to: words) else {
        report(.unconfirmed(words))
        return []
      }
      notice = Notice(
        title: FormStrings.asking[language], text: words[language], question: .save(agreed))
      return []
    case .failure(let failure):
      noteTick(isSaved: false)
      report(failure)
      return loadAll()
    }
  }

  /// That a part is no longer said to be sent back, which one key does; `nil` for anything else.
  private func endedReturn(_ saved: SavedChange) -> Message? {
    guard case .made(let change) = saved, case .make(let planned)? = lastCommand,
      let saying = planned.change as? PartSaying, change.edits.first?.code == saying.part.code,
      let words = saying.update.endedReturn(of: saying.part)?[setting.language]
    else { return nil }
    let code = namingUnit(saying.part.code)
    return Message(.warning, ChromeStrings.saved("\(code): \(words)")[setting.language])
  }

  /// How many edits of a change are told one by one.
  private static let mostEdits = 8

  private func sentence(for saved: SavedChange) -> String {
    let language = setting.language
    let isUndo = if case .undone = saved { true } else { false }
    func said(_ change: Change) -> String {
      if change.command == ToneNormalisation.command {
        return ReviewStrings.done(Review(change.edits).count)[language]
      }
      if change.command == "remove" {
        return FieldWords.sentence(for: change.edits.reversed(), language: language)
      }
      let edits = change.edits.map { edit in
        Edit(
          action: edit.action, kind: edit.kind, record: edit.record, code: namingUnit(edit.code),
          fields: edit.fields)
      }
      // A change of many records is told by its first ones, and the rest by their number.
      let isLong =
        edits.count > Self.mostEdits && !FieldWords.isToldInNumbers(edits)
      let shown = isLong ? edits.prefix(2) : edits[...]
      let rest = edits.count - shown.count
      let sentence = FieldWords.sentence(
        for: Array(shown), isUndo: isUndo, language: language)
      guard rest > 0 else { return sentence }
      return sentence + ChromeStrings.more(rest)[language]
    }
    return switch saved {
    case .made(let change): ChromeStrings.saved(said(change))[language]
    case .undone(let change): ChromeStrings.undone(said(change))[language]
    case .redone(let change): ChromeStrings.redone(said(change))[language]
    case .nothing: ChromeStrings.nothingChanged[language]
    }
  }

  /// Says why something was not done; what would not be read whole in the lines of messages, or
  /// would be hidden by a form, is a notice.
  private mutating func report(_ failure: StoreFailure) {
    var text = failure.words(calling: setting.call)[setting.language]
    var isConflict = false
    if case .conflict = failure { isConflict = true }
    if isConflict, case .form(var form) = overlay {
      form.isOutdated = true
      overlay = .form(form)
      // The form goes on from what is there now, so that what was typed is no conflict any more.
      text += "\n\(FormStrings.writingOver[setting.language])"
    }
    if isConflict || overlay != nil || !fitsAsMessage(text) {
      notice = Notice(title: FormStrings.notSaved[setting.language], text: text)
    } else {
      message = Message(.error, text)
    }
  }

  /// Tells what needs looking at, behind what was saved where both can be read whole; what can not
  /// be read whole behind what needed looking at before is a notice with all of it.
  mutating func warn(_ text: String) {
    guard let before = message, before.kind != .error else {
      message = Message(.warning, text)
      return
    }
    let both = "\(before.text) · \(text)"
    let isFirst = before.kind == .info
    message = Message(.warning, isFirst && !fitsAsMessage(both) ? text : both)
    guard !isFirst, !fitsAsMessage(both), notice.map(\.isRemark) ?? true else { return }
    notice = Notice(
      title: FormStrings.remarks[setting.language],
      text: "\(notice?.text ?? before.text)\n\(text)")
    notice?.isRemark = true
  }

  /// Takes in that a store was made, or why not.
  mutating func receive(storeMade result: Result<Bool, StoreFailure>) -> [Effect] {
    firstRun.isMaking = false
    switch result {
    case .success(let isDemo):
      hasStore = true
      setting.isDemo = isDemo
      return loadAll()
    case .failure(let failure):
      message = Message(.error, failure.words(calling: setting.call)[setting.language])
      return []
    }
  }
}

extension SavedChange {
  /// Whether a plan is there again because its removal was taken back.
  fileprivate func bringsBack(plan code: String?) -> Bool {
    guard let code, case .undone(let change) = self else { return false }
    return change.edits.contains {
      $0.kind == .plan && $0.action == .insert && $0.code == code
    }
  }
}

extension PlanCommand {
  /// The command once a person agreed to what it would do beside; `nil` for one that asks nothing.
  fileprivate func agreed(to words: Words) -> PlanCommand? {
    if self == .redo || isAgreedRedo { return .redoAgreed(words) }
    guard case .make(let planned) = self else { return nil }
    return switch planned.change {
    case let change as any ConfirmableChange: .make(AnyPlannedChange(change.agreed(to: words)))
    case let change as any DoubtfulChange: .make(AnyPlannedChange(change.agreed(to: words)))
    default: nil
    }
  }

  private var isAgreedRedo: Bool { if case .redoAgreed = self { true } else { false } }
}
