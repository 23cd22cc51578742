/// The rows of a table, and which of them are in view.
public struct TableRows {
  /// The number of rows, in view or not.
  public let count: Int
  /// The index of the topmost row in view.
  public let offset: Int
  /// The index of the chosen row.
  public let selected: Int?
  /// Whether the table has the keyboard.
  public let isFocused: Bool
  let isMarked: (Int) -> Bool
  let cells: (Int) -> [[Span]]

  /// The rows of a table.
  ///
  /// - Parameters:
  ///   - count: The number of rows.
  ///   - scroll: Which of them are in view.
  ///   - selected: The index of the chosen row.
  ///   - isFocused: Whether the table has the keyboard.
  ///   - isMarked: Tells of a row, by its index, whether it is marked.
  ///   - cells: Gives the cells of a row, by its index, column by column.
  public init(
    count: Int, scroll: ListScroll, selected: Int?, isFocused: Bool,
    isMarked: @escaping (Int) -> Bool = { _ in false },
    cells: @escaping (Int) -> [[Span]]
  ) {
    self.count = max(0, count)
    self.offset = scroll.offset
    self.selected = selected
    self.isFocused = isFocused
    self.isMarked = isMarked
    self.cells = cells
  }

  func emphasis(of index: Int) -> Emphasis {
    guard index == selected else { return .none }
    return isFocused ? .selected : .selectedIdle
  }
}
