import Cells
import PlanModel
import Values

/// Where the parts of the list of parts go on a screen.
struct TickLayout {
  /// The frame.
  let dialog: Dialog
  /// The line of counts, the line that is typed in, the parts, the hints.
  let counts, field, list, missing, hints: Rect
  /// The place of the first part in view.
  let offset: Int

  init(_ list: TickList, on size: Size, hintRows: Int = 1, missingRows: Int = 0) {
    let columns = max(1, min(96, size.columns - 4))
    let shown = list.shown
    dialog = Dialog(
      "\(list.code) · \(list.title)",
      content: Size(columns: columns, rows: max(1, size.rows - 2)),
      mark: ListScroll.mark(list.selection, of: shown.count))
    let inside = dialog.place(on: size).inset(columns: 2, rows: 1)
    var rest = inside
    (counts, rest) = { ($0.top, $0.rest) }(rest.takingTop(1))
    (field, rest) = { ($0.top, $0.rest) }(rest.takingTop(1))
    (rest, hints) = { ($0.0, $0.1) }(rest.takingBottom(hintRows))
    (self.list, missing) = { ($0.0, $0.1) }(rest.takingBottom(missingRows))
    var scroll = ListScroll()
    scroll.show(list.selection + self.list.rows / 2, of: shown.count, rows: self.list.rows)
    offset = scroll.offset
  }
}

extension OverlayView {
  /// Draws the list of parts.
  ///
  /// - Returns: The insertion point while words are typed, else the chosen part.
  func draw(_ list: TickList, on grid: inout Grid) -> Point? {
    let hints = SpanLine.wrap(
      TickStrings.hints.map { Span($0[language], .hintText) },
      to: max(1, min(96, grid.size.columns - 4)), joinedBy: glyphs.marks.separator)
    let kept = Array(hints.prefix(grid.size.rows > 16 ? 3 : 1))
    let layout = TickLayout(
      list, on: grid.size, hintRows: kept.count, missingRows: list.missing == nil ? 0 : 1)
    _ = layout.dialog.draw(on: &grid, glyphs: glyphs)
    grid.write(
      counts(list, layout.counts.columns), at: layout.counts.origin, limit: layout.counts.columns)
    let cursor = drawField(list, on: &grid, in: layout.field)
    for (index, line) in kept.enumerated() {
      grid.write(
        line, at: Point(column: layout.hints.column, row: layout.hints.row + index),
        limit: layout.hints.columns)
    }
    tellMessage(on: &grid, in: layout.hints.takingBottom(1).1)
    if let missing = list.missing {
      let line = [Span(missing[language], .statusUnknown)].cut(
        to: layout.missing.columns, ellipsis: glyphs.marks.ellipsis)
      grid.write(line, at: layout.missing.origin, limit: layout.missing.columns)
    }
    let row = drawParts(list, on: &grid, layout)
    return list.find.text.isEmpty ? row ?? cursor : cursor
  }

  private func counts(_ list: TickList, _ columns: Int) -> [Span] {
    let separator = " \(glyphs.marks.separator) "
    var spans = [Span(TickStrings.sent(list)[language], .textStrong)]
    if !list.common.isEmpty {
      let isSent = list.common.allSatisfy(list.isTicked)
      spans += [Span(separator), Span(TickStrings.common(isSent: isSent)[language])]
    }
    let late = list.parts.count { $0.judgement.timeClass == .overdue && !list.isTicked($0) }
    if late > 0 {
      spans += [Span(separator), Span("\(TimeClass.overdue.words[language]) \(late)", .statusLate)]
    }
    if list.showsMissingOnly {
      spans += [Span(separator), Span(TickStrings.onlyMissing[language], .hintKey)]
    }
    if !list.marks.isEmpty {
      spans += [Span(separator), Span(TickStrings.marked(list.marks.items)[language], .hintKey)]
    }
    if !list.queue.isEmpty {
      spans += [Span(separator), Span("\(TickStrings.saving[language]) \(list.queue.count)")]
    }
    let day = list.day.map(\.printed) ?? TickStrings.today[language]
    spans.append(Span("\(separator)\(TickStrings.received[language]) \(day)", .textDim))
    let count = PartWords.counted(list.unknown).count
    let untold = [Span(separator), Span(TickStrings.untold(count)[language], .statusUnknown)]
    return count > 0 && (spans + untold).columns <= columns ? spans + untold : spans
  }

