public import Cells
public import Values

/// What the parts of a screen look like: a style for every role, emphasis and colour depth.
///
/// A theme is complete: whatever its file leaves out was taken from the theme it builds on or
/// derived, so asking for a style never fails.
public struct Theme: Equatable, Sendable {
  /// The backgrounds a theme is made for.
  public enum Variant: String, CaseIterable, Sendable {
    /// Dark letters on a light ground.
    case light
    /// Light letters on a dark ground.
    case dark
    /// The terminal's own ground, whichever that is.
    case any
  }

  /// The name of its file, without the ending.
  public let name: String
  /// What people call it.
  public let title: Words
  /// The backgrounds it is made for.
  public let variant: Variant
  /// The signs it asks for; none leaves that to the terminal.
  public let glyphs: GlyphLevel?
  /// The contrast it promises for text, if more than the usual 4.5.
  public let contrast: Double?
  /// The eyes for which it promises statuses that differ.
  public let safeFor: [ColourVision]
  let source: ThemeSource

  /// Completes a draft with what it builds on.
  init(_ draft: ThemeDraft, name: String, base: Theme?) {
    self.name = name
    title = draft.title(ofTheme: name)
    variant = draft.variant ?? base?.variant ?? .any
    glyphs = draft.glyphs ?? base?.glyphs
    contrast = draft.contrast ?? base?.contrast
    safeFor = draft.safeFor ?? base?.safeFor ?? []
    source = base.map { draft.source.laid(over: $0.source) } ?? draft.source
  }

  /// How a role looks.
  ///
  /// The answer is worked out each time it is asked for; a painter of many cells keeps it.
  ///
  /// - Parameters:
  ///   - role: What the cell means.
  ///   - emphasis: Whether it lies in a chosen row.
  ///   - depth: How many colours the terminal can show.
  /// - Returns: A style that uses no more colours than the depth has.
  public func style(_ role: StyleRole, _ emphasis: Emphasis, depth: ColourDepth) -> Style {
    ThemeResolver(source: source).style(of: role, emphasis, depth: depth)
  }
}
