import Cells
import PlanModel
import Values

extension DashboardState {
  /// Gives a key to what lies over the screen.
  mutating func pressInOverlay(_ key: Key) -> [Effect] {
    guard notice == nil else { return pressInNotice(key.withoutShift) }
    if hiddenMessage != nil { message = nil }
    if case .ticks(let list) = overlay { return press(key, in: list) }
    if case .picker(let picker) = overlay { return press(key, in: picker) }
    let key = key.withoutShift
    return switch overlay {
    case .form(let form): press(key, in: form)
    case .paste(let list): press(key, in: list)
    case .review(let review): press(key, in: review)
    case .sheet(let list): press(key, in: list)
    case .round(let round): press(key, in: round)
    case .ticks, .picker, nil: []
    }
  }

  private mutating func pressInNotice(_ key: Key) -> [Effect] {
    switch key {
    case .up: notice?.scroll(by: -1, on: size)
    case .down: notice?.scroll(by: 1, on: size)
    case .pageUp: notice?.scroll(by: -max(1, size.rows - 4), on: size)
    case .pageDown: notice?.scroll(by: max(1, size.rows - 4), on: size)
    default: return answer(key)
    }
    return []
  }

  /// Closes a notice; one that asks only goes with a key that answers it.
  private mutating func answer(_ key: Key) -> [Effect] {
    guard let question = notice?.question else {
      notice = nil
      return []
    }
    switch key {
    case .escape: notice = nil
    case .enter:
      notice = nil
      switch question {
      case .save(let command): return save(command)
      case .write(let request):
        closeSentForm()
        return [.write(request)]
      case .fillIn(let form): cover(with: form)
      case .leaveForm: overlay = nil
      }
    default: break
    }
    return []
  }

  private mutating func press(_ key: Key, in picker: Picker) -> [Effect] {
    var picker = picker
    switch key {
    case .escape where !picker.marked.isEmpty:
      picker.clearMarks()
      overlay = .picker(picker)
      return []
    case .escape:
      overlay = nil
      if case .choice(let choice) = picker.purpose { choice.choice.leave(in: &self) }
      return []
    case .enter where !picker.marked.isEmpty:
      overlay = nil
      guard case .choice(let choice) = picker.purpose else { return [] }
      return choice.choice.choose(marked: picker.markedEntries, in: &self)
    case .enter:
      return picker.chosen.map { take($0, in: picker) } ?? []
    default:
      if let effects = pressOwnKey(key, of: picker) { return effects }
      let page = PickerLayout.rows(on: size, isFiltered: picker.isFiltered)
      let entry = picker.handle(key, page: page)
      overlay = .picker(picker)
      return entry.map { take($0, in: picker) } ?? []
    }
  }

  /// Chooses an entry of a list, or says why it can not be chosen.
  private mutating func take(_ entry: Picker.Entry, in picker: Picker) -> [Effect] {
    guard !entry.isAvailable else { return chose(entry, in: picker) }
    overlay = nil
    if !entry.note.isEmpty { message = Message(.warning, entry.note) }
    return []
  }

  /// Does what a key means only in this list; the list stays open when it means nothing.
  private mutating func pressOwnKey(_ key: Key, of picker: Picker) -> [Effect]? {
    guard case .choice(let choice) = picker.purpose, let entry = picker.chosen, entry.isAvailable
    else { return nil }
    overlay = nil
    if let effects = choice.choice.choose(entry, by: key, in: &self) { return effects }
    overlay = .picker(picker)
    return nil
  }

  private mutating func press(_ key: Key, in form: Form) -> [Effect] {
    var form = form
    switch key {
    case .escape:
      leaveOverlay()
      return []
    case .control("o"):
      if let effects = openList(for: form) { return effects }
    case .control("s"): return send(form)
    case .enter where form.sendsOnEnter: return send(form)
    case .enter where refuseUnread(in: &form): break
    case .enter, .tab, .down: form.moveFocus(by: 1)
    case .backTab, .up: form.moveFocus(by: -1)
    default:
      form.handle(key)
      followDocument(in: &form)
    }
    overlay = .form(form)
    return []
  }

  /// Marks the field that has the keyboard where what is typed there can not be read as a day or a
  /// deadline, so that it is not left for something that is.
  ///
  /// - Returns: Whether it was marked.
  private func refuseUnread(in form: inout Form) -> Bool {
    form.endWord()
    guard form.fields.indices.contains(form.focus) else { return false }
    let field = form.fields[form.focus]
    if field.name.isDay { return readDay(field.name, from: &form) == nil }
    guard case .entry(let entry) = form.purpose,
      case .unread(let words)? = entry.entry.echo(of: field, on: setting.today)
    else { return false }
    form.refuse(field.name, words[setting.language])
    return true
  }

  /// Shows the form again that asked for what failed, with what was typed, unless something else was
  /// opened meanwhile.
  mutating func reopenSentForm() {
    guard let sentForm else { return }
    switch overlay {
    case nil, .ticks, .round: cover(with: sentForm)
    case .form, .picker, .paste, .review, .sheet: break
    }
  }

  /// Opens a form over a list of parts or a round, which is shown again after it.
  private mutating func cover(with form: Form) {
    if case .ticks(let list) = overlay { parkedTicks = list }
    if case .round(let round) = overlay { parkedRound = round }
    overlay = .form(form)
  }

  /// Closes the form that asks for what is agreed to now.
  private mutating func closeSentForm() {
    if case .form(let form) = overlay, form == sentForm { overlay = nil }
  }

  /// Closes what is open, and asks first when what was typed there would be lost.
  mutating func leaveOverlay() {
    guard hasUnsavedInput else {
      overlay = nil
      return
    }
    notice = Notice(
      title: FormStrings.leaving[setting.language],
      text: FormStrings.leavingText[setting.language], question: .leaveForm)
  }

  /// Whether something that was typed, pasted or picked out has not been saved.
  var hasUnsavedInput: Bool {
    switch overlay {
    case .form(let form): form.isWorthAskingAbout
    case .paste(let list): list.isTyped
    case .sheet(let list): !list.accepted.isEmpty
    case .picker(let picker): picker.formBelow?.isWorthAskingAbout ?? false
    case .ticks, .review, .round, nil: false
    }
  }
}

extension Form {
  /// Whether what was typed is more than is soon typed again.
  fileprivate var isWorthAskingAbout: Bool {
    guard case .entry(let entry) = purpose else { return isTyped }
    return isTyped && entry.entry.isAskedWhenLeft
  }
}

extension Picker {
  /// The form of which a field is filled from the list.
  fileprivate var formBelow: Form? {
    guard case .choice(let choice) = purpose else { return nil }
    return (choice.choice as? FieldChoice)?.form
  }
}
