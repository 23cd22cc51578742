public import Cells
public import PlanModel
import Values
import VietnameseText

/// A list to choose from, narrowed by typing.
public struct Picker: Equatable, Sendable {
  /// What choosing an entry does.
  public enum Purpose: Equatable, Sendable {
    /// Chooses what is listed.
    case plan, agency, order
    /// Runs a command, from the palette or from the help.
    case command, help
    /// Puts a theme in place.
    case theme
    /// Says the state of a part.
    case state(Part)
    /// Does anything else.
    case choice(AnyPickerChoice)
  }

  /// Something that can be chosen.
  public struct Entry: Equatable, Sendable {
    /// By what it is known to the program.
    public let id: String
    /// The key printed before it.
    public let key: String
    /// What it says.
    public let label: String
    /// What stands behind it, in less weight: why it can not be chosen, or its code.
    public let note: String
    /// What the note means.
    var noteRole = StyleRole.textDim
    /// Words it is found by besides those shown.
    var terms: [String] = []
    /// Whether it can be chosen.
    public let isAvailable: Bool
    /// Whether it only says what those below it have in common.
    public let isHeading: Bool
    /// Whether it can be marked, to be chosen together with others.
    public let isMarkable: Bool

    /// An entry.
    public init(
      _ id: String, key: String = "", label: String, note: String = "", isAvailable: Bool = true,
      isMarkable: Bool = false
    ) {
      self.id = id
      self.key = key
      self.label = label
      self.note = note
      self.isAvailable = isAvailable
      self.isMarkable = isMarkable
      isHeading = false
    }

    /// A heading over the entries that follow.
    public init(heading: String) {
      (id, key, label, note) = ("", "", heading, "")
      isAvailable = false
      isMarkable = false
      isHeading = true
    }

    /// The texts in which words are looked for.
    var searchable: [String] { [label, note, id] + terms }

    /// Whether the key printed before it, or one of several, is the one typed, as "ctrl-r".
    func has(key typed: String) -> Bool {
      let wanted = typed.lowercased()
      return key.split(separator: " ").contains {
        typed.count == 1 ? $0 == typed : $0.lowercased() == wanted
      }
    }
  }

  /// What choosing does.
  public let purpose: Purpose
  /// The heading.
  public let title: String
  /// All entries.
  public private(set) var entries: [Entry]
  /// Whether typing narrows the list; otherwise digits choose at once.
  public let isFiltered: Bool
  /// What is typed.
  public internal(set) var field = TextField()
  /// The place of the chosen entry among those shown.
  public private(set) var selection: Int
  /// The marked entries.
  var marked: Set<String> = []

  /// A list to choose from.
  public init(
    _ purpose: Purpose, title: String, entries: [Entry], selected: String? = nil,
    isFiltered: Bool = true
  ) {
    self.purpose = purpose
    self.title = title
    self.entries = entries
    self.isFiltered = isFiltered
    selection =
      entries.firstIndex { $0.id == selected && !$0.isHeading }
      ?? entries.firstIndex { !$0.isHeading } ?? 0
  }

  /// The entries that have the key or the words typed, the best found first.
  public var shown: [Entry] {
    let query = query
    guard !query.isEmpty else { return entries }
    let byKey = entries.filter { $0.has(key: field.text) }
    let others = entries.filter { !$0.isHeading && !$0.has(key: field.text) }
    let found = query.ranked(others, fields: \.searchable)
    guard found.isEmpty else { return byKey + found }
    // A word and first letters together, as "Sở KHCN", are how bodies are written, not looked for.
    return byKey + others.filter { NameAbbreviation.isShort(field.text, for: $0.label) }
  }

  /// What is looked for.
  var query: SearchQuery { SearchQuery(field.text) }

  /// The chosen entry.
  public var chosen: Entry? {
    let shown = shown
    return shown.indices.contains(selection) ? shown[selection] : nil
  }

  /// Puts other entries in the place of those there are; what is typed stays.
  mutating func offer(_ entries: [Entry], selected: String) {
    self.entries = entries
    choose(shown.firstIndex { $0.id == selected } ?? 0)
  }

  /// Chooses the entry at a place among those shown, or the one next to it when that is a heading.
  mutating func choose(_ index: Int) {
    let shown = shown
    let wanted = min(max(0, index), max(0, shown.count - 1))
    let choosable = shown.indices.filter { !shown[$0].isHeading }
    selection =
      (wanted < selection
        ? choosable.last { $0 <= wanted } ?? choosable.first
        : choosable.first { $0 >= wanted } ?? choosable.last) ?? 0
  }

  /// Does what a key means in the list.
  ///
  /// - Returns: The entry the key chooses at once, when it does, also one that is not available.
  mutating func handle(_ key: Key, page: Int) -> Entry? {
    if isMarkable, mark(by: key) { return nil }
    switch key.withoutShift {
    case .up, .control("p"): choose(selection - 1)
    case .down, .control("n"), .tab: choose(selection + 1)
    case .pageUp: choose(selection - page)
    case .pageDown: choose(selection + page)
    case .character("k") where !isFiltered: choose(selection - 1)
    case .character("j") where !isFiltered: choose(selection + 1)
    case .character(let character) where !isFiltered:
      return entries.first { $0.key == String(character) }
    default:
      guard isFiltered, field.handle(key) else { return nil }
      selection = 0
    }
    return nil
  }

  /// Adds pasted text to what is typed.
  mutating func paste(_ text: String) {
    guard isFiltered else { return }
    field.insert(text)
    selection = 0
  }
}
