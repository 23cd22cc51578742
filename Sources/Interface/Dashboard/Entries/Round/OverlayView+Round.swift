import Cells
import PlanModel
import Values
import VietnameseText

extension OverlayView {
  private static let mostColumns = 96
  private static let mostRows = 26
  /// The screens on which the line of messages stays in view below the round.
  private static let rowsWithMessage = 16

  /// Whether a round covers the line of messages.
  static func roundHidesMessages(on size: Size) -> Bool { size.rows < rowsWithMessage }

  /// Draws the item the round asks about, over the whole height of the screen.
  func draw(_ round: Round, on grid: inout Grid) {
    let columns = max(1, min(Self.mostColumns, grid.size.columns - 4))
    let isLow = Self.roundHidesMessages(on: grid.size)
    let rows = isLow ? grid.size.rows - 2 : min(Self.mostRows, grid.size.rows - 6)
    let size = Size(columns: columns, rows: max(1, rows))
    let left = RoundStrings.left(round.left, of: round.items.count)[language]
    let inside = Dialog(title(of: round), content: size, mark: left).draw(on: &grid, glyphs: glyphs)
    defer { tellMessage(on: &grid, in: inside.takingBottom(1).1) }
    guard let item = round.chosen else {
      finished(round, on: &grid, in: inside)
      return
    }
    let hints = hints(for: item, columns: columns, isLow: isLow)
    let head = heading(of: item, in: round)
    grid.write(
      head.cut(to: columns, ellipsis: glyphs.marks.ellipsis),
      at: Point(column: inside.column, row: inside.row))
    let text = DetailText(
      item, words: RowWords(language: language, glyphs: glyphs), columns: columns)
    let room = max(0, inside.rows - 1 - hints.count)
    write(Array(text.lines.prefix(room)), on: &grid, at: inside.row + 1, inside)
    write(hints, on: &grid, at: inside.row + inside.rows - hints.count, inside)
  }

  private func title(of round: Round) -> String {
    let name = round.period.map { " \(VietnameseDate.period($0).written(language))" } ?? ""
    return RoundStrings.title[language] + name.uppercased()
  }

  private func heading(of item: ReviewItem, in round: Round) -> [Span] {
    let place = "\(round.place + 1)/\(round.items.count)"
    let separator = " \(glyphs.marks.separator) "
    let reviewed: [Span] =
      round.isReviewed(item)
      ? [
        Span(separator), Span("\(glyphs.mark(.statusDone)) ", .statusDone),
        Span(RoundStrings.reviewed[language], .textDim),
      ] : []
    return [Span(item.code, .headingFocus), Span("\(separator)\(place)", .textDim)] + reviewed
  }

  private func finished(_ round: Round, on grid: inout Grid, in inside: Rect) {
    let lines = [[Span(RoundStrings.done[language], .heading)]]
    let text = RoundStrings.finished(round.items.count)[language]
    write(
      lines + SpanLine.wrapWords([Span(text)], to: inside.columns), on: &grid, at: inside.row,
      inside)
  }

  private func hints(for item: ReviewItem, columns: Int, isLow: Bool) -> [[Span]] {
    let words = columns < 60 ? RoundStrings.shortHints(for: item) : RoundStrings.hints(for: item)
    let all = SpanLine.wrap(
      words.map { Span($0[language], .hintText) }, to: columns, joinedBy: glyphs.marks.separator)
    return Array(all.prefix(isLow ? 2 : 3))
  }

  private func write(_ lines: [[Span]], on grid: inout Grid, at row: Int, _ inside: Rect) {
    for (index, line) in lines.enumerated() where row + index < inside.row + inside.rows {
      grid.write(
        line, at: Point(column: inside.column, row: row + index), limit: inside.columns)
    }
  }
}
