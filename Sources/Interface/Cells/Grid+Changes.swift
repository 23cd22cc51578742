extension Grid {
  /// The part of a row that differs from the same row of a grid of the same size.
  ///
  /// - Parameters:
  ///   - row: The row.
  ///   - other: A grid of the same size; of another size, the whole row counts as changed.
  /// - Returns: The columns from the first to the last change, never beginning or ending within a
  ///   wide sign of either grid; empty without a change.
  public func changedColumns(inRow row: Int, from other: Grid) -> Range<Int> {
    let mine = self[row: row]
    guard other.size == size else { return 0..<mine.count }
    let theirs = other[row: row]
    guard let first = zip(mine, theirs).enumerated().first(where: { $1.0 != $1.1 })?.offset else {
      return 0..<0
    }
    var last = mine.count - 1
    while mine[mine.startIndex + last] == theirs[theirs.startIndex + last] { last -= 1 }
    // The hidden halves of two wide signs are alike though the signs differ.
    let isHalved = mine[mine.startIndex + last].width == 2
    return first..<last + (isHalved ? 2 : 1)
  }
}
