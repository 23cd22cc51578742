import Cells
import Values

/// Draws what lies over the screen.
struct OverlayView {
  let overlay: Overlay
  let language: Language
  let glyphs: Glyphs

  /// Draws the overlay in the middle of the screen.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid) -> Point? {
    switch overlay {
    case .picker(let picker): draw(picker, on: &grid)
    case .form(let form): draw(form, on: &grid)
    case .notice(let title, let text): draw(title: title, text: text, on: &grid)
    }
  }

  /// How many entries of a list are in view on a screen.
  static func pickerRows(on size: Size, isFiltered: Bool) -> Int {
    max(1, size.rows - 2 - (isFiltered ? 1 : 0) - (size.rows > 16 ? 4 : 0))
  }

  private func draw(_ picker: Picker, on grid: inout Grid) -> Point? {
    let shown = picker.shown
    let keyWidth = shown.map { $0.key.count }.max() ?? 0
    let fieldRows = picker.isFiltered ? 1 : 0
    let most = Self.pickerRows(on: grid.size, isFiltered: picker.isFiltered)
    let widest = picker.entries.map { columns(of: $0, keyWidth: keyWidth) }.max() ?? 20
    let content = Size(
      columns: min(grid.size.columns - 4, max(widest, 30)),
      rows: min(most, max(1, picker.entries.count)) + fieldRows)
    let inside = Dialog(
      picker.title, content: content,
      mark: ListScroll.mark(picker.selection, of: shown.count)
    ).draw(on: &grid, glyphs: glyphs)
    let (field, list) = inside.takingTop(fieldRows)
    var scroll = ListScroll()
    scroll.show(picker.selection, of: shown.count, rows: list.rows)
    var cursor: Point?
    for line in 0..<list.rows where scroll.offset + line < shown.count {
      let index = scroll.offset + line
      let place = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      let emphasis: Emphasis = index == picker.selection ? .selected : .none
      grid.fill(place, .text, emphasis)
      grid.write(
        spans(of: shown[index], keyWidth: keyWidth)
          .cut(to: place.columns, ellipsis: glyphs.marks.ellipsis),
        at: Point(column: place.column, row: place.row), emphasis: emphasis)
      if index == picker.selection { cursor = Point(column: place.column, row: place.row) }
    }
    guard picker.isFiltered else { return cursor }
    return picker.field.draw(on: &grid, in: field, offer: ChromeStrings.findOffer[language])
  }

  private func spans(of entry: Picker.Entry, keyWidth: Int) -> [Span] {
    let padding = String(repeating: " ", count: max(0, keyWidth - entry.key.count))
    let key = keyWidth > 0 ? [Span("\(entry.key)\(padding)  ", .hintKey)] : []
    let note = entry.note.isEmpty ? [] : [Span("  \(entry.note)", .textDim)]
    return key + [Span(entry.label, entry.isAvailable ? .text : .textDim)] + note
  }

  private func columns(of entry: Picker.Entry, keyWidth: Int) -> Int {
    spans(of: entry, keyWidth: keyWidth).columns
  }

  private func draw(title: String, text: String, on grid: inout Grid) -> Point? {
    let columns = max(1, min(72, grid.size.columns - 4))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      SpanLine.wrapWords([Span(String($0))], to: columns)
    }
    let inside = Dialog(title, content: Size(columns: columns, rows: lines.count))
      .draw(on: &grid, glyphs: glyphs)
    for (index, line) in lines.prefix(inside.rows).enumerated() {
      grid.write(line, at: Point(column: inside.column, row: inside.row + index))
    }
    return nil
  }
}
