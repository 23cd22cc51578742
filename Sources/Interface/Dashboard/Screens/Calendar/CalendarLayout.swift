import Cells

/// Where the month and the list of the chosen day go.
struct CalendarLayout: Equatable {
  /// The month; empty where the list needs the room.
  let month: Rect
  /// The list; empty where the month needs the room.
  let items: Rect
  /// How many rows a week has.
  let weekRows: Int

  /// The parts of a screen's body.
  ///
  /// - Parameters:
  ///   - body: The body of the screen.
  ///   - weeks: How many weeks the month has.
  ///   - isInItems: Whether the list has the keyboard.
  init(_ body: Rect, weeks: Int, isInItems: Bool) {
    if body.rows < 16 {
      weekRows = 1
      (month, items) = body.takingTop(isInItems ? 0 : body.rows)
    } else if body.columns >= 150 {
      weekRows = body.rows >= 16 ? 2 : 1
      (month, items) = body.takingLeft(body.columns * 11 / 20)
    } else {
      weekRows = body.rows >= 30 ? 2 : 1
      (month, items) = body.takingTop(3 + weeks * weekRows)
    }
  }
}
