/// Which part of a list is in view.
public struct ListScroll: Equatable, Sendable {
  /// The index of the topmost row in view.
  public private(set) var offset: Int

  /// A list seen from its top, or from a row on.
  public init(offset: Int = 0) {
    self.offset = max(0, offset)
  }

  /// Moves the view as little as needed, so that a row is in it and no room is wasted below.
  ///
  /// - Parameters:
  ///   - index: The row to show; held within the list.
  ///   - count: The number of rows of the list.
  ///   - rows: The number of rows in view.
  public mutating func show(_ index: Int, of count: Int, rows: Int) {
    guard count > 0, rows > 0 else {
      offset = 0
      return
    }
    let wanted = min(max(index, 0), count - 1)
    let lowest = max(0, wanted - rows + 1)
    offset = min(max(offset, lowest), wanted, max(0, count - rows))
  }

  /// The place of a row in its list as people read it: "3/45"; empty for an empty list.
  public static func mark(_ index: Int, of count: Int) -> String {
    count > 0 ? "\(min(max(index, 0), count - 1) + 1)/\(count)" : ""
  }
}