  private func drawField(_ list: TickList, on grid: inout Grid, in rect: Rect) -> Point? {
    let used = grid.write(
      [Span(TickStrings.find[language], .hintKey)], at: rect.origin, limit: rect.columns)
    let place = Rect(
      column: rect.column + used, row: rect.row, columns: max(1, rect.columns - used), rows: 1)
    return list.find.draw(on: &grid, in: place, offer: TickStrings.findOffer[language])
  }

  private func drawParts(_ list: TickList, on grid: inout Grid, _ layout: TickLayout) -> Point? {
    let (shown, selection, area) = (list.shown, list.selection, layout.list)
    guard !shown.isEmpty else {
      grid.write(
        TickStrings.nothing[language], at: area.origin, role: .textDim, limit: area.columns)
      return nil
    }
    let hasPeriods = list.hasPeriods
    let alike = AlikeNames(list.parts.lazy.compactMap(\.unit))
    var cursor: Point?
    for line in 0..<area.rows where layout.offset + line < shown.count {
      let index = layout.offset + line
      let place = Rect(column: area.column, row: area.row + line, columns: area.columns, rows: 1)
      let emphasis: Emphasis = index == selection ? .selected : .none
      grid.fill(place, .text, emphasis)
      let (name, standing) = spans(
        of: shown[index], in: list, alike, hasPeriods: hasPeriods, isNarrow: place.columns < 60)
      let right = standing.cut(
        to: max(0, place.columns / 2), ellipsis: glyphs.marks.ellipsis)
      let room = max(1, place.columns - right.columns - 1)
      grid.write(
        name.cut(to: room, ellipsis: glyphs.marks.ellipsis), at: place.origin, emphasis: emphasis)
      grid.write(
        right, at: Point(column: place.column + place.columns - right.columns, row: place.row),
        emphasis: emphasis)
      if index == selection { cursor = place.origin }
    }
    return cursor
  }

  private func spans(
    of part: Part, in list: TickList, _ alike: AlikeNames, hasPeriods: Bool, isNarrow: Bool
  ) -> (name: [Span], standing: [Span]) {
    let isTicked = list.isTicked(part)
    let role =
      isTicked && !part.isHandedIn ? .statusDone : RowWords.role(of: part.judgement.timeClass)
    let period = hasPeriods ? part.obligation.period.map { "\($0)  " } ?? "" : ""
    let name = part.member ?? TickStrings.whole[language]
    let owed = part.obligation
    let said: [String?] =
      if list.queue.contains(part.code) {
        [TickStrings.saving[language]]
      } else if isTicked, !part.isHandedIn {
        [WorkState.done.words[language]]
      } else if part.isHandedIn, let sent = owed.sentOn, isNarrow {
        [sent.printed]
      } else {
        [owed.state.words[language], owed.sentOn?.printed, owed.product]
      }
    let isMarked = list.marks.contains(part.code)
    let mark = list.marks.isEmpty ? "" : isMarked ? "\(glyphs.marks.marked) " : "  "
    return (
      [
        Span(mark, .textStrong), Span("\(glyphs.mark(role)) ", role), Span(period, .textDim),
      ] + (part.unit.map(alike.prefix) ?? []) + [Span(name)],
      [Span(said.compactMap(\.self).joined(separator: " "), isTicked ? .textDim : role)]
    )
  }
}

extension Part {
  /// The name and the code of the unit that owes it; `nil` for the part no unit owes alone.
  fileprivate var unit: (name: String, code: String)? {
    guard let member, let code = ItemCode(code).member else { return nil }
    return (member, code)
  }
}

extension Rect {
  /// Its upper left corner.
  fileprivate var origin: Point { Point(column: column, row: row) }
}
