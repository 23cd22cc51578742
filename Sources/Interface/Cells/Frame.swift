/// A whole screen, ready to be shown.
public struct Frame: Equatable, Sendable {
  /// What stands in each cell.
  public var grid: Grid
  /// Where the terminal's own cursor stands; it is hidden without a place.
  public var cursor: Point?

  /// A screen with the cursor at a place, or hidden.
  public init(grid: Grid, cursor: Point? = nil) {
    self.grid = grid
    self.cursor = cursor
  }
}
