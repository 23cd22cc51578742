import Cells

/// Tells double clicks from single ones.
struct ClickCounter {
  /// The longest time between the two presses, in milliseconds.
  static let interval = 400
  private var last: (point: Point, time: Int)?

  /// The event of the left button going down.
  ///
  /// - Parameters:
  ///   - point: Where.
  ///   - milliseconds: When, counted from any beginning.
  /// - Returns: A double press when the last one was there and a moment ago; the next one then
  ///   counts as single.
  mutating func press(at point: Point, milliseconds: Int) -> MouseEvent {
    if let last, last.point == point, milliseconds - last.time <= Self.interval {
      self.last = nil
      return MouseEvent(.doublePress, at: point)
    }
    last = (point, milliseconds)
    return MouseEvent(.press, at: point)
  }
}
