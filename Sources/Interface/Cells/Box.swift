/// A frame with a title in its upper line and a mark in its lower one.
public struct Box: Sendable {
  /// What stands in the upper line; cut when it is too long.
  public var title: [Span]
  /// What stands at the right end of the lower line, as "3/45".
  public var mark: String
  /// Whether the pane has the keyboard.
  public var isFocused: Bool

  /// A frame.
  ///
  /// - Parameters:
  ///   - title: What stands in the upper line.
  ///   - mark: What stands in the lower line; none when empty.
  ///   - isFocused: Whether the pane has the keyboard.
  public init(title: [Span], mark: String = "", isFocused: Bool = false) {
    self.title = title
    self.mark = mark
    self.isFocused = isFocused
  }

  /// A frame whose title is one piece, in the role of a head.
  ///
  /// - Parameters:
  ///   - title: What stands in the upper line.
  ///   - mark: What stands in the lower line; none when empty.
  ///   - isFocused: Whether the pane has the keyboard.
  public init(_ title: String, mark: String = "", isFocused: Bool = false) {
    let role: StyleRole = isFocused ? .headingFocus : .heading
    self.init(title: [Span(title, role)], mark: mark, isFocused: isFocused)
  }

  /// Draws the frame; what is inside stays as it is.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - rect: The cells of the frame; less than two rows or columns draw nothing.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The cells inside.
  @discardableResult
  public func draw(on grid: inout Grid, in rect: Rect, glyphs: Glyphs) -> Rect {
    guard rect.columns >= 2, rect.rows >= 2 else {
      return Rect(column: 0, row: 0, columns: 0, rows: 0)
    }
    let right = rect.column + rect.columns - 1
    let bottom = rect.row + rect.rows - 1
    let lines = glyphs.lines
    line(on: &grid, rect, row: rect.row, (lines.topLeft, lines.horizontal, lines.topRight))
    line(on: &grid, rect, row: bottom, (lines.bottomLeft, lines.horizontal, lines.bottomRight))
    for column in [rect.column, right] {
      grid.fill(
        Rect(column: column, row: rect.row + 1, columns: 1, rows: rect.rows - 2), role,
        with: lines.vertical)
    }
    drawWords(on: &grid, in: rect, glyphs)
    return rect.inset(columns: 1, rows: 1)
  }

  private var role: StyleRole { isFocused ? .borderFocus : .border }

  private func line(
    on grid: inout Grid, _ rect: Rect, row: Int, _ pieces: (Character, Character, Character)
  ) {
    let whole = Rect(column: rect.column, row: row, columns: rect.columns, rows: 1)
    grid.fill(whole, role, with: pieces.1)
    grid.write(String(pieces.0), at: Point(column: rect.column, row: row), role: role)
    let last = Point(column: rect.column + rect.columns - 1, row: row)
    grid.write(String(pieces.2), at: last, role: role)
  }

  private func drawWords(on grid: inout Grid, in rect: Rect, _ glyphs: Glyphs) {
    let room = rect.columns - 4
    guard room > 0 else { return }
    let words = title.cut(to: room, ellipsis: glyphs.marks.ellipsis)
    if words.columns > 0 {
      let start = Point(column: rect.column + 1, row: rect.row)
      grid.write([Span(" ", role)] + words + [Span(" ", role)], at: start, limit: room + 2)
    }
    let note = [Span(mark, .textDim)]
    guard !mark.isEmpty, note.columns < room else { return }
    let column = rect.column + rect.columns - note.columns - 4
    let place = Point(column: column, row: rect.row + rect.rows - 1)
    grid.write([Span(" ", role)] + note + [Span(" ", role)], at: place)
  }
}
