import CNcurses
import Glibc
import Themes

/// What the terminfo database says about a type of terminal.
struct TerminalType {
  /// Its name.
  let name: String
  /// The number of colours; -1 when it has none.
  let colours: Int32
  /// Whether colours are given as red, green and blue.
  let isDirect: Bool
  /// Whether it shows programs on a screen beside the one with the shell's lines.
  let hasOtherScreen: Bool
  /// What puts the terminal back as it was, for when ncurses can not do so itself.
  let restoring: [UInt8]

  /// Looks a type up.
  ///
  /// - Parameters:
  ///   - name: The type.
  ///   - descriptor: A terminal of that type.
  /// - Throws: When the type is unknown, or can not place its cursor.
  init(_ name: String?, on descriptor: Int32) throws(TerminalFailure) {
    guard let name else { throw .noType }
    var result: Int32 = 0
    guard setupterm(name, descriptor, &result) == OK else {
      throw result == 1
        ? .fixedCursor(name) : name == "dumb" ? .fixedCursor(name) : .unknownType(name)
    }
    self.name = name
    defer { _ = dd_delete_current_type() }
    guard let placing = Self.string("cup") else { throw .fixedCursor(name) }
    self.colours = tigetnum("colors")
    self.isDirect = tigetflag("RGB") == 1
    let leaving = Self.unpadded(Self.string("rmcup"))
    self.hasOtherScreen = !leaving.isEmpty
    self.restoring = Self.restoring(placing) + (leaving.isEmpty ? Self.newLine : leaving)
  }

  /// The type an environment names, or its form with 256 colours where the terminal says it has
  /// that many and the database knows that form.
  static func best(
    for environment: TerminalEnvironment, on descriptor: Int32
  ) throws(TerminalFailure) -> TerminalType {
    let type = try TerminalType(environment.type, on: descriptor)
    guard environment.claimsManyColours, (8..<256).contains(type.colours),
      let richer = try? TerminalType(type.name + "-256color", on: descriptor)
    else { return type }
    return richer
  }

  /// How many colours to use.
  func depth(refusesColour: Bool) -> ColourDepth {
    if refusesColour { return .none }
    return switch colours {
    case ..<8: .none
    case ..<16: .eight
    case ..<256: .sixteen
    case ..<16_777_216: .indexed
    default: isDirect ? .full : .indexed
    }
  }

  /// A line of its own for the shell, where the program's screen stays in view.
  private static let newLine = Array("\r\n".utf8)

  /// Switches off what was switched on, then goes to the last line.
  private static func restoring(_ placing: UnsafeMutablePointer<CChar>) -> [UInt8] {
    var bytes = Array(PrivateMode.allOff.utf8)
    for name in ["sgr0", "op", "rmkx", "cnorm"] { bytes += unpadded(string(name)) }
    return bytes + unpadded(tgoto(placing, 0, 998))
  }

  /// A capability of the current type; `nil` when it has none of that name.
  private static func string(_ name: String) -> UnsafeMutablePointer<CChar>? {
    let value = tigetstr(name)
    return Int(bitPattern: value) == -1 ? nil : value
  }

  /// The bytes of a capability without the pauses, `$<5>`, that only printing terminals need.
  private static func unpadded(_ value: UnsafeMutablePointer<CChar>?) -> [UInt8] {
    guard let value else { return [] }
    var bytes: [UInt8] = []
    var isPause = false
    for byte in String(cString: value).utf8 {
      if byte == UInt8(ascii: "$") { isPause = true }
      if !isPause { bytes.append(byte) }
      if byte == UInt8(ascii: ">") { isPause = false }
    }
    return bytes
  }
}

/// Modes of the terminal that ncurses does not know of.
enum PrivateMode {
  /// Marks round pasted text, and news when the terminal comes to the front or leaves it.
  static let on = "\u{1B}[?2004h\u{1B}[?1004h"
  /// Neither of both.
  static let off = "\u{1B}[?2004l\u{1B}[?1004l"
  /// Neither of both, and no mouse.
  static let allOff = off + "\u{1B}[?1000l\u{1B}[?1002l\u{1B}[?1003l\u{1B}[?1006l"
}
