import Cells
import PlanModel
import Values

/// The heads of the two parts of a browser, and what it says when there is nothing to list.
struct BrowserHeads {
  let list: String
  let detail: String
  let empty: String
}

/// Draws a list and all about its chosen row.
struct BrowserView<Row: CodedRow> {
  let browser: Browser<Row>
  let words: RowWords
  var isListFocused = true
  /// The rows of the list that are marked.
  var marks = Marks()

  /// Draws both parts, as far as there is room for them.
  ///
  /// - Returns: The place of the cursor: the insertion point of the filter, or the chosen row.
  func draw(
    on grid: inout Grid, in body: Rect, heads: BrowserHeads,
    columns: [(column: TableColumn, orders: [ListOrder])], detail: (Int) -> DetailText,
    cells: @escaping (Row) -> [[Span]]
  ) -> Point? {
    let layout = BrowserLayout(body, isDetailOpen: browser.isDetailOpen)
    drawDetail(on: &grid, in: layout.detail, heads.detail, detail)
    guard !layout.list.isEmpty else {
      return Point(column: layout.detail.column, row: layout.detail.row)
    }
    let (field, list) = Self.parts(layout.list, isFinding: showsField)
    let cursor = drawList(on: &grid, in: list, heads: heads, columns: columns, cells: cells)
    return drawField(on: &grid, in: field) ?? cursor
  }

  /// The line of the filter, and what is left for the list.
  static func parts(_ rect: Rect, isFinding: Bool) -> (field: Rect, list: Rect) {
    let (list, field) = rect.takingBottom(isFinding ? 1 : 0)
    return (field, list)
  }

  private var showsField: Bool { browser.isFinding || browser.isNarrowed }

  private func drawList(
    on grid: inout Grid, in rect: Rect, heads: BrowserHeads,
    columns: [(column: TableColumn, orders: [ListOrder])], cells: @escaping (Row) -> [[Span]]
  ) -> Point? {
    let list = browser.list
    // What is found best stands first, in no order of a column, until a person chooses one.
    let isRanked = browser.isNarrowed && !list.isOrderRuling
    let column = isRanked ? nil : columns.firstIndex { $0.orders.contains(list.order) }
    let order = column.map { Table.Order(column: $0, isDescending: list.isReversed) }
    let empty =
      browser.isNarrowed
      ? ChromeStrings.nothingFound(isTyping: browser.isFinding)[words.language] : heads.empty
    return ListPane(
      list: list, title: heads.list, empty: empty, isFocused: isListFocused, words: words,
      marks: marks
    ).draw(on: &grid, in: rect, columns: columns.map(\.column), order: order, cells: cells)
  }

  private func drawDetail(
    on grid: inout Grid, in rect: Rect, _ title: String, _ detail: (Int) -> DetailText
  ) {
    guard !rect.isEmpty else { return }
    let titleRole: StyleRole = browser.isDetailOpen ? .headingFocus : .heading
    let inside = Pane.inside(rect).inset(columns: 1)
    let text = detail(inside.columns)
    Pane(
      [Span(title, titleRole)],
      mark: text.mark(browser.detail, rows: inside.rows, language: words.language),
      isFocused: browser.isDetailOpen
    ).draw(on: &grid, in: rect, glyphs: words.glyphs)
    text.draw(on: &grid, in: inside, from: browser.detail)
  }

  private func drawField(on grid: inout Grid, in rect: Rect) -> Point? {
    guard !rect.isEmpty else { return nil }
    let method = TypingStrings.name(browser.find).map { " (\($0[words.language]))" } ?? ""
    let label = "\(ChromeStrings.find[words.language])\(method): "
    let used = grid.write(
      [Span(label, .hintKey)],
      at: Point(column: rect.column + 1, row: rect.row), limit: rect.columns - 1)
    let place = Rect(
      column: rect.column + 1 + used, row: rect.row, columns: rect.columns - used - 1, rows: 1)
    let cursor = browser.find.draw(
      on: &grid, in: place, offer: ChromeStrings.findOffer[words.language])
    return browser.isFinding ? cursor : nil
  }
}

extension BrowserLayout {
  /// How many rows of the list are in view.
  func visibleRows(isFinding: Bool) -> Int {
    max(1, Pane.inside(list).rows - 1 - (isFinding ? 1 : 0))
  }
}
