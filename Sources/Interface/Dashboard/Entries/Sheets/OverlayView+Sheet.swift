import Cells
import PlanModel
import Values

/// Where what a sheet says goes on a screen.
struct SheetLayout {
  /// The frame.
  let dialog: Dialog
  /// The line of counts, the items, what the chosen one says, the hints.
  let counts, list, detail, hints: Rect
  /// The place of the first item in view.
  let offset: Int

  init(_ list: SheetList, on size: Size, hintRows: Int = 1) {
    let columns = max(1, min(116, size.columns - 4))
    let agency = list.review.agency.map { " · \($0.name)" } ?? ""
    dialog = Dialog(
      "\(list.review.sheet.name)\(agency)",
      content: Size(columns: columns, rows: max(1, size.rows - 2)),
      mark: ListScroll.mark(list.selection, of: list.review.items.count))
    let inside = dialog.place(on: size).inset(columns: 2, rows: 1)
    let (top, below) = inside.takingTop(1)
    let (body, bottom) = below.takingBottom(hintRows)
    let rows = min(list.review.items.count, max(1, body.rows / 2))
    (counts, hints) = (top, bottom)
    let (items, rest) = body.takingTop(rows)
    (self.list, detail) = (items, rest)
    var scroll = ListScroll()
    scroll.show(list.selection + items.rows / 2, of: list.review.items.count, rows: items.rows)
    offset = scroll.offset
  }
}

extension OverlayView {
  /// Draws what a sheet says.
  ///
  /// - Returns: The place of the chosen item.
  func draw(_ list: SheetList, on grid: inout Grid) -> Point? {
    let lines = SpanLine.wrap(
      SheetStrings.hints.map { Span($0[language], .hintText) },
      to: max(1, min(116, grid.size.columns - 4)), joinedBy: glyphs.marks.separator)
    let hints = Array(lines.prefix(grid.size.rows > 16 ? 2 : 1))
    let layout = SheetLayout(list, on: grid.size, hintRows: hints.count)
    _ = layout.dialog.draw(on: &grid, glyphs: glyphs)
    grid.write(
      [Span(SheetStrings.counts(list)[language], .textStrong)]
        .cut(to: layout.counts.columns, ellipsis: glyphs.marks.ellipsis),
      at: Point(column: layout.counts.column, row: layout.counts.row))
    for (line, hint) in hints.enumerated() {
      grid.write(
        hint, at: Point(column: layout.hints.column, row: layout.hints.row + line),
        limit: layout.hints.columns)
    }
    if let item = list.chosen { drawDetail(item, of: list.review, on: &grid, in: layout.detail) }
    return drawItems(list, on: &grid, layout)
  }

  private func drawItems(_ list: SheetList, on grid: inout Grid, _ layout: SheetLayout) -> Point? {
    var cursor: Point?
    let items = list.review.items
    for line in 0..<layout.list.rows where layout.offset + line < items.count {
      let index = layout.offset + line
      let place = Rect(
        column: layout.list.column, row: layout.list.row + line, columns: layout.list.columns,
        rows: 1)
      let point = Point(column: place.column, row: place.row)
      let emphasis: Emphasis = index == list.selection ? .selected : .none
      grid.fill(place, .text, emphasis)
      grid.write(
        spans(of: items[index], isAccepted: list.accepted.contains(items[index].line))
          .cut(to: place.columns, ellipsis: glyphs.marks.ellipsis),
        at: point, emphasis: emphasis)
      if index == list.selection { cursor = point }
    }
    return cursor
  }

  private func spans(of item: SheetItem, isAccepted: Bool) -> [Span] {
    let role: StyleRole =
      switch item.standing {
      case .changed: isAccepted ? .statusDone : .text
      case .conflict: .messageWarning
      case .refused: .messageError
      }
    let box = item.standing == .refused ? "[!] " : isAccepted ? "[x] " : "[ ] "
    let name = item.label.isEmpty ? SheetStrings.line(item)[language] : item.label
    let standing = SheetStrings.standing(item.standing).map { "  (\($0[language]))" } ?? ""
    let code = item.code.isEmpty ? "" : "\(item.code)  "
    return [Span(box, role), Span(code, .textStrong), Span(name), Span(standing, role)]
  }

  /// What the chosen item says, old beside new, and what must be known before it is accepted.
  private func drawDetail(
    _ item: SheetItem, of review: SheetReview, on grid: inout Grid, in area: Rect
  ) {
    let marks = glyphs.marks
    let differences = item.differences.flatMap { difference -> [[Span]] in
      let old = difference.old?[language] ?? SheetStrings.nothing[language]
      return SpanLine.wrapWords(
        [
          Span("\(difference.name[language]): ", .textDim), Span("\(old) "),
          Span("\(marks.arrow) ", .textDim), Span(difference.new[language], .textStrong),
        ], to: area.columns)
    }
    let remarks = review.remarks(of: item).flatMap { words in
      SpanLine.wrapWords([Span("! \(words[language])", .messageWarning)], to: area.columns)
    }
    let lines = [[Span(SheetStrings.line(item)[language], .textDim)]] + remarks + differences
    for (line, spans) in lines.prefix(max(0, area.rows - 1)).enumerated() {
      grid.write(
        spans, at: Point(column: area.column, row: area.row + 1 + line), limit: area.columns)
    }
  }
}
