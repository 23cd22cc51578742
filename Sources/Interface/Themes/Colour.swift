/// A colour as a terminal is asked for it.
public enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case standard
  /// An entry of the terminal's table: 0–15 are the terminal's own colours, whose look is not
  /// known; 16–231 the cube of six levels each; 232–255 greys from dark to light.
  case indexed(UInt8)
  /// Red, green and blue of sRGB, 0–255 each.
  case rgb(UInt8, UInt8, UInt8)
}
