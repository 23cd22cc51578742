import Cells
import PlanModel
import Values
import VietnameseText

/// Draws the screen of agencies.
struct AgenciesView {
  let state: AgenciesState
  /// The plans whose work is left out of the list; `nil` when none is.
  let left: Words?
  /// Why every list is empty, when there is one reason for all.
  let empty: Words?
  let words: RowWords
  /// The agencies and the tasks that are marked.
  let marks: (agencies: Marks, tasks: Marks)

  private var language: Language { words.language }

  private var columns: [(column: TableColumn, orders: [ListOrder])] {
    [
      (TableColumn(flexible: AgenciesStrings.agency[language], minimum: 20, priority: 9), [.name]),
      (count(AgenciesStrings.lead, priority: 7), [.lead]),
      (count(AgenciesStrings.executing, priority: 6), [.executing]),
      (count(AgenciesStrings.coordinating, priority: 4), [.coordinating]),
      (count(AgenciesStrings.monitoring, priority: 3), [.monitoring]),
      (count(AgenciesStrings.overdue, priority: 8), [.overdue]),
      (count(AgenciesStrings.onTime, priority: 5), []),
    ]
      + (state.isWeighted ? [(load, [])] : []) + [
        (count(AgenciesStrings.dueInMonths, priority: 1), [])
      ]
  }

  private var load: TableColumn {
    TableColumn(AgenciesStrings.load[language], 6...6, priority: 2, alignment: .trailing)
  }

  private var title: String {
    let title = AgenciesStrings.title(byHeirs: state.isByHeirs)[language]
    let load = state.isWeighted ? " · \(AgenciesStrings.weighted[language])" : ""
    return title + load + (state.browser.isNarrowed ? "" : ChromeStrings.without(left)[language])
  }

  private func count(_ title: Words, priority: Int) -> TableColumn {
    let width = title[language].count
    return TableColumn(title[language], width...width, priority: priority, alignment: .trailing)
  }

  /// All about the chosen agency in some columns.
  func detail(columns: Int) -> DetailText {
    guard let row = state.browser.list.selected else { return DetailText(columns: columns) }
    let marker = SearchMarker(state.browser.query, in: row.searchable)
    var text = DetailText(row, words: words, columns: columns, marker: marker)
    guard state.browser.isDetailOpen else {
      text.paragraph(AgenciesStrings.openScores[language], .textDim)
      return text
    }
    if let detail = state.detail, detail.row.code == row.code {
      text.scores(of: detail, words: words)
    } else {
      text.paragraph(ChromeStrings.reading[language], .textDim)
    }
    return text
  }

  /// Draws list, detail and the tasks of the chosen agency.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let layout = AgenciesLayout(body, state: state)
    let query = state.browser.query
    let alike = AlikeNames(state.browser.list.rows)
    let cursor = BrowserView(
      browser: state.browser, words: words, isListFocused: !state.isInTasks,
      marks: marks.agencies
    ).draw(
      on: &grid, in: layout.browser,
      heads: BrowserHeads(
        list: title, detail: AgenciesStrings.detail[language],
        empty: (empty ?? AgenciesStrings.none)[language]),
      columns: columns, detail: detail
    ) { row in
      let marker = SearchMarker(query, in: row.searchable)
      return [
        words.name(row, alike, marker), [words.count(row.count(.lead))],
        [words.count(row.count(.executing))], [words.count(row.count(.coordinating))],
        [words.count(row.count(.monitoring))],
        [words.count(row.work[.overdue], role: .statusLate)], [words.onTime(row)],
      ]
        + (state.isWeighted ? [[Span(words.number(row.load.weighted))]] : [])
        + [[words.dueInMonths(row)]]
    }
    let taskCursor = drawTasks(on: &grid, in: layout.tasks)
    return state.isInTasks ? taskCursor : cursor
  }

  private func drawTasks(on grid: inout Grid, in rect: Rect) -> Point? {
    guard !rect.isEmpty else { return nil }
    let columns = [
      TableColumn(AgenciesStrings.code[language], 6...6, priority: 5),
      TableColumn(AgenciesStrings.standing[language], 16...19, priority: 9),
      TableColumn(AgenciesStrings.role[language], 9...18, priority: 3),
      TableColumn(flexible: AgenciesStrings.task[language], minimum: 18, priority: 8),
    ]
    let agency = state.browser.list.selected?.agency.id
    return ListPane(
      list: state.tasks, title: AgenciesStrings.tasks[language],
      empty: AgenciesStrings.noTasks[language], isFocused: state.isInTasks, words: words,
      marks: marks.tasks
    ).draw(on: &grid, in: rect, columns: columns) { row in
      let roles = row.agencies.filter { $0.agency.id == agency }.map { $0.role.words[language] }
      return [
        [Span(row.code, .textDim)], words.standing(row),
        [Span(roles.joined(separator: ", "), .textDim)],
        words.urging(row) + [Span(row.task.label)],
      ]
    }
  }
}

/// Where the parts of the screen of agencies go.
struct AgenciesLayout: Equatable {
  /// The list of agencies and what is shown of the chosen one.
  let browser: Rect
  /// The tasks of the chosen agency; empty where there is no room, unless they have the keyboard.
  let tasks: Rect

  init(_ body: Rect, state: AgenciesState) {
    if body.rows >= 24 {
      (browser, tasks) = body.takingTop(body.rows * 11 / 20)
    } else if state.isInTasks {
      (browser, tasks) = body.takingTop(0)
    } else {
      (browser, tasks) = body.takingTop(body.rows)
    }
  }
}
