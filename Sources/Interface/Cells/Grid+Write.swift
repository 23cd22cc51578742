import VietnameseText

extension Grid {
  /// Writes text into one row.
  ///
  /// Text is cleaned of control characters and cut between letters; a wide sign that would
  /// reach over the edge is left out.
  ///
  /// - Parameters:
  ///   - text: Any text.
  ///   - point: Where its first letter goes, which may lie left of the grid.
  ///   - role: What it means.
  ///   - emphasis: Whether it lies in a chosen row.
  ///   - limit: The most columns it may take; without it, what the row has.
  /// - Returns: The columns used, those left of the grid included.
  @discardableResult
  public mutating func write(
    _ text: String, at point: Point, role: StyleRole = .text, emphasis: Emphasis = .none,
    limit: Int? = nil
  ) -> Int {
    guard (0..<size.rows).contains(point.row), point.column < size.columns else { return 0 }
    let end = min(size.columns, point.column.plus(max(0, limit ?? size.columns.plus(.max))))
    if TextWidth.plainColumns(text) != nil {
      return writePlain(text, at: point, to: end, role, emphasis)
    }
    var column = point.column
    for character in TextWidth.cleaned(text) {
      let width = TextWidth.columns(character)
      guard column + width <= end else { break }
      place(character, width, at: Point(column: column, row: point.row), role, emphasis)
      column += width
    }
    return column - point.column
  }

  /// Writes text of which each scalar takes one cell.
  private mutating func writePlain(
    _ text: String, at point: Point, to end: Int, _ role: StyleRole, _ emphasis: Emphasis
  ) -> Int {
    let row = point.row * size.columns
    var column = point.column
    for scalar in text.unicodeScalars {
      guard column < end else { break }
      if column >= 0 { put(Cell(Character(scalar), role, emphasis), at: row + column) }
      column += 1
    }
    return column - point.column
  }

  /// Writes pieces of text one after the other into one row.
  ///
  /// - Parameters:
  ///   - spans: The pieces, each with its meaning.
  ///   - point: Where the first letter goes.
  ///   - emphasis: Whether they lie in a chosen row.
  ///   - limit: The most columns they may take together.
  /// - Returns: The columns used.
  @discardableResult
  public mutating func write(
    _ spans: [Span], at point: Point, emphasis: Emphasis = .none, limit: Int? = nil
  ) -> Int {
    var used = 0
    for span in spans {
      let start = Point(column: point.column.plus(used), row: point.row)
      let left = limit.map { max(0, $0 - used) }
      used += write(span.text, at: start, role: span.role, emphasis: emphasis, limit: left)
    }
    return used
  }

  /// Puts a sign that does not reach over the right edge; one cut by the left edge leaves a space.
  private mutating func place(
    _ character: Character, _ width: Int, at point: Point, _ role: StyleRole, _ emphasis: Emphasis
  ) {
    let index = point.row * size.columns + point.column
    if width > 0, point.column >= 0 {
      put(Cell(character, role, emphasis, width: width == 2 ? 2 : 1), at: index)
      guard width == 2 else { return }
      put(Cell(" ", role, emphasis), at: index + 1)
      cells[index] = Cell(character, role, emphasis, width: 2)
      cells[index + 1].width = 0
    } else if width == 2, point.column == -1 {
      put(Cell(" ", role, emphasis), at: index + 1)
    }
  }
}
