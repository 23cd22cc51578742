import Cells
import PlanModel
import Values
import VietnameseText

/// Draws the screen of tasks.
struct TasksView {
  let state: TasksState
  /// How many of the tasks in view are no longer followed.
  let closed: Int
  let planTitle: (String) -> String
  /// The plans that are left out of the list; `nil` when none is.
  let left: Words?
  /// Why every list is empty, when there is one reason for all.
  let empty: Words?
  let words: RowWords
  let marks: Marks

  private var language: Language { words.language }

  /// The columns, with what each orders by.
  private var columns: [(column: TableColumn, orders: [ListOrder])] {
    [
      (TableColumn(TasksStrings.code[language], 6...6, priority: 6), [.code]),
      (TableColumn(TasksStrings.standing[language], 16...19, priority: 9), [.need, .status]),
      state.isForDecision
        ? (TableColumn(TasksStrings.toDecide[language], 13...26, priority: 7), [])
        : (TableColumn(TasksStrings.due[language], 10...10, priority: 5), [.due]),
      (TableColumn(flexible: TasksStrings.task[language], minimum: 18, priority: 8), [.name]),
      (TableColumn(TasksStrings.agency[language], 20...30, priority: 4), [.agency]),
    ]
  }

  private var title: String {
    // Whoever looks for words is shown all plans.
    let without = state.browser.isNarrowed ? "" : ChromeStrings.without(left)[language]
    guard let attention = state.attention else {
      let isWhole = !state.browser.isNarrowed && closed > 0
      return TasksStrings.title[language]
        + (isWhole ? TasksStrings.ofWhichClosed(closed)[language] : "") + without
    }
    return "\(TasksStrings.title[language]) · \(attention.words[language])\(without)"
  }

  /// All about the chosen task in some columns.
  func detail(columns: Int) -> DetailText {
    guard let row = state.browser.list.selected else { return DetailText(columns: columns) }
    let marker = SearchMarker(state.browser.query, in: row.searchable)
    return DetailText(
      row, planTitle: planTitle(row.plan), words: words, columns: columns, marker: marker)
  }

  /// Draws list and detail.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let query = state.browser.query
    return BrowserView(browser: state.browser, words: words, marks: marks).draw(
      on: &grid, in: body,
      heads: BrowserHeads(
        list: title, detail: TasksStrings.detail[language],
        empty: (empty ?? TasksStrings.none)[language]),
      columns: columns, detail: detail
    ) { row in
      let marker = SearchMarker(query, in: row.searchable)
      return [
        marker.spans(row.code, .textDim), words.standing(row),
        state.isForDecision ? words.reasonsToDecide(row) : [words.due(row)],
        words.urging(row) + words.progress(row) + marker.spans(row.task.label)
          + words.added(row.task.addedBasis),
        marker.spans(words.answerable(row)),
      ]
    }
  }
}
