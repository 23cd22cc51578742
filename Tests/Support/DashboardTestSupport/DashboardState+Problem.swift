import Cells
public import Dashboard
import PlanModel

extension DashboardState {
  /// What must hold of every state and does not; `nil` when all does.
  public var problem: String? { listProblem ?? overlayProblem }

  /// What must hold of every screen and does not.
  ///
  /// - Parameter isThorough: Whether each cell is looked at.
  /// - Returns: `nil` when all does.
  public func drawingProblem(isThorough: Bool) -> String? {
    let frame = frame()
    if frame.grid.size != size { return "the screen is \(frame.grid.size), not \(size)" }
    if let cursor = frame.cursor, !Rect(size).contains(cursor) {
      return "the cursor is at \(cursor) of \(size)"
    }
    guard isThorough else { return nil }
    if let point = frame.grid.firstHalfSign { return "half a sign at \(point)" }
    return frame.grid.firstHiddenSign.map { "a hidden sign \($0)" }
  }

  private var listProblem: String? {
    let lists: [(String, Int, Int)] =
      [
        place("tasks", tasks.browser.list), place("targets", targets.browser.list),
        place("agencies", agencies.browser.list), place("an agency's tasks", agencies.tasks),
        place("overview tasks", overview.tasks), place("overview targets", overview.targets),
        place("overview agencies", overview.agencies), place("due items", calendar.items),
        place("timeline", calendar.timeline), place("log", history.browser.list),
      ] + (comparison.map { [place("comparison", $0.browser.list)] } ?? [])
    return lists.first { $0.1 < 0 || $0.1 >= max(1, $0.2) }.map {
      "\($0.0): row \($0.1) of \($0.2) is chosen"
    }
  }

  private func place<Row: CodedRow>(_ name: String, _ list: ListState<Row>) -> (String, Int, Int) {
    (name, list.selection, list.count)
  }

  private var overlayProblem: String? {
    switch overlay {
    case .picker(let picker):
      (0..<max(1, picker.shown.count)).contains(picker.selection)
        ? nil : "entry \(picker.selection) of \(picker.shown.count) is chosen"
    case .form(let form):
      form.fields.indices.contains(form.focus)
        ? nil : "field \(form.focus) of \(form.fields.count) is typed into"
    case .ticks(let ticks):
      (0..<max(1, ticks.shown.count)).contains(ticks.selection)
        ? nil : "part \(ticks.selection) of \(ticks.shown.count) is chosen"
    case .round(let round):
      // After the last item the round tells that nothing is left to ask.
      (0...round.items.count).contains(round.place)
        ? nil : "item \(round.place) of \(round.items.count) is asked about"
    case .sheet(let sheet):
      (0..<max(1, sheet.review.items.count)).contains(sheet.selection)
        ? nil : "item \(sheet.selection) of \(sheet.review.items.count) is chosen"
    case .paste, .review, nil: nil
    }
  }
}

extension Grid {
  /// The first place where a wide sign lacks its hidden half, or the half its sign.
  fileprivate var firstHalfSign: Point? {
    for row in 0..<size.rows {
      let widths = [1] + self[row: row].map(\.width) + [1]
      for column in 1..<widths.count where (widths[column] == 0) != (widths[column - 1] == 2) {
        return Point(column: column - 1, row: row)
      }
    }
    return nil
  }

  /// The first sign that a terminal would obey or hide.
  fileprivate var firstHiddenSign: String? {
    for row in 0..<size.rows {
      for cell in self[row: row] where !cell.character.isASCII || cell.character < " " {
        for scalar in cell.character.unicodeScalars {
          switch scalar.properties.generalCategory {
          case .control, .format, .surrogate, .privateUse, .lineSeparator, .paragraphSeparator:
            return "U+" + String(scalar.value, radix: 16)
          default: continue
          }
        }
      }
    }
    return nil
  }
}
