public import Cells
public import PlanModel
import Values

/// Names to be added to a group, typed one by one or pasted as a list.
public struct PasteList: Equatable, Sendable {
  /// What has the keyboard.
  public enum Place: CaseIterable, Sendable {
    /// The name being typed, the first day of the memberships, how the work stands.
    case name, day, standing
  }

  /// The code of the group.
  public let group: String
  /// The name of the group.
  public let title: String
  /// The code of the work it was opened from; `nil` when opened from the group.
  public let task: String?
  /// The name being typed.
  public internal(set) var field = TextField()
  /// The first day of the memberships, as typed; empty for always.
  public internal(set) var from = TextField()
  /// What has the keyboard.
  public internal(set) var place = Place.name
  /// Whether none of those that join has handed in anything so far; else nothing is known of it.
  public internal(set) var isNothingHandedIn = true
  /// Whether what is typed as the day is none.
  public internal(set) var isBadDay = false
  /// The lines so far, as they came.
  public internal(set) var lines: [String] = []
  /// What they come to; `nil` until it is told.
  public internal(set) var preview: MemberPreview?

  /// An empty list for a group.
  public init(group: String, title: String, task: String? = nil) {
    self.group = group
    self.title = title
    self.task = task
  }

  /// The lines as entries.
  public var entries: [MemberEntry] { MemberEntry.entries(of: lines.joined(separator: "\n")) }

  /// Whether anything typed or pasted would be lost with the list.
  var isTyped: Bool {
    !lines.isEmpty || !field.text.trimmingSpaces.isEmpty || !from.text.trimmingSpaces.isEmpty
  }

  /// Takes in pasted text: several lines are a list, one line goes into the field.
  mutating func paste(_ text: String) {
    let pasted = text.split(whereSeparator: \.isNewline).map(String.init)
    guard place != .day else {
      from.insert(text)
      return
    }
    guard pasted.count > 1 else {
      field.insert(text)
      return
    }
    takeField()
    lines += pasted
  }

  /// Gives the keyboard to the place some steps further on.
  mutating func go(by steps: Int) {
    let places = Place.allCases
    let index = places.firstIndex(of: place) ?? 0
    place = places[(index + steps + places.count) % places.count]
  }

  /// Whether anything is typed as the first day.
  var hasDay: Bool { !from.text.trimmingSpaces.isEmpty }

  /// The first day of the memberships; `nil` when none is typed, or what is typed is none.
  func firstDay(on today: Day) -> Day? {
    hasDay ? DayReader.read(from.text.trimmingSpaces, today: today) : nil
  }

  /// The change that lets them join from a day on; from the beginning without one.
  func joining(from day: Day?) -> GroupJoining {
    GroupJoining(
      entries, join: group, from: day, state: isNothingHandedIn ? .notStarted : nil, of: task)
  }

  /// Takes the name in the field to the others.
  ///
  /// - Returns: Whether there was one.
  @discardableResult
  mutating func takeField() -> Bool {
    field.endWord()
    let name = field.text.trimmingSpaces
    field = TextField()
    guard !name.isEmpty else { return false }
    lines.append(name)
    return true
  }

  /// Takes the last line back into the field.
  mutating func takeBack() {
    guard let last = lines.popLast() else { return }
    field = TextField(last)
  }
}
