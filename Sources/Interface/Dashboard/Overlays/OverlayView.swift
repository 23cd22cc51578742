import Cells
import Values
import VietnameseText

/// Draws what lies over the screen.
struct OverlayView {
  let overlay: Overlay
  let language: Language
  let glyphs: Glyphs
  /// The day from which days without a year are read.
  let today: Day
  /// What was done last, where its line lies below the overlay.
  let message: Message?

  /// Draws the overlay in the middle of the screen.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid) -> Point? {
    switch overlay {
    case .picker(let picker): return draw(picker, on: &grid)
    case .form(let form): return draw(form, on: &grid)
    case .ticks(let list): return draw(list, on: &grid)
    case .paste(let list): return draw(list, on: &grid)
    case .sheet(let list): return draw(list, on: &grid)
    case .round(let round):
      draw(round, on: &grid)
      return nil
    case .review(let review):
      draw(review, on: &grid)
      return nil
    }
  }

  private func draw(_ picker: Picker, on grid: inout Grid) -> Point? {
    let count = picker.marked.count
    let note =
      count == 0 ? "" : " \(glyphs.marks.separator) \(MarkStrings.marked(count)[language])"
    let layout = PickerLayout(picker, on: grid.size, note: note)
    let keyWidth = PickerLayout.keyWidth(picker.shown)
    let (shown, query, list) = (picker.shown, picker.query, layout.list)
    _ = layout.dialog.draw(on: &grid, glyphs: glyphs)
    var cursor: Point?
    for line in 0..<list.rows where layout.offset + line < shown.count {
      let index = layout.offset + line
      let place = Rect(column: list.column, row: list.row + line, columns: list.columns, rows: 1)
      let marker = SearchMarker(query, in: shown[index].searchable)
      let emphasis: Emphasis = index == picker.selection ? .selected : .none
      grid.fill(place, .text, emphasis)
      grid.write(
        PickerLayout.line(
          of: shown[index], keyWidth: keyWidth, mark: mark(shown[index], in: picker),
          marker: marker, columns: place.columns, ellipsis: glyphs.marks.ellipsis),
        at: Point(column: place.column, row: place.row), emphasis: emphasis)
      if index == picker.selection { cursor = Point(column: place.column, row: place.row) }
    }
    if shown.isEmpty {
      grid.write(
        PickerStrings.nothing[language], at: Point(column: list.column, row: list.row),
        role: .textDim, limit: list.columns)
    }
    guard picker.isFiltered else { return cursor }
    let offer = picker.isMarkable ? MarkStrings.findOrMark : ChromeStrings.findOffer
    return picker.field.draw(on: &grid, in: layout.field, offer: offer[language])
  }

  /// Tells what was done last in a line that else tells of keys.
  func tellMessage(on grid: inout Grid, in line: Rect) {
    guard let message, !line.isEmpty else { return }
    grid.fill(line)
    grid.write(
      [Span(message.text, message.kind.role)].cut(
        to: line.columns, ellipsis: glyphs.marks.ellipsis),
      at: Point(column: line.column, row: line.row))
  }

  /// What stands before an entry of a list with marks.
  private func mark(_ entry: Picker.Entry, in picker: Picker) -> String {
    guard !picker.marked.isEmpty else { return "" }
    return picker.marked.contains(entry.id) ? "\(glyphs.marks.marked) " : "  "
  }
}
