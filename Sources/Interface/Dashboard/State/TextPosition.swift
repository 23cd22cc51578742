/// How far a text that is longer than its pane is scrolled.
public struct TextPosition: Equatable, Sendable {
  /// The first line in view, from 0.
  public private(set) var offset = 0

  /// The beginning of a text.
  public init() {}

  /// Moves by some lines; drawing holds it within the text.
  mutating func move(by lines: Int) { offset = max(0, offset + lines) }

  /// Goes back to the beginning.
  mutating func restart() { offset = 0 }

  /// The first line in view of a text of some lines in a pane of some rows.
  func offset(of lines: Int, rows: Int) -> Int { min(offset, max(0, lines - rows)) }

  /// Holds the position within the text.
  mutating func hold(within lines: Int, rows: Int) { offset = offset(of: lines, rows: rows) }
}
