import Cells

/// Where the parts of the overview go.
struct OverviewLayout: Equatable {
  /// The lines of counts.
  let summary: Rect
  /// The panes in view; on a low screen only the one that has the keyboard.
  let panes: [OverviewState.Pane: Rect]

  /// The parts of the body of a screen.
  ///
  /// - Parameters:
  ///   - body: The body of the screen.
  ///   - summaryRows: How many lines the counts need.
  ///   - focus: The pane that has the keyboard.
  init(_ body: Rect, summaryRows: Int, focus: OverviewState.Pane) {
    let rest: Rect
    (summary, rest) = body.takingTop(min(summaryRows, max(0, body.rows - 4)))
    if rest.columns >= 160, rest.rows >= 16 {
      let (top, bottom) = rest.takingTop(rest.rows * 11 / 20)
      let (left, right) = top.takingLeft(top.columns * 8 / 15)
      panes = [.targets: left, .tasks: right, .agencies: bottom]
    } else if rest.rows >= 13 {
      // Names need the whole width; on a high screen no pane has to give way to another.
      panes = Self.stacked(rest, favouring: rest.rows >= 26 ? .tasks : focus)
    } else {
      panes = [focus: rest]
    }
  }

  /// The panes one over the other, of which one gets the most rows.
  private static func stacked(
    _ rect: Rect, favouring favourite: OverviewState.Pane
  ) -> [OverviewState.Pane: Rect] {
    let small = max(4, rect.rows * 3 / 10)
    var rest = rect
    var panes: [OverviewState.Pane: Rect] = [:]
    for (index, pane) in OverviewState.Pane.allCases.enumerated() {
      let isLast = index == OverviewState.Pane.allCases.count - 1
      let wanted = pane == favourite ? rect.rows - 2 * small : small
      (panes[pane], rest) = { ($0.top, $0.rest) }(rest.takingTop(isLast ? rest.rows : wanted))
    }
    return panes
  }
}
