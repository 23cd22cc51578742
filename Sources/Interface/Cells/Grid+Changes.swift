extension Grid {
  /// The part of a row that differs from the same row of a grid of the same size.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - other: A grid of the same size; of another size, the whole row counts as changed.
  /// - Returns: The columns from the first to the last change, never beginning or ending within a
  ///   wide sign of either grid; empty without a change.
  public func changedColumns(inRow row: Int, from other: Grid) -> Range<Int> {
    guard (0..<size.rows).contains(row) else { return 0..<0 }
    guard other.size == size else { return 0..<size.columns }
    let start = row * size.columns
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        Self.change(from: theirs, to: mine, in: start..<start + size.columns)
      }
    }
  }

  private static func change(
    from old: UnsafeBufferPointer<Cell>, to new: UnsafeBufferPointer<Cell>, in row: Range<Int>
  ) -> Range<Int> {
    var first = row.lowerBound
    while first < row.upperBound, old[first] == new[first] { first += 1 }
    guard first < row.upperBound else { return 0..<0 }
    var end = row.upperBound
    while old[end - 1] == new[end - 1] { end -= 1 }
    // The hidden halves of two wide signs are alike though the signs differ.
    if new[end - 1].width == 2 { end += 1 }
    return first - row.lowerBound..<end - row.lowerBound
  }
}
