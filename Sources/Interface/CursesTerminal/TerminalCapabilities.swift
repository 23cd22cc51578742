public import Cells
public import Themes
public import Values

/// What letters a terminal can show.
public enum TextMode: Equatable, Sendable {
  /// All that Unicode has.
  case full
  /// The signs of a console's font, which lacks Vietnamese letters: they are shown without marks.
  case unaccented
  /// ASCII alone, because no locale of the machine knows UTF-8.
  case ascii

  /// One line that says why marks are missing and what helps; `nil` when none are.
  public var notice: Words? {
    switch self {
    case .full: nil
    case .unaccented:
      Words(
        "Phông chữ của máy thiếu chữ Việt nên chữ hiện không dấu; thử: setfont Vietnamese-Fixed16",
        "The console's font lacks Vietnamese letters; try: setfont Vietnamese-Fixed16")
    case .ascii:
      Words(
        "Máy không có bảng mã UTF-8 nên chữ hiện không dấu; thử: LC_ALL=C.UTF-8",
        "No locale of this machine knows UTF-8; try: LC_ALL=C.UTF-8")
    }
  }
}

/// What a terminal can show.
public struct TerminalCapabilities: Equatable, Sendable {
  /// How many colours.
  public let depth: ColourDepth
  /// Which signs for frames and marks.
  public let glyphs: GlyphLevel
  /// Which letters; unless `full`, the program may say once why marks are missing.
  public let text: TextMode

  init(depth: ColourDepth, glyphs: GlyphLevel, text: TextMode) {
    self.depth = depth
    self.glyphs = glyphs
    self.text = text
  }
}
