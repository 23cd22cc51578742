import Cells
import PlanModel
import Values
import VietnameseText

/// Draws the screen of targets.
struct TargetsView {
  let state: TargetsState
  let today: Day
  let planTitle: (String) -> String
  /// The plans that are left out of the list; `nil` when none is.
  let left: Words?
  /// Why every list is empty, when there is one reason for all.
  let empty: Words?
  let words: RowWords

  private var language: Language { words.language }

  private var columns: [(column: TableColumn, orders: [ListOrder])] {
    [
      (TableColumn(TargetsStrings.code[language], 6...6, priority: 5), [.code]),
      (TableColumn(TargetsStrings.standing[language], 16...19, priority: 9), [.need, .status]),
      (TableColumn(flexible: TargetsStrings.target[language], minimum: 18, priority: 8), [.name]),
      (
        TableColumn(TargetsStrings.figure[language], 7...8, priority: 6, alignment: .trailing),
        []
      ),
      (TableColumn(TargetsStrings.goal[language], 11...14, priority: 7), []),
      (TableColumn(TargetsStrings.way[language], 7...8, priority: 1), [.progress]),
      (TableColumn(TargetsStrings.year[language], 4...4, priority: 3), [.due]),
    ]
  }

  /// What stands before the name of a target whose figures are odd.
  private func warningMark(_ row: TargetRow) -> [Span] {
    row.warnings.isEmpty ? [] : [Span("! ", .messageWarning)]
  }

  /// All about the chosen target in some columns.
  func detail(columns: Int) -> DetailText {
    guard let row = state.browser.list.selected else { return DetailText(columns: columns) }
    let marker = SearchMarker(state.browser.query, in: row.searchable)
    let (detail, history) = state.extras(of: row)
    return DetailText(
      row, detail: detail, history: history, planTitle: planTitle(row.plan), words: words,
      today: today, isOpen: state.browser.isDetailOpen, columns: columns, marker: marker)
  }

  /// What is left out; whoever looks for words is shown all plans.
  private var without: String {
    state.browser.isNarrowed ? "" : ChromeStrings.without(left)[language]
  }

  /// Draws list and detail.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let query = state.browser.query
    return BrowserView(browser: state.browser, words: words).draw(
      on: &grid, in: body,
      heads: BrowserHeads(
        list: TargetsStrings.title[language] + without, detail: TargetsStrings.detail[language],
        empty: (empty ?? TargetsStrings.none)[language]),
      columns: columns, detail: detail
    ) { row in
      let marker = SearchMarker(query, in: row.searchable)
      return [
        marker.spans(row.code, .textDim), words.standing(row),
        warningMark(row) + marker.spans(row.target.label) + words.added(row.target.addedBasis),
        [Span(words.observed(row))], [Span(words.goal(row.target))], words.bar(row, columns: 7),
        [Span(row.target.year.map { String($0) } ?? "", .textDim)],
      ]
    }
  }
}
