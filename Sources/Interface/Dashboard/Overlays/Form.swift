public import Cells
public import PlanModel
import Values

/// Fields to fill in, with what is done when they are sent.
public struct Form: Equatable, Sendable {
  /// What sending the form does.
  public enum Purpose: Equatable, Sendable {
    /// Says what is typed of a part, with a state chosen before.
    case say(WorkUpdate, of: Part)
    /// Enters a figure for a target.
    case measure(TargetRow)
    /// Makes any other change.
    case entry(AnyFormEntry)
  }

  /// What a field is for.
  public enum FieldName: Hashable, Sendable {
    /// Those of a part of a task.
    case product, productOn, sentOn, reportedBy, note
    /// Those of a figure.
    case value, day, source
    /// One of any other form, by the name of the field it fills.
    case entry(String, FieldUse)

    /// Whether a day is typed into it.
    var isDay: Bool {
      if case .entry(_, .day) = self { return true }
      return self == .productOn || self == .sentOn || self == .day
    }

    /// Whether words are typed into it, and not a number or a day.
    var isProse: Bool {
      if case .entry(_, let use) = self { return use == .prose || use == .names }
      return [.product, .note, .source, .reportedBy].contains(self)
    }
  }

  /// What is typed into a field.
  public enum FieldUse: Sendable {
    /// Words, in which Vietnamese is typed; a day; a code, a number or a choice; names between `;`.
    case prose, day, plain, names
  }

  /// One field.
  public struct Field: Equatable, Sendable {
    /// What it is for.
    public let name: FieldName
    /// What stands before it.
    public let label: String
    /// What it shows while it is empty.
    public let offer: String
    /// What is typed.
    public var text: TextField
    /// The text it began with.
    private(set) var initial: String
    /// Whether the text it began with gives way to the first letter typed or the first text pasted.
    private var isOffered = false
    /// Where the text it began with was said, when that was not for what is now asked.
    var origin: String?
    /// Why what is typed can not be used.
    public var problem: String?
    /// Why what is typed can hardly be right; sending it once more saves it all the same.
    public var caution: String?

    /// A field with a text to start from.
    public init(_ name: FieldName, label: String, offer: String = "", text: String = "") {
      self.name = name
      self.label = label
      self.offer = offer
      self.text = TextField(text)
      initial = self.text.text
    }

    /// Whether a key was pressed in it, or a text put there.
    var isTouched = false

    /// Gives it a text to start from that what is typed or pasted first takes the place of.
    mutating func start(with text: String) {
      self.text = TextField(text)
      initial = self.text.text
      isOffered = true
    }

    /// Whether what is typed or pasted next takes the place of the text.
    var givesWay: Bool { (isOffered || name.isDay) && !isTouched }

    /// Whether something else is typed than it began with.
    var isEdited: Bool { text.text != initial }
  }

  /// What sending does.
  public internal(set) var purpose: Purpose
  /// The heading.
  public let title: String
  /// What stands above the fields, to see what is being changed.
  public let introduction: String
  /// The fields from the top.
  public internal(set) var fields: [Field]
  /// The place of the field that has the keyboard.
  public internal(set) var focus = 0
  /// How many fields at the end may be passed over: from the one before them on, Enter sends.
  public internal(set) var optionalCount = 0
  /// What the keys do, where it is not the same as in other forms.
  var keys: Words?
  /// The figure whose oddness its person was told of.
  var doubted: Measurement?
  /// Whether someone else changed the item since, so that it must be read again before sending.
  public internal(set) var isOutdated = false

  /// A form.
  public init(_ purpose: Purpose, title: String, introduction: String, fields: [Field]) {
    self.purpose = purpose
    self.title = title
    self.introduction = introduction
    self.fields = fields
  }

  /// The text of a field, without the spaces around it; `nil` when it is empty or not there.
  func text(_ name: FieldName) -> String? {
    guard let field = fields.first(where: { $0.name == name }) else { return nil }
    let trimmed = field.text.text.trimmingSpaces
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Whether a field is there and was edited; what nobody touched is not to be saved anew.
  func isEdited(_ name: FieldName) -> Bool {
    fields.contains { $0.name == name && $0.isEdited }
  }

  /// Whether Enter sends the form from the field that has the keyboard.
  var sendsOnEnter: Bool {
    focus >= fields.count - 1 - optionalCount || fields.contains { $0.caution != nil }
  }

  /// Moves the keyboard to another field, round from the last to the first.
  mutating func moveFocus(by steps: Int) {
    guard !fields.isEmpty else { return }
    endWord()
    focus = (focus + steps + fields.count) % fields.count
  }

  /// Ends the word being typed in the field that has the keyboard.
  mutating func endWord() {
    if fields.indices.contains(focus) { fields[focus].text.endWord() }
  }

  /// Whether anything typed would be lost with the form.
  var isTyped: Bool { fields.contains { $0.isEdited && !$0.text.text.isEmpty } }

  /// Whether a field has the keyboard.
  func isFocused(_ name: FieldName) -> Bool {
    fields.indices.contains(focus) && fields[focus].name == name
  }

  /// Puts a text into a field that no person touched.
  mutating func offer(_ name: FieldName, _ text: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }), !fields[index].isTouched
    else { return }
    fields[index].text = TextField(text)
  }

  /// Marks a field whose text can not be used and gives the keyboard to the first such field.
  mutating func refuse(_ name: FieldName, _ problem: String) {
    guard let index = fields.firstIndex(where: { $0.name == name }) else { return }
    fields[index].problem = problem
    focus = fields.firstIndex { $0.problem != nil } ?? index
  }

  /// Does what a key means in the field that has the keyboard.
  mutating func handle(_ key: Key) {
    guard fields.indices.contains(focus) else { return }
    if case .character = key { giveWay() }
    fields[focus].isTouched = true
    if fields[focus].text.handle(key) { accept() }
  }

  /// Adds pasted text to the field that has the keyboard.
  mutating func paste(_ text: String) {
    guard fields.indices.contains(focus) else { return }
    var text = text
    if case .entry(_, .names) = fields[focus].name {
      // A list that was copied has a name on each line, with numbers or bullets before them.
      let lines = text.split(whereSeparator: \.isNewline).map { MemberEntry.bareName(String($0)) }
      text = lines.filter { !$0.isEmpty }.joined(separator: "; ")
    }
    giveWay()
    fields[focus].isTouched = true
    fields[focus].text.insert(text)
    accept()
  }

  /// How many lines of a text become one where it is pasted: a list of names keeps each.
  func linesJoined(byPasting text: String) -> Int {
    guard fields.indices.contains(focus) else { return 0 }
    if case .entry(_, .names) = fields[focus].name { return 0 }
    return text.split(whereSeparator: \.isNewline).count { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Takes away a text that was only offered, so that another stands in its place.
  private mutating func giveWay() {
    if fields[focus].givesWay { fields[focus].text = TextField() }
  }

  /// Forgets what was said against the text before it was edited.
  private mutating func accept() {
    fields[focus].problem = nil
    for index in fields.indices { fields[index].caution = nil }
  }
}

extension String {
  /// The text without the spaces at its ends.
  var trimmingSpaces: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
