import VietnameseText

/// A list in columns, under a row of heads.
public struct Table: Sendable {
  /// Which column the rows are ordered by.
  public struct Order: Equatable, Sendable {
    /// The index of the column.
    public let column: Int
    /// Whether the largest comes first.
    public let isDescending: Bool

    /// An order by one column.
    public init(column: Int, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  /// The columns from the left.
  public var columns: [TableColumn]
  /// Which column carries the mark of the order.
  public var order: Order?
  /// The empty columns between two columns.
  public var gap: Int
  /// Whether only the flexible column tells which row is chosen, beside the mark before the row.
  ///
  /// Moving the choice then changes few cells, which a slow line is grateful for.
  public var isChoiceNarrow = false

  /// A table of some columns.
  public init(columns: [TableColumn], order: Order? = nil, gap: Int = 2) {
    self.columns = columns
    self.order = order
    self.gap = max(0, gap)
  }

  /// Draws the heads and the rows in view.
  ///
  /// - Parameters:
  ///   - rows: The rows, of which only those in view are asked for.
  ///   - grid: What to draw on.
  ///   - rect: Where: one row of heads, the rest for the list.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The place of the chosen row, for the cursor; `nil` when it is not in view.
  @discardableResult
  public func draw(
    _ rows: TableRows, on grid: inout Grid, in rect: Rect, glyphs: Glyphs
  ) -> Point? {
    guard !rect.isEmpty else { return nil }
    let widths = TableLayout(columns, gap: gap).widths(within: rect.columns - 1)
    let (head, body) = rect.takingTop(1)
    drawHeads(on: &grid, in: head, widths, glyphs)
    var cursor: Point?
    for line in 0..<body.rows where rows.offset + line < rows.count {
      let place = Rect(column: body.column, row: body.row + line, columns: body.columns, rows: 1)
      let index = rows.offset + line
      let emphasis = rows.emphasis(of: index)
      let look = Look(widths, emphasis, glyphs, chosen: isChoiceNarrow ? flexible(widths) : nil)
      grid.fill(place, .text, look.chosen == nil ? emphasis : .none)
      drawCells(rows.cells(index), on: &grid, in: place, look)
      let origin = Point(column: place.column, row: place.row)
      if index == rows.selected { cursor = origin }
      guard let sign = sign(of: index, rows, glyphs) else { continue }
      grid.write(String(sign), at: origin, role: .textStrong, emphasis: emphasis)
    }
    return cursor
  }

  /// What stands before a row: whether it is chosen, marked or both.
  private func sign(of index: Int, _ rows: TableRows, _ glyphs: Glyphs) -> Character? {
    switch (index == rows.selected, rows.isMarked(index)) {
    case (true, true): glyphs.marks.markedGutter
    case (true, false): glyphs.marks.gutter
    case (false, true): glyphs.marks.marked
    case (false, false): nil
    }
  }

  private struct Look {
    let widths: [Int]
    let emphasis: Emphasis
    let glyphs: Glyphs
    /// The one column that shows the emphasis; without it all do.
    let chosen: Int?

    init(_ widths: [Int], _ emphasis: Emphasis, _ glyphs: Glyphs, chosen: Int? = nil) {
      self.chosen = chosen
      self.widths = widths
      self.emphasis = emphasis
      self.glyphs = glyphs
    }
  }

  private func drawHeads(
    on grid: inout Grid, in rect: Rect, _ widths: [Int], _ glyphs: Glyphs
  ) {
    grid.fill(rect, .heading)
    let heads = columns.enumerated().map { index, column in
      guard let order, order.column == index else { return [Span(column.title, .heading)] }
      let mark = order.isDescending ? glyphs.marks.descending : glyphs.marks.ascending
      let room = max(0, widths[index] - 1)
      let title = TextWidth.cut(column.title, to: room, ellipsis: glyphs.marks.ellipsis)
      return [Span(title + String(mark), .headingFocus)]
    }
    drawCells(heads, on: &grid, in: rect, Look(widths, .none, glyphs))
  }

  /// The flexible column, where there is room for it.
  private func flexible(_ widths: [Int]) -> Int? {
    columns.indices.first { columns[$0].isFlexible && widths[$0] > 0 }
  }

  private func drawCells(_ cells: [[Span]], on grid: inout Grid, in rect: Rect, _ look: Look) {
    var column = rect.column + 1
    let right = rect.column + rect.columns
    for (index, width) in look.widths.enumerated() where width > 0 {
      if index < cells.count, column < right {
        let text = cells[index].cut(
          to: min(width, right - column), ellipsis: look.glyphs.marks.ellipsis)
        let indent = columns[index].alignment == .trailing ? width - text.columns : 0
        let emphasis = look.chosen == nil || look.chosen == index ? look.emphasis : .none
        if look.chosen == index {
          grid.emphasize(Rect(column: column, row: rect.row, columns: width, rows: 1), emphasis)
        }
        grid.write(
          text, at: Point(column: column + max(0, indent), row: rect.row),
          emphasis: emphasis, limit: right - column)
      }
      column += width + gap
    }
  }
}
