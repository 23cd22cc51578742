public import Cells
import CNcurses
import Themes
import VietnameseText

/// Hands frames over to ncurses, no more of them than changed.
struct Painter {
  private var looks: LookTable
  private var last: Frame?
  private var letters: [wchar_t] = []
  private var isCursorShown: Bool?

  init(depth: ColourDepth, isDirect: Bool) {
    self.looks = LookTable(pairs: ColourPairs(depth: depth, isDirect: isDirect))
  }

  /// Changes the looks; the next frame is painted whole.
  mutating func setStyles(_ styles: @escaping (StyleRole, Emphasis) -> Style) {
    looks.setStyles(styles)
    forget()
  }

  /// Makes the next frame be painted whole.
  mutating func forget() {
    last = nil
    clearok(dd_stdscr(), true)
  }

  /// Paints what differs from the last frame; nothing is sent when nothing does.
  mutating func paint(_ frame: Frame, as text: (Character) -> Character) {
    let isMoved = last?.cursor != frame.cursor
    guard layOut(frame, as: text) || isMoved else { return }
    last = frame
    place(frame.cursor)
    wnoutrefresh(dd_stdscr())
    doupdate()
  }

  /// Hands over what differs from the last frame, of which nothing is sent.
  ///
  /// - Returns: Whether anything differs.
  private mutating func layOut(_ frame: Frame, as text: (Character) -> Character) -> Bool {
    let window = dd_stdscr()
    let known = last.flatMap { $0.grid.size == frame.grid.size ? $0.grid : nil }
    if known == nil { werase(window) }
    var isChanged = known == nil
    let rows = min(frame.grid.size.rows, Int(getmaxy(window)))
    let whole = 0..<min(frame.grid.size.columns, Int(getmaxx(window)))
    for row in 0..<rows {
      let changed = known.map { frame.grid.changedColumns(inRow: row, from: $0) } ?? whole
      let columns = changed.clamped(to: whole)
      guard !columns.isEmpty else { continue }
      isChanged = true
      paint(frame.grid[row: row], columns, row, text)
    }
    return isChanged
  }

  /// Paints a frame that is not shown, so that what painting needs is in memory when the next one is.
  mutating func rehearse(_ frame: Frame, as text: (Character) -> Character) {
    _ = layOut(frame, as: text)
    wnoutrefresh(dd_stdscr())
    last = nil
  }

  /// Hands a part of a row over by runs of equal look.
  private mutating func paint(
    _ cells: ArraySlice<Cell>, _ columns: Range<Int>, _ row: Int, _ text: (Character) -> Character
  ) {
    var start = columns.lowerBound
    while start < columns.upperBound {
      let first = cells[cells.startIndex + start]
      var end = start
      letters.removeAll(keepingCapacity: true)
      while end < columns.upperBound {
        let cell = cells[cells.startIndex + end]
        guard cell.role == first.role, cell.emphasis == first.emphasis else { break }
        let isCut = cell.width == 2 && end + 1 == columns.upperBound
        append(isCut ? .blank : cell, text)
        end += 1
        if Self.mayDiffer(cell) { break }
      }
      let look = looks.look(first.role, first.emphasis)
      dd_set_look(dd_stdscr(), look.attributes, look.pair)
      mvwaddnwstr(dd_stdscr(), Int32(row), Int32(start), letters, Int32(letters.count))
      start = end
    }
  }

  /// Whether ncurses, which asks the C library, may take a sign for wider or narrower than the grid
  /// does; what follows is then placed by its column.
  private static func mayDiffer(_ cell: Cell) -> Bool {
    cell.width != 1 || cell.character.utf8.count > 3
  }

  /// A wide sign that becomes a narrow one leaves a space beside it.
  private mutating func append(_ cell: Cell, _ text: (Character) -> Character) {
    guard cell.width > 0 else { return }
    let character = text(cell.character)
    for scalar in character.unicodeScalars { letters.append(wchar_t(bitPattern: scalar.value)) }
    if cell.width == 2, character.isASCII { letters.append(32) }
  }

  private mutating func place(_ cursor: Point?) {
    if isCursorShown != (cursor != nil) {
      isCursorShown = cursor != nil
      curs_set(cursor == nil ? 0 : 1)
    }
    guard let cursor else { return }
    wmove(dd_stdscr(), Int32(clamping: cursor.row), Int32(clamping: cursor.column))
  }
}

extension Terminal {
  /// Shows a frame: what changed since the last one is sent, in one piece.
  ///
  /// - Parameter frame: The screen, best of the terminal's size; what is larger is clipped.
  public mutating func paint(_ frame: Frame) {
    guard isOpen else { return }
    painter.paint(frame, as: shown)
  }

  /// Gets ready to show frames while there is nothing to show yet: the first one is painted sooner.
  ///
  /// - Parameter frame: The screen as it is without what is waited for; it is not shown.
  public mutating func rehearse(_ frame: Frame) {
    guard isOpen else { return }
    painter.rehearse(frame, as: shown)
  }

  /// What the terminal shows a letter as.
  private var shown: (Character) -> Character {
    switch textMode {
    case .full: { $0 }
    case .unaccented: { [font] in font?.shown($0) ?? $0 }
    case .ascii: Self.shownInASCII
    }
  }

  private static func shownInASCII(_ character: Character) -> Character {
    let plain = TextWidth.unaccented(character)
    return plain.isASCII ? plain : "?"
  }

  /// The text that ncurses holds for a row, for tests.
  package func heldText(ofRow row: Int) -> String {
    var letters = [wchar_t](repeating: 0, count: 4 * size.columns + 1)
    guard isOpen, mvwinnwstr(dd_stdscr(), Int32(row), 0, &letters, Int32(letters.count - 1)) >= 0
    else { return "" }
    var text = String.UnicodeScalarView()
    for letter in letters.prefix(while: { $0 != 0 }) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: letter)) { text.append(scalar) }
    }
    return String(text)
  }
}
