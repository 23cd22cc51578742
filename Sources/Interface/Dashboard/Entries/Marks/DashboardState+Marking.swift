import PlanModel
import Values

extension DashboardState {
  /// The marks of the list that has the keyboard; `nil` where rows can not be marked.
  var focusedMarks: Marks? {
    switch focusedList {
    case .overviewTasks, .tasks, .agencyTasks: marks
    case .overviewAgencies, .agencies: agencyMarks
    default: nil
    }
  }

  /// The marked tasks where the list that has the keyboard shows them; empty where a change is
  /// about the chosen row alone.
  var markedTasks: Marks {
    // A round asks about one item, whatever is marked in the list below it.
    guard round == nil else { return Marks() }
    return switch focusedList {
    case .overviewTasks, .tasks, .agencyTasks: isDetailOpen ? Marks() : marks
    default: Marks()
    }
  }

  /// Carries out a command that marks rows of the list that has the keyboard.
  mutating func mark(_ command: Command) -> [Effect] {
    let slot = focusedList
    let (count, selection) = with(slot) { ($0.count, $0.selection) }
    guard count > 0 else {
      message = Message(.warning, MarkStrings.nothingToMark[setting.language])
      return []
    }
    switch command {
    case .mark:
      toggle(selection, in: slot)
      with(slot) { $0.move(by: 1) }
    case .markDown, .markUp:
      let step = command == .markDown ? 1 : -1
      let next = min(max(0, selection + step), count - 1)
      with(slot) { $0.choose(next) }
      return mark(min(selection, next)...max(selection, next), in: slot)
    case .markRange:
      let anchor = anchorPlace(in: slot) ?? selection
      return mark(min(anchor, selection)...max(anchor, selection), in: slot)
    default:
      if isWholeListMarked(count) {
        clearMarks()
        return []
      }
      return mark(0...count - 1, in: slot)
    }
    return []
  }

  /// Takes the marks of the list that has the keyboard away, and says how many there were.
  mutating func clearMarks() {
    guard let old = focusedMarks, !old.isEmpty else { return }
    editMarks { $0.clear() }
    message = Message(.info, MarkStrings.cleared(old.count)[setting.language])
  }

  private mutating func editMarks(_ edit: (inout Marks) -> Void) {
    switch focusedList {
    case .overviewAgencies, .agencies: edit(&agencyMarks)
    default: edit(&marks)
    }
  }

  private mutating func toggle(_ index: Int, in slot: ListSlot) {
    guard let row = heldRows(of: slot, index...index)?.first else { return }
    editMarks { $0.toggle(row) }
  }

  /// Marks the rows between two places; those that are not held are asked for.
  private mutating func mark(_ places: ClosedRange<Int>, in slot: ListSlot) -> [Effect] {
    guard let rows = heldRows(of: slot, places) else { return loadMarks(places, in: slot) }
    editMarks { $0.mark(rows) }
    return []
  }

  private func isWholeListMarked(_ count: Int) -> Bool {
    guard let held = heldRows(of: focusedList, 0...count - 1), let marks = focusedMarks else {
      return focusedMarks?.count ?? 0 >= count
    }
    return held.allSatisfy { marks.contains($0.code) }
  }

  private func anchorPlace(in slot: ListSlot) -> Int? {
    focusedMarks?.anchor.flatMap { markableList(slot)?.place(of: $0) }
  }

  /// The rows between two places of a list; `nil` when one of them is not held.
  private func heldRows(
    of slot: ListSlot, _ places: ClosedRange<Int>
  ) -> [any MarkableRow]? {
    markableList(slot)?.held(places)
  }

  /// A list whose rows can be marked; `nil` for any other.
  func markableList(_ slot: ListSlot) -> (any MarkableList)? {
    switch slot {
    case .overviewTasks: overview.tasks
    case .tasks: tasks.browser.list
    case .agencyTasks: agencies.tasks
    case .overviewAgencies: overview.agencies
    case .agencies: agencies.browser.list
    default: nil
    }
  }

  /// Takes in what an answer tells of marked rows.
  mutating func renewMarks(from answer: PlanAnswer) {
    switch answer {
    case .tasks(let page): marks.renew(page.rows)
    case .agencies(let page): agencyMarks.renew(page.rows)
    default: break
    }
  }

  /// Marked items as they were last read, for a change that they were chosen for before.
  func asRead(_ items: [Marks.Item]) -> [Marks.Item] {
    let known = (parkedTicks?.marks ?? marks).items
    return items.map { item in known.first { $0.code == item.code } ?? item }
  }

  // MARK: - Rows that are not held

  private mutating func loadMarks(_ places: ClosedRange<Int>, in slot: ListSlot) -> [Effect] {
    let window = places.lowerBound..<places.upperBound + 1
    let filter = filter(of: slot)
    let wanted = with(slot) { $0.request(filter, window: window) }
    let request = request(.marks)
    awaitedMarks = request.number
    let isOfAgencies = slot == .agencies || slot == .overviewAgencies
    return [.load(isOfAgencies ? .agencies(wanted) : .tasks(wanted), request)]
  }

  /// Marks the rows that were asked for.
  mutating func receiveMarks(_ answer: PlanAnswer) {
    awaitedMarks = nil
    switch answer {
    case .tasks(let page): marks.mark(page.rows)
    case .agencies(let page): agencyMarks.mark(page.rows)
    default: break
    }
  }
}

/// A list whose rows can be marked.
protocol MarkableList {
  /// The rows between two places; `nil` when one of them is not held.
  func held(_ places: ClosedRange<Int>) -> [any MarkableRow]?

  /// The place of the row with a code, when it is held.
  func place(of code: String) -> Int?
}

extension ListState: MarkableList where Row: MarkableRow {
  func held(_ places: ClosedRange<Int>) -> [any MarkableRow]? {
    let rows = places.compactMap { self[$0] }
    return rows.count == places.count ? rows : nil
  }

  func place(of code: String) -> Int? {
    rows.firstIndex { $0.code == code }.map { first + $0 }
  }
}
