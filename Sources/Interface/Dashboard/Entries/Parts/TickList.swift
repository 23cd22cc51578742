public import Cells
public import PlanModel
public import Values
import VietnameseText

/// The parts of one task, to be ticked off one after the other as they are handed in.
///
/// Each tick is a change of its own. Ticks are taken at the speed of the keys and saved in order;
/// what is not saved yet is told apart from what is.
public struct TickList: Equatable, Sendable {
  /// The code of the task, with its period when only that is shown.
  public let code: String
  /// What the task is.
  public let title: String
  /// The parts, as they were read last.
  public internal(set) var parts: [Part]
  /// Which groups owe a part as well that nobody can tick, as their members are not known.
  public internal(set) var missing: Words?
  /// Who answers for the part no unit owes alone, by name; none where nobody does.
  private(set) var commonOwners: [String]
  /// The words the parts are narrowed to.
  public internal(set) var find = TextField()
  /// Whether only those that are not handed in are shown.
  public internal(set) var showsMissingOnly = false
  /// The day results count as sent; `nil` for today.
  public internal(set) var day: Day?
  /// The codes of the parts ticked and not saved yet; the first is being saved.
  public internal(set) var queue: [String] = []
  /// The parts marked to be given one state together.
  public internal(set) var marks = Marks()
  /// Whether the first of them is being saved.
  var isSavingFirst = false
  /// Whether the list is to be closed once everything is saved.
  var isClosing = false
  /// The codes of those saved since the parts were read.
  var saved: Set<String> = []
  /// The code of the chosen part.
  private var chosenCode: String?
  /// The place of the chosen part among those shown, for when it is no longer shown.
  private var place = 0

  /// The parts of a task.
  public init(_ row: TaskRow) {
    code = row.code
    title = row.task.label
    parts = row.allParts
    missing = PartWords.withoutMembers(row)
    commonOwners = row.answeringForCommonPart.map(\.name)
    chosenCode = (parts.first { !$0.isHandedIn } ?? parts.first)?.code
  }

  /// The parts shown.
  public var shown: [Part] {
    let wanted = parts.filter { !showsMissingOnly || !isTicked($0) }
    let query = SearchQuery(find.text)
    let named = query.ranked(wanted) { [$0.member ?? title] }
    let codes = Set(named.map(\.code))
    return named + query.ranked(wanted.filter { !codes.contains($0.code) }) { [$0.code] }
  }

  /// The place of the chosen part among those shown.
  public var selection: Int {
    let shown = shown
    return shown.firstIndex { $0.code == chosenCode } ?? min(place, max(0, shown.count - 1))
  }

  /// The chosen part.
  public var chosen: Part? {
    let (shown, selection) = (shown, selection)
    return shown.indices.contains(selection) ? shown[selection] : nil
  }

  /// Whether a part is handed in, saved or still to be saved.
  func isTicked(_ part: Part) -> Bool {
    part.isHandedIn || saved.contains(part.code) || queue.contains(part.code)
  }

  /// How many of the parts that units owe are handed in, of those followed; where no unit owes one,
  /// of all.
  public var count: (sent: Int, all: Int) {
    let counted = PartWords.counted(parts)
    return (counted.count(where: isTicked), counted.count)
  }

  /// Whether units owe parts.
  var hasUnits: Bool { parts.contains { $0.obligation.member != nil } }

  /// Whether parts of several periods are listed.
  var hasPeriods: Bool { Set(parts.map(\.obligation.period)).count > 1 }

  /// The parts no unit owes alone, beside those of units.
  var common: [Part] {
    guard hasUnits else { return [] }
    return parts.filter { $0.obligation.member == nil && $0.obligation.state != .closed }
  }

  /// The parts that are followed and not handed in.
  var owing: [Part] { parts.filter { $0.obligation.state != .closed && !isTicked($0) } }

  /// The parts nobody has said anything of.
  var unknown: [Part] { parts.filter { $0.obligation.state == .unknown && !isTicked($0) } }

  /// Chooses the part at a place among those shown, or the nearest.
  mutating func choose(_ index: Int) {
    let shown = shown
    place = min(max(0, index), max(0, shown.count - 1))
    chosenCode = shown.indices.contains(place) ? shown[place].code : nil
  }

  /// Marks the chosen part and the one some steps from it, which becomes the chosen one.
  mutating func mark(by steps: Int) {
    let before = chosen
    choose(selection + steps)
    marks.mark([before, chosen].compactMap(\.self))
  }

  /// Marks the chosen part, or takes its mark away, and goes to the one after it.
  mutating func toggleMark() {
    guard let chosen else { return }
    marks.toggle(chosen)
    choose(selection + 1)
  }

  /// Ticks the chosen part and goes to the one after it; a search that found it is over.
  ///
  /// - Returns: Whether there was something to tick.
  mutating func tick() -> Bool {
    guard let part = chosen else { return false }
    let isNew = !isTicked(part) && part.obligation.state != .closed
    let index = selection
    if find.text.isEmpty {
      choose(index + 1)
      if isNew, showsMissingOnly { place = index }
    } else {
      find = TextField()
      let all = shown
      choose((all.firstIndex { $0.code == part.code } ?? 0) + 1)
    }
    if isNew { queue.append(part.code) }
    return isNew
  }

  /// Takes in the task as it is now.
  mutating func receive(_ row: TaskRow) {
    place = selection
    parts = row.allParts
    missing = PartWords.withoutMembers(row)
    commonOwners = row.answeringForCommonPart.map(\.name)
    marks.renew(parts)
    saved = []
  }

  /// Takes the first tick out of the queue: it is saved.
  mutating func finishFirst() {
    guard !queue.isEmpty else { return }
    saved.insert(queue.removeFirst())
  }

  /// Does what a key means in the words to find.
  mutating func type(_ key: Key) {
    let before = find.text
    if find.handle(key), find.text != before { choose(0) }
  }

  /// Adds pasted text to the words to find.
  mutating func paste(_ text: String) {
    find.insert(text)
    choose(0)
  }
}
