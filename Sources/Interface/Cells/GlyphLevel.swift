/// How rich the signs are that a screen may use.
///
/// The raw value is the name by which theme files call the level.
public enum GlyphLevel: String, CaseIterable, Sendable {
  /// Whatever Unicode offers in one column: lines, blocks, triangles.
  case unicode
  /// What the Vietnamese font of a bare console holds.
  case console
  /// The 95 printable characters of ASCII.
  case ascii
}
