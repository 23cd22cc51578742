/// A short list to choose from, as a menu shows it.
public struct ChoiceList: Equatable, Sendable {
  /// Something that can be chosen.
  public struct Choice: Equatable, Sendable {
    /// The key that chooses it at once; none when empty.
    public let key: String
    /// What it says.
    public let label: [Span]
    /// Why it can not be chosen now; `nil` when it can.
    public let hindrance: String?

    /// A choice.
    ///
    /// - Parameters:
    ///   - label: What it says.
    ///   - key: The key that chooses it at once.
    ///   - hindrance: Why it can not be chosen now.
    public init(_ label: [Span], key: String = "", hindrance: String? = nil) {
      self.label = label
      self.key = key
      self.hindrance = hindrance
    }
  }

  /// The choices from the top.
  public let choices: [Choice]
  /// The index of the one marked; 0 when there are none.
  public private(set) var selected: Int

  /// A list with one choice marked.
  public init(_ choices: [Choice], selected: Int = 0) {
    self.choices = choices
    self.selected = min(max(0, selected), max(0, choices.count - 1))
  }

  /// Marks another choice, from the last on to the first and back.
  public mutating func move(by steps: Int) {
    guard !choices.isEmpty else { return }
    let moved = (selected + steps % choices.count) % choices.count
    selected = moved < 0 ? moved + choices.count : moved
  }

  /// The index of the choice that a key chooses at once.
  public func index(ofKey key: String) -> Int? {
    choices.firstIndex { !key.isEmpty && $0.key == key }
  }

  /// The room the list wants.
  public var size: Size {
    let widest = choices.map { spans(of: $0).columns }.max() ?? 0
    return Size(columns: 2 + widest, rows: choices.count)
  }

  /// Draws the part of the list about the marked choice.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - rect: Where.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The place of the marked choice, for the cursor.
  @discardableResult
  public func draw(on grid: inout Grid, in rect: Rect, glyphs: Glyphs) -> Point? {
    var scroll = ListScroll()
    scroll.show(selected, of: choices.count, rows: rect.rows)
    var cursor: Point?
    for line in 0..<rect.rows where scroll.offset + line < choices.count && rect.columns > 0 {
      let index = scroll.offset + line
      let row = Rect(column: rect.column, row: rect.row + line, columns: rect.columns, rows: 1)
      let emphasis: Emphasis = index == selected ? .selected : .none
      grid.fill(row, .text, emphasis)
      let gutter = index == selected ? String(glyphs.marks.gutter) : " "
      let line = [Span(gutter + " ", .textStrong)] + spans(of: choices[index])
      let start = Point(column: row.column, row: row.row)
      let shown = line.cut(to: row.columns, ellipsis: glyphs.marks.ellipsis)
      grid.write(shown, at: start, emphasis: emphasis)
      if index == selected { cursor = start }
    }
    return cursor
  }

  private var keyColumns: Int { choices.map { [Span($0.key)].columns }.max() ?? 0 }

  private func spans(of choice: Choice) -> [Span] {
    var spans: [Span] = []
    if keyColumns > 0 {
      let padding = String(repeating: " ", count: keyColumns - [Span(choice.key)].columns + 2)
      spans.append(Span(choice.key + padding, .hintKey))
    }
    guard let hindrance = choice.hindrance else { return spans + choice.label }
    return spans + choice.label.map { Span($0.text, .textDim) } + [Span("  " + hindrance, .textDim)]
  }
}
