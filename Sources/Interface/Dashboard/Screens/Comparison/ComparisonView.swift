import Cells
import PlanModel
import Values
import VietnameseText

/// Draws what differs from an earlier day.
struct ComparisonView {
  let state: ComparisonState
  let words: RowWords

  private var language: Language { words.language }

  private var columns: [(column: TableColumn, orders: [ListOrder])] {
    [
      (TableColumn(ComparisonStrings.outcome[language], 10...10, priority: 9), []),
      (TableColumn(ComparisonStrings.code[language], 6...7, priority: 7), []),
      (TableColumn(flexible: ComparisonStrings.change[language], minimum: 14, priority: 8), []),
      (TableColumn(ComparisonStrings.name[language], 14...28, priority: 5), []),
    ]
  }

  /// All that differs of the chosen row in some columns.
  func detail(columns: Int) -> DetailText {
    var text = DetailText(columns: columns)
    guard let row = state.browser.list.selected else { return text }
    text.paragraph([Span("\(row.code) ", .headingFocus), Span(row.label, .textStrong)])
    text.paragraph(outcome(row))
    for difference in row.differences {
      text.item(difference.field.words[language], change(difference))
    }
    return text
  }

  /// Draws the list and the detail.
  ///
  /// - Returns: The place of the cursor.
  func draw(on grid: inout Grid, in body: Rect) -> Point? {
    let query = state.browser.query
    return BrowserView(browser: state.browser, words: words).draw(
      on: &grid, in: body,
      heads: BrowserHeads(
        list: ComparisonStrings.title(state, language),
        detail: ComparisonStrings.detail(state)[language],
        empty: ComparisonStrings.none(state)[language]),
      columns: columns, detail: detail
    ) { row in
      let marker = SearchMarker(query, in: [row.code, row.label])
      return [outcome(row), marker.spans(row.code), changes(row), marker.spans(row.label)]
    }
  }

  private func outcome(_ row: ComparisonRow) -> [Span] {
    let sign: (String, StyleRole) =
      switch row.outcome {
      case .new: ("+", .statusDone)
      case .gone: ("-", .statusIdle)
      case .changed: ("~", .statusSlow)
      }
    return [Span("\(sign.0) \(row.outcome.words[language])", sign.1)]
  }

  /// What differs in one line; of a row that is new or gone, what tells most of it.
  ///
  /// What is so now comes first, and all of it before what was: the end of the line may be cut off.
  private func changes(_ row: ComparisonRow) -> [Span] {
    guard row.outcome == .changed else {
      return told(row.differences.filter(\.field.tellsMost), only)
    }
    let before = row.differences.map { text($0.old) }.joined(separator: "; ")
    return told(row.differences) { Span(text($0.new), .textStrong) }
      + [
        Span(" \(words.glyphs.marks.separator) \(ComparisonStrings.before[language]) ", .textDim),
        Span(before),
      ]
  }

  private func told(
    _ differences: [ComparisonRow.Difference], _ value: (ComparisonRow.Difference) -> Span
  ) -> [Span] {
    differences.enumerated().flatMap { index, difference in
      [
        Span((index == 0 ? "" : "; ") + difference.field.words[language] + " ", .textDim),
        value(difference),
      ]
    }
  }

  private func only(_ difference: ComparisonRow.Difference) -> Span {
    Span(text(difference.new == .none ? difference.old : difference.new))
  }

  private func change(_ difference: ComparisonRow.Difference) -> [Span] {
    [
      Span(text(difference.old)), Span(" \(words.glyphs.marks.arrow) ", .textDim),
      Span(text(difference.new), .textStrong),
    ]
  }

  private func text(_ value: ComparedValue) -> String {
    value == .none ? ComparisonStrings.empty[language] : value.text(language)
  }
}

extension ComparedField {
  /// Whether the field tells most of a row that is new or gone.
  fileprivate var tellsMost: Bool {
    [.state, .timeClass, .status, .observed, .items].contains(self)
  }
}
