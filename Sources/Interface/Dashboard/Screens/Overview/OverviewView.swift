import Cells
import PlanModel
import Values

/// Draws the overview.
struct OverviewView {
  let state: OverviewState
  let summaries: [PlanSummary]
  /// How many plans these were taken from.
  let summaryCount: Int
  /// What waits among the work in view; `nil` until it was told.
  let waiting: AttentionCounts?
  let plan: String?
  /// Whether only the work of some agency is shown, and what that is called.
  let isOneAgency: Bool
  let agencyName: String
  /// Why every list is empty, when there is one reason for all.
  let empty: Words?
  let words: RowWords
  /// The agencies and the tasks that are marked.
  let marks: (agencies: Marks, tasks: Marks)

  private var language: Language { words.language }
  private var glyphs: Glyphs { words.glyphs }

  /// The lines of counts for a body of a size, to be kept in the state.
  func summaryLines(_ body: Rect) -> [[Span]] {
    OverviewSummary(
      summaries: summaries, count: summaryCount, isOnePlan: plan != nil, language: language,
      glyphs: glyphs, waiting: waiting,
      agency: isOneAgency
        ? (agencyName, state.agencies.rows, state.agencies.count) : nil
    ).lines(columns: body.columns, rows: body.rows)
  }

  /// Where everything goes.
  func layout(_ body: Rect) -> OverviewLayout {
    OverviewLayout(body, summaryRows: state.summary.count, focus: state.focus)
  }

