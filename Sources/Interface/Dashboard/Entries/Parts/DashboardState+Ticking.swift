import Cells
import PlanModel
import Values

extension DashboardState {
  /// Opens the list of the parts of a task.
  mutating func openTicks(of row: TaskRow) -> [Effect] {
    overlay = .ticks(TickList(row))
    return loadTicks()
  }

  /// The list of parts that is open, or that a form or a list lies over.
  private var ticks: TickList? {
    get { if case .ticks(let list) = overlay { list } else { parkedTicks } }
    set {
      guard let newValue else { return }
      if case .ticks = overlay { overlay = .ticks(newValue) } else { parkedTicks = newValue }
    }
  }

  /// The code of a part of the open list with the name of its unit, as a message tells it; any other
  /// code as it is.
  func namingUnit(_ code: String) -> String {
    let bare = code.hasSuffix("@") ? String(code.dropLast()) : code
    guard let list = ticks, let part = list.parts.first(where: { $0.code == bare }) else {
      return code
    }
    return list.hasUnits
      ? "\(bare) (\(part.member ?? TickStrings.whole[setting.language]))" : bare
  }

  /// Gives a key to the list of parts.
  mutating func press(_ key: Key, in list: TickList) -> [Effect] {
    var list = list
    let page = max(1, TickLayout(list, on: size).list.rows - 1)
    switch key {
    case .enter: _ = list.tick()
    case .shiftUp: list.mark(by: -1)
    case .shiftDown: list.mark(by: 1)
    case .insert: list.toggleMark()
    case .escape where !list.marks.isEmpty: list.marks.clear()
    case .up: list.choose(list.selection - 1)
    case .down: list.choose(list.selection + 1)
    case .pageUp: list.choose(list.selection - page)
    case .pageDown: list.choose(list.selection + page)
    case .tab: list.showsMissingOnly.toggle()
    case .escape where list.find.text.isEmpty: return closeTicks(list)
    case .escape: list.find = TextField()
    case .control("u") where list.find.text.isEmpty:
      return list.queue.isEmpty ? save(.undo) : []
    case .control("t"): return pickState(in: list)
    case .control("d"):
      overlay = .ticks(list)
      return startUrging(in: list)
    case .control("n"): return askDay(for: list)
    case .control("x"): return askRest(of: list)
    default: list.type(key)
    }
    overlay = .ticks(list)
    return saveNextTick()
  }

  /// Closes the list; ticks still to be saved hold it open until they are.
  private mutating func closeTicks(_ list: TickList) -> [Effect] {
    var list = list
    list.isClosing = !list.queue.isEmpty
    overlay = list.isClosing ? .ticks(list) : nil
    return []
  }

  /// Has the next tick saved, unless something is being saved.
  mutating func saveNextTick() -> [Effect] {
    guard !isSaving, var list = ticks, let code = list.queue.first else { return [] }
    guard let part = list.parts.first(where: { $0.code == code }) else {
      list.queue.removeFirst()
      ticks = list
      return saveNextTick()
    }
    var update = WorkUpdate(of: part.obligation)
    update.move(to: .done, on: list.day ?? setting.today)
    if let day = list.day { update.sentOn = day }
    list.isSavingFirst = true
    ticks = list
    return save(.say(update, of: part))
  }

  /// Takes in that what was being saved is saved, or is not.
  mutating func noteTick(isSaved: Bool) {
    guard var list = ticks, list.isSavingFirst else { return }
    list.isSavingFirst = false
    if isSaved { list.finishFirst() } else { list.queue = [] }
    if !isSaved { list.isClosing = false }
    ticks = list
    if list.isClosing, list.queue.isEmpty, parkedTicks == nil { overlay = nil }
  }

  /// Asks for the parts of the open list anew.
  mutating func loadTicks() -> [Effect] {
    guard let list = ticks else { return [] }
    return loadParts(of: list.code)
  }

  /// Takes in the parts as they are now.
  mutating func receiveTicks(_ detail: TaskDetail?) {
    guard var list = ticks, let detail else { return }
    list.receive(detail.row)
    ticks = list
  }

  /// Shows the list of parts again once nothing lies over it.
  mutating func uncoverTicks() {
    guard overlay == nil, let list = parkedTicks else { return }
    parkedTicks = nil
    overlay = .ticks(list)
  }

  // MARK: - What lies over the list

  private mutating func pickState(in list: TickList) -> [Effect] {
    guard let part = list.chosen, list.queue.isEmpty else { return [] }
    parkedTicks = list
    overlay = .picker(
      list.marks.isEmpty ? statePicker(part) : markedStatePicker(list.marks, isNext: false))
    return []
  }

  private mutating func askDay(for list: TickList) -> [Effect] {
    parkedTicks = list
    let language = setting.language
    var form = Form(
      .entry(AnyFormEntry(ReceivedDayEntry())), title: TickStrings.dayTitle[language],
      introduction: list.title,
      fields: [
        Form.Field(
          ReceivedDayEntry.day, label: TickStrings.dayLabel[language],
          offer: FormStrings.dayOffer[language],
          text: (list.day ?? setting.today).printed)
      ])
    form.keys = TickStrings.dayKeys
    overlay = .form(form)
    return []
  }

  private mutating func askRest(of list: TickList) -> [Effect] {
    let items = list.unknown.map { Marks.Item($0) }
    guard list.queue.isEmpty else { return [] }
    guard !items.isEmpty else {
      notice = Notice(title: list.code, text: TickStrings.nothingUnknown[setting.language])
      return []
    }
    parkedTicks = list
    overlay = .picker(
      Picker(
        .choice(AnyPickerChoice(RestChoice(code: list.code))),
        title: TickStrings.restTitle(items)[setting.language],
        entries: [
          Picker.Entry("no", key: "1", label: TickStrings.no[setting.language]),
          Picker.Entry("yes", key: "9", label: TickStrings.rest(items)[setting.language]),
        ], isFiltered: false))
    return []
  }

  /// Sets the day results count as sent.
  mutating func setReceived(_ day: Day) {
    parkedTicks?.day = day == setting.today ? nil : day
    overlay = nil
  }
}

/// Marks all parts nobody has spoken of, once a person agreed to their number.
private struct RestChoice: PickerChoice {
  let code: String

  func choose(_ entry: Picker.Entry, in state: inout DashboardState) -> [Effect] {
    guard entry.id == "yes" else { return [] }
    return state.save(.make(AnyPlannedChange(PartMarking(of: code, as: .notStarted))))
  }
}

/// The day that results of a batch came in.
struct ReceivedDayEntry: FormEntry {
  static let day = Form.FieldName.entry("received", .day)

  /// A day of the list is kept in the dashboard, and nothing is saved for it.
  func command(from form: inout Form, in state: DashboardState) -> PlanCommand? { nil }
}
