/// The cells of a screen, row by row.
///
/// Whatever is drawn is clipped to the grid; places outside it are allowed everywhere and never
/// trap. A sign of two columns always has its hidden half beside it: whatever overwrites one half
/// blanks the other.
public struct Grid: Equatable, Sendable {
  /// The number of columns and rows.
  public let size: Size
  var cells: [Cell]

  /// The most columns or rows a grid has; more are left out.
  public static let longestSide = 2_000

  /// An empty grid.
  public init(size: Size) {
    self.size = Size(
      columns: min(size.columns, Self.longestSide), rows: min(size.rows, Self.longestSide))
    self.cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place, which is blank outside the grid.
  public subscript(point: Point) -> Cell {
    guard contains(point) else { return .blank }
    return cells[point.row * size.columns + point.column]
  }

  /// The cells of a row from left to right; none when there is no such row.
  public subscript(row row: Int) -> ArraySlice<Cell> {
    guard (0..<size.rows).contains(row) else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  func contains(_ point: Point) -> Bool {
    point.column >= 0 && point.column < size.columns && point.row >= 0 && point.row < size.rows
  }

  /// Empties a rectangle, or fills it with one sign.
  ///
  /// - Parameters:
  ///   - rect: What to fill; the part outside the grid is left out.
  ///   - role: The meaning of the new cells.
  ///   - emphasis: Whether they lie in a chosen row.
  ///   - character: A sign of one column.
  public mutating func fill(
    _ rect: Rect, _ role: StyleRole = .text, _ emphasis: Emphasis = .none,
    with character: Character = " "
  ) {
    let area = rect.clipped(to: size)
    for row in area.row..<area.row + area.rows {
      let start = row * size.columns + area.column
      for index in start..<start + area.columns {
        put(Cell(character, role, emphasis), at: index)
      }
    }
  }

  /// Marks the signs of a rectangle as chosen, or as not chosen.
  ///
  /// A wide sign belongs where its left half stands.
  public mutating func emphasize(_ rect: Rect, _ emphasis: Emphasis) {
    let area = rect.clipped(to: size)
    for row in area.row..<area.row + area.rows {
      let start = row * size.columns + area.column
      for index in start..<start + area.columns where cells[index].width > 0 {
        cells[index].emphasis = emphasis
        if cells[index].width == 2 { cells[index + 1].emphasis = emphasis }
      }
    }
  }

  /// Puts a cell in place of another and blanks what is left of a wide sign there.
  mutating func put(_ cell: Cell, at index: Int) {
    switch cells[index].width {
    case 2: blank(index + 1)
    case 0: blank(index - 1)
    default: break
    }
    cells[index] = cell
  }

  private mutating func blank(_ index: Int) {
    cells[index].character = " "
    cells[index].width = 1
  }
}
