/// What is known of a terminal when a theme is chosen for it.
///
/// The texts are those of the environment, handed in by whoever reads it.
public struct TerminalTraits: Equatable, Sendable {
  /// How many colours it can show.
  public var depth: ColourDepth
  /// The value of `NO_COLOR`; any text but the empty one asks for no colour.
  public var noColour: String?
  /// The value of `TERM`.
  public var term: String?
  /// The value of `COLORFGBG`: `foreground;background`, or three parts with the last the ground.
  public var colourHint: String?

  /// What is known of a terminal.
  public init(
    depth: ColourDepth, noColour: String? = nil, term: String? = nil, colourHint: String? = nil
  ) {
    self.depth = depth
    self.noColour = noColour
    self.term = term
    self.colourHint = colourHint
  }

  /// Whether the user asked for no colour.
  public var refusesColour: Bool { noColour.map { !$0.isEmpty } ?? false }

  /// Whether the terminal's own ground is light or dark; `any` when the hint does not say.
  public var ground: Theme.Variant {
    guard let last = colourHint?.split(separator: ";").last, let place = UInt8(last), place < 16
    else { return .any }
    return place < 7 || place == 8 ? .dark : .light
  }

  /// Whether it belongs to a class of terminals of which only ASCII signs can be expected.
  var needsPlainSigns: Bool {
    guard let term, !term.isEmpty else { return true }
    return ["dumb", "unknown", "ansi-mono"].contains(term) || term.hasPrefix("vt")
  }
}