  /// Draws everything.
  ///
  /// - Returns: The place of the chosen row, for the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let layout = layout(body)
    for (index, line) in state.summary.prefix(layout.summary.rows).enumerated() {
      grid.write(line, at: Point(column: body.column, row: layout.summary.row + index))
    }
    var cursor: Point?
    for pane in OverviewState.Pane.allCases {
      guard let rect = layout.panes[pane] else { continue }
      let point = draw(pane, on: &grid, in: rect)
      if pane == state.focus { cursor = point }
    }
    return cursor
  }

  /// What the count of work that waits under a place tells of.
  func attention(at point: Point, in body: Rect) -> Attention? {
    let index = point.row - body.row
    guard let waiting, layout(body).summary.contains(point),
      state.summary.indices.contains(index)
    else { return nil }
    return AttentionLine(counts: waiting, language: language)
      .kind(at: point.column - body.column, of: state.summary[index])
  }

  private func draw(_ pane: OverviewState.Pane, on grid: inout Grid, in rect: Rect) -> Point? {
    switch pane {
    case .targets: drawTargets(on: &grid, in: rect)
    case .tasks: drawTasks(on: &grid, in: rect)
    case .agencies: drawAgencies(on: &grid, in: rect)
    }
  }

  private var summary: PlanSummary? { plan == nil || isOneAgency ? nil : summaries.first }

  /// The longest of some titles that leaves room for the place in the list.
  private func title(
    _ titles: [Words], count: Int, in rect: Rect, _ marks: Marks = Marks()
  ) -> String {
    let mark = ListScroll.mark(max(0, count - 1), of: count)
    let marked = marks.isEmpty ? 0 : 3 + MarkStrings.marked(marks.count)[language].count
    let room = Pane.titleRoom(in: rect, beside: mark) - marked
    let said = titles.map { $0[language] }
    return said.first { [Span($0)].columns <= room } ?? said.last ?? ""
  }

  private func drawTasks(on grid: inout Grid, in rect: Rect) -> Point? {
    ListPane(
      list: state.tasks,
      title: title(
        OverviewStrings.tasksTitles(summary, closed: waiting?.closed ?? 0),
        count: state.tasks.count, in: rect, marks.tasks),
      empty: (empty ?? OverviewStrings.noTasks)[language], isFocused: state.focus == .tasks,
      words: words, isChoiceNarrow: true, marks: marks.tasks
    ).draw(on: &grid, in: rect, columns: taskColumns(rect)) { row in
      code(row.code)
        + [
          words.standing(row), [words.due(row)],
          words.urging(row) + words.progress(row) + [Span(row.task.label)]
            + words.added(row.task.addedBasis),
          [words.answerable(row)],
        ]
    }
  }

  private func taskColumns(_ rect: Rect) -> [TableColumn] {
    codeColumn + [
      TableColumn(OverviewStrings.standing[language], 16...19, priority: 9),
      TableColumn(OverviewStrings.due[language], 10...10, priority: 5),
      TableColumn(flexible: OverviewStrings.task[language], minimum: 17, priority: 8),
      TableColumn(
        OverviewStrings.agency[language], 12...max(12, rect.columns / 4),
        priority: 2),
    ]
  }

  /// Where all plans are shown, the code tells whose item it is.
  private var codeColumn: [TableColumn] {
    plan == nil ? [TableColumn(OverviewStrings.code[language], 6...7, priority: 4)] : []
  }

  private func code(_ code: String) -> [[Span]] { plan == nil ? [[Span(code, .textDim)]] : [] }

  private func drawTargets(on grid: inout Grid, in rect: Rect) -> Point? {
    let columns =
      codeColumn + [
        TableColumn(OverviewStrings.standing[language], 16...19, priority: 9),
        TableColumn(flexible: OverviewStrings.target[language], minimum: 18, priority: 8),
        TableColumn(OverviewStrings.figureAndGoal[language], 17...19, priority: 6),
        TableColumn(OverviewStrings.way[language], 7...8, priority: 1),
      ]
    return ListPane(
      list: state.targets,
      title: title(
        OverviewStrings.targetsTitles(summary?.targets), count: state.targets.count, in: rect),
      empty: (isOneAgency ? OverviewStrings.noTargets : empty ?? OverviewStrings.noTargets)[
        language],
      isFocused: state.focus == .targets, words: words, isChoiceNarrow: true
    ).draw(on: &grid, in: rect, columns: columns) { row in
      code(row.code)
        + [
          words.standing(row), [Span(row.target.label)] + words.added(row.target.addedBasis),
          words.figureAndGoal(row),
          words.bar(row, columns: 7),
        ]
    }
  }

  private func drawAgencies(on grid: inout Grid, in rect: Rect) -> Point? {
    let alike = AlikeNames(state.agencies.rows)
    let largest = state.agencies.rows.flatMap(\.monthsAhead).map(\.items).max() ?? 1
    return ListPane(
      list: state.agencies,
      title: title(
        OverviewStrings.agenciesTitles(summary), count: state.agencies.count, in: rect,
        marks.agencies),
      empty: (empty ?? OverviewStrings.noAgencies)[language],
      isFocused: state.focus == .agencies, words: words, isChoiceNarrow: true,
      marks: marks.agencies
    ).draw(on: &grid, in: rect, columns: agencyColumns) { row in
      [
        agencyName(row, alike), [words.count(row.count(.lead))],
        [words.count(row.count(.executing))],
        [words.count(row.count(.coordinating))],
        [words.count(row.work[.overdue], role: .statusLate)], [words.onTime(row)],
        words.months(row, largest: largest),
      ]
    }
  }

  /// The name, with the place where all plans are shown: two provinces have a Sở Nội vụ.
  private func agencyName(_ row: AgencyRow, _ alike: AlikeNames) -> [Span] {
    let place = plan == nil ? row.agency.place.map { ", \($0)" } : nil
    return words.name(row, alike) + [Span(place ?? "", .textDim)]
  }

  private var agencyColumns: [TableColumn] {
    let months = words.monthsHead(state.agencies.rows.first?.monthsAhead.map(\.month) ?? [])
    return [
      TableColumn(flexible: OverviewStrings.agency[language], minimum: 24, priority: 9),
      count(OverviewStrings.lead, priority: 7), count(OverviewStrings.executing, priority: 5),
      count(OverviewStrings.coordinating, priority: 4), count(OverviewStrings.overdue, priority: 8),
      count(OverviewStrings.onTime, priority: 6),
      TableColumn(months, months.count...months.count, priority: 1),
    ]
  }

  private func count(_ title: Words, priority: Int) -> TableColumn {
    let width = title[language].count
    return TableColumn(
      title[language], width...width, priority: priority, alignment: .trailing)
  }
}
