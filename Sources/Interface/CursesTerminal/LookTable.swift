import Cells
import CNcurses
package import Themes

/// How a run of cells is written: attributes and the number of a colour pair.
struct Look {
  var attributes: attr_t
  var pair: Int32
}

/// The looks of roles, found out when first needed.
struct LookTable {
  private struct Meaning: Hashable {
    let role: StyleRole
    let emphasis: Emphasis
  }

  private var known: [Meaning: Look] = [:]
  private var pairs: ColourPairs
  private var styles: (StyleRole, Emphasis) -> Style = { _, emphasis in
    Style(attributes: emphasis == .none ? [] : .reverse)
  }

  init(pairs: ColourPairs) {
    self.pairs = pairs
  }

  mutating func setStyles(_ styles: @escaping (StyleRole, Emphasis) -> Style) {
    self.styles = styles
    known.removeAll()
    pairs.forget()
  }

  mutating func look(_ role: StyleRole, _ emphasis: Emphasis) -> Look {
    let meaning = Meaning(role: role, emphasis: emphasis)
    if let look = known[meaning] { return look }
    let style = styles(role, emphasis)
    let look = Look(
      attributes: Self.attributes(style.attributes),
      pair: pairs.pair(style.foreground, on: style.background))
    known[meaning] = look
    return look
  }

  private static func attributes(_ attributes: Attributes) -> attr_t {
    let table: [(Attributes, attr_t)] = [
      (.bold, dd_bold), (.dim, dd_dim), (.underline, dd_underline), (.reverse, dd_reverse),
      (.italic, dd_italic),
    ]
    return table.reduce(0) { attributes.contains($1.0) ? $0 | $1.1 : $0 }
  }
}

/// The colour pairs of ncurses, made when first needed.
package struct ColourPairs {
  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let depth: ColourDepth
  private let isDirect: Bool
  private var numbers: [Pair: Int32] = [:]

  init(depth: ColourDepth, isDirect: Bool) {
    self.depth = depth
    self.isDirect = isDirect
  }

  /// Gives all pairs back, as terminals of 8 colours have few; the screen is then painted anew.
  mutating func forget() {
    guard !numbers.isEmpty else { return }
    numbers.removeAll()
    reset_color_pairs()
  }

  /// The number of a pair; 0, the terminal's own colours, when there are no more.
  mutating func pair(_ foreground: Colour, on background: Colour) -> Int32 {
    guard depth > .none else { return 0 }
    let pair = Pair(
      foreground: Self.number(of: foreground, isDirect: isDirect),
      background: Self.number(of: background, isDirect: isDirect))
    if pair.foreground == -1, pair.background == -1 { return 0 }
    if let number = numbers[pair] { return number }
    let number = Int32(numbers.count + 1)
    guard number < dd_color_pairs(),
      init_extended_pair(number, pair.foreground, pair.background) == OK
    else { return 0 }
    numbers[pair] = number
    return number
  }

  /// The number ncurses knows a colour by.
  ///
  /// - Parameters:
  ///   - colour: The colour.
  ///   - isDirect: Whether the terminal takes red, green and blue; it then has a table of 8 only.
  /// - Returns: The number; -1 is the terminal's own colour.
  package static func number(of colour: Colour, isDirect: Bool) -> Int32 {
    switch colour {
    case .standard: -1
    case .indexed(let index): isDirect && index > 7 ? direct(index) : Int32(index)
    case .rgb(let red, let green, let blue):
      isDirect ? Int32(red) << 16 | Int32(green) << 8 | Int32(blue) : -1
    }
  }

  /// A colour of the table of 256 as red, green and blue, as xterm has them.
  private static func direct(_ index: UInt8) -> Int32 {
    let value = Int32(index)
    if index >= 232 { return (8 + (value - 232) * 10) * 0x1_0101 }
    if index < 16 { return ansi[Int(index) - 8] }
    let cube = [value - 16].flatMap { [$0 / 36, $0 / 6 % 6, $0 % 6] }
    return cube.reduce(0) { $0 << 8 | ($1 == 0 ? 0 : 55 + $1 * 40) }
  }

  private static let ansi: [Int32] = [
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
  ]
}
