import Cells
import VietnameseText

/// Where the parts of a list to choose from go on a screen.
struct PickerLayout {
  /// The frame with its heading.
  let dialog: Dialog
  /// The line that is typed in; empty for a list that is not narrowed.
  let field: Rect
  /// The entries.
  let list: Rect
  /// The place of the first entry in view.
  let offset: Int
  /// Which of the entries shown can be pointed at; headings can not.
  private let isChoosable: [Bool]

  /// The parts of a list on a screen.
  ///
  /// - Parameters:
  ///   - picker: The list.
  ///   - size: The size of the screen.
  ///   - note: What stands behind the heading.
  init(_ picker: Picker, on size: Size, note: String = "") {
    let shown = picker.shown
    let choosable = shown.indices.filter { !shown[$0].isHeading }
    let fieldRows = picker.isFiltered ? 1 : 0
    let keyWidth = Self.keyWidth(picker.entries)
    let mark = picker.marked.isEmpty ? "" : "  "
    let widest =
      picker.entries.map { Self.spans(of: $0, keyWidth: keyWidth, mark: mark).columns }.max() ?? 0
    let heading = [Span(picker.title + note)].columns
    let most = Self.rows(on: size, isFiltered: picker.isFiltered)
    dialog = Dialog(
      picker.title + note,
      content: Size(
        columns: min(size.columns - 4, max(widest, 34, heading)),
        rows: min(most, max(1, picker.entries.count)) + fieldRows),
      mark: ListScroll.mark(
        choosable.count { $0 < picker.selection }, of: choosable.count))
    let inside = dialog.place(on: size).inset(columns: 2, rows: 1)
    (field, list) = { ($0.top, $0.rest) }(inside.takingTop(fieldRows))
    var scroll = ListScroll()
    scroll.show(picker.selection, of: shown.count, rows: list.rows)
    offset = scroll.offset
    isChoosable = shown.map { !$0.isHeading }
  }

  /// How many entries of a list are in view on a screen, whose last line tells of the keys.
  static func rows(on size: Size, isFiltered: Bool) -> Int {
    max(1, size.rows - 2 - (isFiltered ? 1 : 0) - (size.rows > 16 ? 4 : 1))
  }

  /// The place among the entries shown of the one at a place of the screen; `nil` for a heading.
  func entry(at point: Point) -> Int? {
    let index = offset + point.row - list.row
    return list.contains(point) && index < isChoosable.count && isChoosable[index] ? index : nil
  }

  /// The columns the keys before the entries take.
  static func keyWidth(_ entries: [Picker.Entry]) -> Int {
    entries.map { $0.key.count }.max() ?? 0
  }

  /// What the line of an entry says, behind the sign by which it is known as marked.
  static func spans(
    of entry: Picker.Entry, keyWidth: Int, mark: String = "", marker: SearchMarker = .none,
    hasNote: Bool = true
  ) -> [Span] {
    if entry.isHeading { return [Span(entry.label, .heading)] }
    let padding = String(repeating: " ", count: max(0, keyWidth - entry.key.count))
    let sign = mark.isEmpty ? [] : [Span(mark, .textStrong)]
    let key = sign + (keyWidth > 0 ? [Span("\(entry.key)\(padding)  ", .hintKey)] : [])
    let note =
      entry.note.isEmpty || !hasNote ? [] : [Span("  ")] + marker.spans(entry.note, entry.noteRole)
    return key + marker.spans(entry.label, entry.isAvailable ? .text : .textDim) + note
  }

  /// The line of an entry in some columns: of one that is too long the label is cut, and the first
  /// part of the note stays, as the code by which two of one name are told apart.
  static func line(
    of entry: Picker.Entry, keyWidth: Int, mark: String, marker: SearchMarker, columns: Int,
    ellipsis: String
  ) -> [Span] {
    func spans(hasNote: Bool) -> [Span] {
      Self.spans(
        of: entry, keyWidth: keyWidth, mark: mark, marker: marker, hasNote: hasNote)
    }
    let whole = spans(hasNote: true)
    let code = entry.note.prefix { $0 != " " }
    guard whole.columns > columns, !code.isEmpty, code.contains("-"), code.count <= longestCode
    else { return whole.cut(to: columns, ellipsis: ellipsis) }
    let tail = [Span("  \(code)", entry.noteRole)]
    return spans(hasNote: false).cut(to: columns - tail.columns, ellipsis: ellipsis) + tail
  }

  /// A longer word before a note is no code.
  private static let longestCode = 8
}
