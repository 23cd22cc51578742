import Cells
import PlanModel
import Values
import VietnameseText

/// Draws the log.
struct HistoryView {
  let state: HistoryState
  let words: RowWords
  /// What to do first where the store has no plan; `nil` where it has one.
  let emptyStore: Words?

  private var language: Language { words.language }

  private var columns: [(column: TableColumn, orders: [ListOrder])] {
    [
      TableColumn(HistoryStrings.number[language], 4...5, priority: 5, alignment: .trailing),
      TableColumn(HistoryStrings.day[language], 10...10, priority: 7),
      TableColumn(HistoryStrings.hour[language], 5...5, priority: 3),
      TableColumn(HistoryStrings.user[language], 6...12, priority: 4),
      TableColumn(HistoryStrings.code[language], 6...16, priority: 8),
      TableColumn(flexible: HistoryStrings.change[language], minimum: 14, priority: 9),
    ].map { ($0, []) }
  }

  /// All about the chosen line in some columns.
  func detail(columns: Int) -> DetailText {
    var text = DetailText(columns: columns)
    guard let row = state.browser.list.selected?.row else { return text }
    let author = row.author
    text.paragraph([
      Span("\(row.code) ", .headingFocus), Span(words.field(row), .textStrong),
    ])
    text.item(HistoryStrings.old[language], words.old(row))
    text.item(HistoryStrings.new[language], words.new(row), .textStrong)
    text.space()
    text.item(HistoryStrings.user[language], author.user)
    text.item(HistoryStrings.counts[language], author.day.printed)
    text.item(HistoryStrings.entered[language], author.hour)
    let command = CommandWords.words(of: row.command)[language]
    text.item(HistoryStrings.command[language], "\(command) (\(row.seq))")
    text.item(HistoryStrings.undoes[language], row.undoes.map(String.init))
    text.paragraph(HistoryStrings.openItem[language], .textDim)
    return text
  }

  /// What a line begins with that takes a change back or makes it again: "hoàn tác 40 · ".
  private func undoing(_ row: HistoryRow) -> [Span] {
    guard let undone = row.undoes else { return [] }
    let command = CommandWords.words(of: row.command)[language]
    return [Span("\(command) \(undone) \(words.glyphs.marks.separator) ", .textStrong)]
  }

  /// Draws the list and the detail.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let query = state.browser.query
    return BrowserView(browser: state.browser, words: words).draw(
      on: &grid, in: body,
      heads: BrowserHeads(
        list: HistoryStrings.title[language], detail: HistoryStrings.detail[language],
        empty: (emptyStore ?? HistoryStrings.none)[language]),
      columns: columns, detail: detail
    ) { line in
      let row = line.row
      let marker = SearchMarker(query, in: [words.searchable(row)])
      return [
        [Span(String(row.seq), .textDim)], [Span(row.author.day.printed)],
        [Span(row.author.hour ?? "", .textDim)],
        marker.spans(row.author.user), marker.spans(row.code),
        undoing(row)
          + [Span("\(words.field(row)): ", .textDim), Span(words.old(row))]
          + [Span(" \(words.glyphs.marks.arrow) ", .textDim)]
          + marker.spans(words.new(row)),
      ]
    }
  }
}

extension RowWords {
  /// What of a line is marked where words were found.
  fileprivate func searchable(_ row: HistoryRow) -> String {
    [row.code, row.author.user, field(row), old(row), new(row)].joined(separator: " ")
  }

  fileprivate func field(_ row: HistoryRow) -> String {
    FieldWords.name(of: row.field, in: row.kind)[language]
  }

  fileprivate func old(_ row: HistoryRow) -> String {
    FieldWords.text(of: row.old, field: row.field, in: row.kind, language: language)
  }

  fileprivate func new(_ row: HistoryRow) -> String {
    FieldWords.text(of: row.new, field: row.field, in: row.kind, language: language)
  }
}
