import Cells
import PlanModel
import Values

extension OverlayView {
  /// Draws the names to be added to a group.
  ///
  /// - Returns: The insertion point.
  func draw(_ list: PasteList, on grid: inout Grid) -> Point? {
    let columns = max(1, min(80, grid.size.columns - 4))
    let hints = SpanLine.wrap(
      MemberStrings.hints.map { Span($0[language], .hintText) }, to: columns,
      joinedBy: glyphs.marks.separator
    ).prefix(grid.size.rows > 16 ? 2 : 1)
    let help = help(list, rows: grid.size.rows, columns: columns)
    let rows = min(
      max(1, grid.size.rows - 2), max(9, list.lines.count + 4 + help.count + hints.count))
    let inside = Dialog(
      "\(MemberStrings.title[language]) · \(list.group) · \(list.title)",
      content: Size(columns: columns, rows: rows)
    ).draw(on: &grid, glyphs: glyphs)
    var (top, rest) = inside.takingTop(1)
    grid.write(
      MemberStrings.counts(list.preview)[language],
      at: Point(column: top.column, row: top.row), role: .textStrong, limit: top.columns)
    let name = drawField(
      list.field, MemberStrings.name, MemberStrings.nameOffer, .field, on: &grid, in: &rest)
    let day = drawField(
      list.from, MemberStrings.from, MemberStrings.fromOffer,
      list.isBadDay ? .fieldError : .field, on: &grid, in: &rest)
    let standing = drawStanding(list, on: &grid, in: &rest)
    for line in help {
      (top, rest) = rest.takingTop(1)
      grid.write(line, at: Point(column: top.column, row: top.row), limit: top.columns)
    }
    let (area, bottom) = rest.takingBottom(hints.count)
    drawLines(list, on: &grid, in: area)
    for (index, line) in hints.enumerated() {
      grid.write(
        line, at: Point(column: bottom.column, row: bottom.row + index), limit: bottom.columns)
    }
    switch list.place {
    case .name: return name
    case .day: return day
    case .standing: return standing
    }
  }

  /// What stands below the fields: how the day is read while it is typed, what is odd about it, and
  /// where there is room what the choice of how the work stands comes to.
  private func help(_ list: PasteList, rows: Int, columns: Int) -> [[Span]] {
    var spans: [Span] = []
    if let doubt = list.preview?.doubt {
      spans = [Span(doubt[language], .messageWarning)]
    } else if list.place == .day, list.hasDay {
      spans = dayEcho(list.from.text)
    } else if rows > 16 {
      spans = [Span(MemberStrings.standingHelp(list)[language], .textDim)]
    }
    return SpanLine.wrapWords(spans, to: columns)
  }

  /// The choice of how the work stands, which the arrows and the space bar turn.
  private func drawStanding(
    _ list: PasteList, on grid: inout Grid, in rest: inout Rect
  ) -> Point? {
    let isNarrow = rest.columns < 60
    let box = drawLabel(
      isNarrow ? MemberStrings.standingShort : MemberStrings.standing, on: &grid, in: &rest)
    let nothing =
      isNarrow ? MemberStrings.nothingHandedInShort : MemberStrings.nothingHandedIn
    let said = list.isNothingHandedIn ? nothing : MemberStrings.notKnown
    let isChosen = list.place == .standing
    grid.write(
      [Span("< \(said[language]) >", isChosen ? .field : .text)],
      at: Point(column: box.column, row: box.row), limit: box.columns)
    return isChosen ? Point(column: box.column, row: box.row) : nil
  }

  /// Writes the label of a line.
  ///
  /// - Returns: The place beside it.
  private func drawLabel(_ label: Words, on grid: inout Grid, in rest: inout Rect) -> Rect {
    let (line, below) = rest.takingTop(1)
    rest = below
    let standing = line.columns < 60 ? MemberStrings.standingShort : MemberStrings.standing
    let labels = [MemberStrings.name, MemberStrings.from, standing]
    let width = labels.map { [Span($0[language])].columns }.max() ?? 0
    let (left, box) = line.takingLeft(min(width + 2, line.columns / 2))
    grid.write(
      label[language], at: Point(column: left.column, row: left.row), role: .textDim,
      limit: left.columns)
    return box
  }

  private func drawField(
    _ field: TextField, _ label: Words, _ offer: Words, _ role: StyleRole, on grid: inout Grid,
    in rest: inout Rect
  ) -> Point? {
    let box = drawLabel(label, on: &grid, in: &rest)
    return field.draw(on: &grid, in: box, role: role, offer: offer[language])
  }

  /// The last lines, with what each comes to.
  private func drawLines(_ list: PasteList, on grid: inout Grid, in area: Rect) {
    let outcomes = list.preview?.outcomes ?? []
    for (index, outcome) in outcomes.suffix(area.rows).enumerated() {
      let doubt = outcome.doubt.map { Span($0[language], .messageWarning) }
      let said = [doubt ?? Span(outcome.words[language], Self.role(of: outcome.kind))]
        .cut(to: max(1, area.columns / 2), ellipsis: glyphs.marks.ellipsis)
      let room = max(1, area.columns - said.columns - 1)
      let row = area.row + index
      grid.write(
        [Span(outcome.entry.name)].cut(to: room, ellipsis: glyphs.marks.ellipsis),
        at: Point(column: area.column, row: row))
      grid.write(said, at: Point(column: area.column + area.columns - said.columns, row: row))
    }
  }

  private static func role(of kind: MemberOutcome.Kind) -> StyleRole {
    switch kind {
    case .isNew, .joins: .statusDone
    case .isMember, .isRepeated: .textDim
    case .isRefused: .messageError
    }
  }
}
