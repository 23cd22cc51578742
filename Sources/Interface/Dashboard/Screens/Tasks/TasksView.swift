import Cells
import PlanModel
import Values

/// Draws the screen of tasks.
struct TasksView {
  let state: TasksState
  let planTitle: (String) -> String
  let words: RowWords

  private var language: Language { words.language }

  /// The columns, with what each orders by.
  private var columns: [(column: TableColumn, order: ListOrder?)] {
    [
      (TableColumn(TasksStrings.code[language], 6...6, priority: 6), .code),
      (TableColumn(TasksStrings.standing[language], 16...19, priority: 9), .need),
      (TableColumn(TasksStrings.due[language], 10...10, priority: 5), .due),
      (TableColumn(flexible: TasksStrings.task[language], minimum: 18, priority: 8), .name),
      (TableColumn(TasksStrings.agency[language], 20...26, priority: 4), .agency),
    ]
  }

  /// All about the chosen task in some columns.
  func detail(columns: Int) -> DetailText {
    guard let row = state.browser.list.selected else { return DetailText(columns: columns) }
    return DetailText(row, planTitle: planTitle(row.plan), words: words, columns: columns)
  }

  /// Draws list and detail.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    BrowserView(browser: state.browser, words: words).draw(
      on: &grid, in: body,
      heads: BrowserHeads(
        list: TasksStrings.title[language], detail: TasksStrings.detail[language],
        empty: TasksStrings.none[language]),
      columns: columns, detail: detail
    ) { row in
      [
        [Span(row.code, .textDim)], words.standing(row), [words.due(row)],
        [Span(row.task.label)], [words.answerable(row)],
      ]
    }
  }
}
