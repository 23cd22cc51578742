import Cells
import Values

/// A list in a titled pane.
struct ListPane<Row: CodedRow> {
  let list: ListState<Row>
  let title: String
  let empty: String
  let isFocused: Bool
  let words: RowWords
  /// Whether only the name of the chosen row is marked.
  var isChoiceNarrow = false
  /// The rows that are marked.
  var marks = Marks()

  /// Draws the pane with its list.
  ///
  /// - Returns: The place of the chosen row, for the cursor.
  func draw(
    on grid: inout Grid, in rect: Rect, columns: [TableColumn], order: Table.Order? = nil,
    cells: @escaping (Row) -> [[Span]]
  ) -> Point? {
    let mark = ListScroll.mark(list.selection, of: list.count)
    let titleRole: StyleRole = isFocused ? .headingFocus : .heading
    let heading = heading(in: Pane.titleRoom(in: rect, beside: mark))
    Pane([Span(heading, titleRole)], mark: mark, isFocused: isFocused)
      .draw(on: &grid, in: rect, glyphs: words.glyphs)
    let inside = Pane.inside(rect)
    guard list.count > 0 else {
      drawReason(on: &grid, in: inside)
      return nil
    }
    let rows = TableRows(
      count: list.count, scroll: list.scroll, selected: list.selection, isFocused: isFocused,
      isMarked: { index in list[index].map { marks.contains($0.code) } ?? false }
    ) { index in
      list[index].map(cells) ?? columns.map { _ in [Span(words.glyphs.marks.ellipsis, .textDim)] }
    }
    var table = Table(columns: columns, order: order)
    table.isChoiceNarrow = isChoiceNarrow
    return table.draw(rows, on: &grid, in: inside, glyphs: words.glyphs)
  }

  /// The title with how many rows are marked; where there is no room, without its last parts, of
  /// which the first is cut where enough of it can be read.
  private func heading(in columns: Int) -> String {
    let marked = marks.isEmpty ? [] : [MarkStrings.marked(marks.count)[words.language]]
    let parts = title.split(separator: Self.separator).map(String.init)
    func joined(_ count: Int) -> String {
      (parts.prefix(count) + marked).joined(separator: Self.separator)
    }
    let fitting = (1...max(1, parts.count)).last { [Span(joined($0))].columns <= columns } ?? 1
    let shown = joined(fitting)
    let left = columns - [Span(shown + Self.separator)].columns
    guard fitting < parts.count, marked.isEmpty, left >= Self.readable else { return shown }
    let cut = [Span(parts[fitting])].cut(to: left, ellipsis: words.glyphs.marks.ellipsis)
    return shown + Self.separator + cut.map(\.text).joined()
  }

  private static var separator: String { " · " }
  /// Of a part of a title that is cut to fewer columns nobody knows what it says.
  private static var readable: Int { 16 }

  /// Says why there are no rows.
  private func drawReason(on grid: inout Grid, in inside: Rect) {
    let text =
      if list.isUnreadable {
        Span(ChromeStrings.unreadable(words.program)[words.language], .messageError)
      } else {
        Span(list.total == nil ? ChromeStrings.reading[words.language] : empty, .textDim)
      }
    let lines = SpanLine.wrapWords([text], to: inside.columns - 1).prefix(inside.rows)
    for (index, line) in lines.enumerated() {
      grid.write(line, at: Point(column: inside.column + 1, row: inside.row + index))
    }
  }

  /// How many rows of the list are in view in a pane.
  static func visibleRows(_ rect: Rect) -> Int { max(1, Pane.inside(rect).rows - 1) }
}

extension RowWords {
  /// A count, dim when there is nothing.
  func count(_ number: Int, role: StyleRole = .text) -> Span {
    Span(String(number), number == 0 ? .textDim : role)
  }
}
