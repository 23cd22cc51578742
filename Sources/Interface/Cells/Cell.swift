/// One place of the screen: a sign, what it means and whether its row is chosen.
public struct Cell: Equatable, Sendable {
  /// The sign shown, one grapheme; a space in the hidden half of a wide sign.
  public internal(set) var character: Character
  /// What it means.
  public internal(set) var role: StyleRole
  /// Whether it lies in a chosen row.
  public internal(set) var emphasis: Emphasis
  /// The columns taken: 1, or 2 for a wide sign, whose right-hand neighbour then has 0.
  public internal(set) var width: UInt8

  init(_ character: Character, _ role: StyleRole, _ emphasis: Emphasis, width: UInt8 = 1) {
    self.character = character
    self.role = role
    self.emphasis = emphasis
    self.width = width
  }

  /// An empty cell of ordinary text.
  public static let blank = Cell(" ", .text, .none)

  /// Whether two cells look alike; the cheap parts are compared first.
  public static func == (first: Cell, second: Cell) -> Bool {
    first.width == second.width && first.emphasis == second.emphasis && first.role == second.role
      && first.character == second.character
  }
}
