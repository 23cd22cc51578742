/// How many colours a terminal can show.
///
/// The raw value is the number of colours.
public enum ColourDepth: Int, CaseIterable, Comparable, Sendable {
  /// No colour, or none wanted: attributes only.
  case none = 0
  /// The eight colours of ANSI.
  case eight = 8
  /// The eight colours and their bright forms.
  case sixteen = 16
  /// The table of 256 colours.
  case indexed = 256
  /// Red, green and blue with 256 steps each.
  case full = 16_777_216

  /// Whether one depth has fewer colours than another.
  public static func < (lhs: ColourDepth, rhs: ColourDepth) -> Bool {
    lhs.rawValue < rhs.rawValue
  }
}
