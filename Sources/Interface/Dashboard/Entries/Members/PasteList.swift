public import Cells
public import PlanModel

/// Names to be added to a group, typed one by one or pasted as a list.
public struct PasteList: Equatable, Sendable {
  /// The code of the group.
  public let group: String
  /// The name of the group.
  public let title: String
  /// The name being typed.
  public internal(set) var field = TextField()
  /// The first day of the memberships, as typed; empty for always.
  public internal(set) var from = TextField()
  /// Whether the day has the keyboard, and not the name.
  public internal(set) var isInDay = false
  /// Whether what is typed as the day is none.
  public internal(set) var isBadDay = false
  /// The lines so far, as they came.
  public internal(set) var lines: [String] = []
  /// What they come to; `nil` until it is told.
  public internal(set) var preview: MemberPreview?

  /// An empty list for a group.
  public init(group: String, title: String) {
    self.group = group
    self.title = title
  }

  /// The lines as entries.
  public var entries: [MemberEntry] { MemberEntry.entries(of: lines.joined(separator: "\n")) }

  /// Takes in pasted text: several lines are a list, one line goes into the field.
  mutating func paste(_ text: String) {
    let pasted = text.split(whereSeparator: \.isNewline).map(String.init)
    guard !isInDay else {
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
