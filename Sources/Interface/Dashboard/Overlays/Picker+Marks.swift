import Cells

extension Picker {
  /// Whether several entries can be marked and chosen together.
  var isMarkable: Bool { entries.contains(where: \.isMarkable) }

  /// The marked entries, in the order of the list.
  public var markedEntries: [Entry] { entries.filter { marked.contains($0.id) } }

  /// Marks the chosen entry, or takes its mark away, and clears the words it was found by.
  mutating func toggleMark() {
    guard let chosen, chosen.isMarkable else { return }
    if marked.remove(chosen.id) == nil { marked.insert(chosen.id) }
    guard !field.text.isEmpty else { return }
    field = TextField()
    choose(shown.firstIndex { $0.id == chosen.id } ?? 0)
  }

  /// Takes all marks away.
  mutating func clearMarks() { marked = [] }

  /// Does what a key means that marks entries, as in the list of parts.
  ///
  /// - Returns: Whether it is one; the space bar marks only where no words are typed.
  mutating func mark(by key: Key) -> Bool {
    switch key {
    case .insert,
      .character(" ") where key == .insert || field.text.isEmpty:
      toggleMark()
      choose(selection + 1)
    case .shiftDown, .shiftUp:
      if let chosen, chosen.isMarkable { marked.insert(chosen.id) }
      choose(selection + (key == .shiftDown ? 1 : -1))
      if let chosen, chosen.isMarkable { marked.insert(chosen.id) }
    default: return false
    }
    return true
  }
}
