/// A part of a whole, drawn as a bar.
///
/// The bar is full only when the whole is reached, and empty only when nothing is.
public struct Bar: Equatable, Sendable {
  private let part: Int
  private let whole: Int

  /// The bar of a part of a whole; without a whole it is empty.
  public init(_ part: Int, of whole: Int) {
    self.whole = max(0, whole)
    self.part = min(max(0, part), self.whole)
  }

  /// The bar of a number of thousandths.
  public init(permille: Int) {
    self.init(permille, of: 1_000)
  }

  /// The pieces of the bar.
  ///
  /// - Parameters:
  ///   - columns: Its width.
  ///   - glyphs: The signs to draw with.
  /// - Returns: The part reached and the rest, together as wide as asked for.
  public func spans(columns: Int, glyphs: Glyphs) -> [Span] {
    guard columns > 0 else { return [] }
    let (full, partial) = pieces(columns, glyphs.barPartial)
    let value = String(repeating: glyphs.barFull, count: full) + (partial.map { String($0) } ?? "")
    let rest = columns - full - (partial == nil ? 0 : 1)
    return [
      Span(value, .barValue), Span(String(repeating: glyphs.barRest, count: rest), .barRest),
    ].filter { !$0.text.isEmpty }
  }

  /// The number of full cells, and the sign of the cell reached in part.
  private func pieces(_ columns: Int, _ partial: [Character]) -> (Int, Character?) {
    guard part > 0 else { return (0, nil) }
    let perCell = partial.count + 1
    let exact = Int128(part) * Int128(columns) * Int128(perCell) / Int128(whole)
    let steps = max(1, Int(exact))
    let over = steps % perCell
    guard over > 0, over <= partial.count else { return (steps / perCell, nil) }
    return (steps / perCell, partial[over - 1])
  }
}
