/// A frame in the middle of the screen, over whatever is there.
public struct Dialog: Sendable {
  /// What stands in its upper line.
  public var title: String
  /// The room it wants inside its frame.
  public var content: Size
  /// What stands at the right end of the lower line.
  public var mark: String

  /// A dialog that wants some room.
  public init(_ title: String, content: Size, mark: String = "") {
    self.title = title
    self.content = content
    self.mark = mark
  }

  /// Where the dialog goes on a screen, its frame and a column beside the text included.
  public func place(on screen: Size) -> Rect {
    let columns = min(screen.columns, content.columns.plus(4))
    let rows = min(screen.rows, content.rows.plus(2))
    return Rect(
      column: (screen.columns - columns) / 2, row: (screen.rows - rows) / 2, columns: columns,
      rows: rows)
  }

  /// Empties its place and draws the frame.
  ///
  /// - Parameters:
  ///   - grid: What to draw on.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The cells for what the dialog says.
  public func draw(on grid: inout Grid, glyphs: Glyphs) -> Rect {
    let place = place(on: grid.size)
    grid.fill(place)
    let inside = Box(title, mark: mark, isFocused: true).draw(on: &grid, in: place, glyphs: glyphs)
    return inside.inset(columns: 1)
  }
}
