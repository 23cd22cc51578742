import Cells
import CNcurses

/// What the codes that ncurses gives for keys mean.
enum KeyCodes {
  /// The code of the mark before pasted text, and of the one behind it.
  static let pasteBegins: Int32 = 5_000
  static let pasteEnds: Int32 = 5_001
  /// The code of coming to the front, and of leaving it.
  static let focusIn: Int32 = 5_002
  static let focusOut: Int32 = 5_003

  /// Sequences that no terminfo entry names.
  static let own: [(String, Int32)] = [
    ("\u{1B}[200~", pasteBegins), ("\u{1B}[201~", pasteEnds), ("\u{1B}[I", focusIn),
    ("\u{1B}[O", focusOut),
  ]

  /// The key of a code; `nil` when the program has no use for it.
  static func key(_ code: Int32) -> Key? {
    if code > KEY_F0, code <= KEY_F0 + 12 { return .function(Int(code - KEY_F0)) }
    return table[code] ?? (code > KEY_MAX ? modified(code) : nil)
  }

  /// A key pressed with Shift, Alt or Ctrl, which terminfo extends its names for.
  private static func modified(_ code: Int32) -> Key? {
    guard let name = keyname(code).map({ String(cString: $0) }) else { return nil }
    if let shifted = shiftedNames[name] { return shifted }
    return names.first { name.hasPrefix($0.0) }?.1
  }

  /// The names that stand for Shift alone; behind those with Alt or Ctrl comes a number.
  private static let shiftedNames: [String: Key] = ["kUP": .shiftUp, "kDN": .shiftDown]

  private static let names: [(String, Key)] = [
    ("kUP", .up), ("kDN", .down), ("kLFT", .left), ("kRIT", .right), ("kHOM", .home),
    ("kEND", .end), ("kPRV", .pageUp), ("kNXT", .pageDown), ("kDC", .delete), ("kIC", .insert),
  ]

  private static let table: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_IC: .insert, KEY_DC: .delete,
    KEY_BACKSPACE: .backspace, KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_SR: .shiftUp,
    KEY_SF: .shiftDown,
    KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SHOME: .home, KEY_SEND: .end, KEY_SDC: .delete,
    KEY_SIC: .insert, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown, KEY_A1: .home, KEY_A3: .pageUp,
    KEY_C1: .end, KEY_C3: .pageDown,
  ]
}
