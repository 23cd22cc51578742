/// The size of a screen or of a part of it, in character cells.
public struct Size: Equatable, Sendable {
  /// The number of columns.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// A size of some columns and rows; negative numbers become 0.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A place on the screen; the top left cell is column 0 of row 0.
public struct Point: Equatable, Sendable {
  /// The column, from 0 on the left.
  public var column: Int
  /// The row, from 0 at the top.
  public var row: Int

  /// The place in a column of a row.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells, which may be empty.
public struct Rect: Equatable, Sendable {
  /// The column of its left edge.
  public var column: Int
  /// The row of its top edge.
  public var row: Int
  /// Its width in columns, never negative.
  public var columns: Int
  /// Its height in rows, never negative.
  public var rows: Int

  /// A rectangle with its top left cell at a place; negative lengths become 0.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The rectangle that covers a screen.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// Whether it has no cell.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether a place lies in it.
  public func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < column.plus(columns)
      && point.row >= row && point.row < row.plus(rows)
  }

  /// What is left after taking cells off each edge.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// Cuts rows off the top.
  ///
  /// - Returns: The rows taken, and what is left below them.
  public func takingTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: taken),
      Rect(column: column, row: row + taken, columns: columns, rows: rows - taken)
    )
  }

  /// Cuts rows off the bottom.
  ///
  /// - Returns: What is left above, and the rows taken.
  public func takingBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = takingTop(rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// Cuts columns off the left.
  ///
  /// - Returns: The columns taken, and what is left beside them.
  public func takingLeft(_ count: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: taken, rows: rows),
      Rect(column: column + taken, row: row, columns: columns - taken, rows: rows)
    )
  }
}

// MARK: - Clipping

extension Rect {
  /// The part of the rectangle that lies on a screen.
  public func clipped(to size: Size) -> Rect {
    let left = min(max(column, 0), size.columns)
    let top = min(max(row, 0), size.rows)
    let right = min(max(column.plus(columns), left), size.columns)
    let bottom = min(max(row.plus(rows), top), size.rows)
    return Rect(column: left, row: top, columns: right - left, rows: bottom - top)
  }
}

extension Int {
  /// The sum, held at the ends of the number range instead of passing them.
  func plus(_ other: Int) -> Int {
    let (sum, isTooFar) = addingReportingOverflow(other)
    guard isTooFar else { return sum }
    return other > 0 ? .max : .min
  }
}
