import Cells
import Values

/// A colour as a theme file names it.
enum ColourReference: Equatable, Sendable {
  case literal(Colour)
  case named(String)
}

/// A colour of the palette, in as many forms as the file gives.
struct PaletteColour: Equatable, Sendable {
  let full: Colour
  var indexed: Colour?
  var sixteen: Colour?

  /// The form for a depth that has colours; what is not given follows from the form before it.
  func form(_ depth: ColourDepth) -> Colour {
    switch depth {
    case .full: full
    case .indexed: indexed ?? full.reduced(to: .indexed)
    case .sixteen, .eight, .none: sixteen ?? form(.indexed).reduced(to: .sixteen)
    }
  }
}

/// What one column of an entry says; what it leaves open follows from the column before it.
struct EntryColumn: Equatable, Sendable {
  var foreground: ColourReference?
  var background: ColourReference?
  var attributes: Attributes?
}

/// What a file says about one role: full, 256, 16 colours, none.
struct ThemeEntry: Equatable, Sendable {
  var columns: [EntryColumn]

  /// Whether it gives a background of its own in any column.
  var hasBackground: Bool { columns.contains { $0.background != nil } }
}

/// The colours and entries of a theme before they are turned into styles.
struct ThemeSource: Equatable, Sendable {
  /// The keys of the entries that are laid over roles in chosen rows.
  static let overlays = [Emphasis.selected.rawValue, Emphasis.selectedIdle.rawValue]
  /// Every key an entry may have.
  static let keys = StyleRole.allCases.map(\.rawValue) + overlays

  /// Whether an entry may have a key.
  static func isKey(_ word: String) -> Bool {
    StyleRole(rawValue: word) != nil || overlays.contains(word)
  }

  var palette: [String: PaletteColour] = [:]
  var entries: [String: ThemeEntry] = [:]

  /// This theme's colours and entries over those of the theme it builds on.
  ///
  /// The names of the palette are shared, so a theme that only gives another colour to a name
  /// changes every entry of the base that uses the name.
  func laid(over base: ThemeSource) -> ThemeSource {
    ThemeSource(
      palette: base.palette.merging(palette) { _, own in own },
      entries: base.entries.merging(entries) { _, own in own })
  }
}

/// Who a theme promises to be safe for.
public enum ColourVision: String, CaseIterable, Sendable {
  /// Without the cones for long waves: red is dark, red and green look alike.
  case protanopia
  /// Without the cones for middle waves: red and green look alike.
  case deuteranopia
}

/// Everything one theme file says.
struct ThemeDraft {
  var title: String?
  var englishTitle: String?
  var variant: Theme.Variant?
  var inherits: (name: String, line: Int)?
  var contrast: Double?
  var safeFor: [ColourVision]?
  var glyphs: GlyphLevel?
  var source = ThemeSource()
  /// The names its palette gives, those without a usable colour included.
  var colourNames: Set<String> = []
  /// The lines of the entries, for remarks on them.
  var lines: [String: Int] = [:]

  /// What people call the theme with a name.
  func title(ofTheme name: String) -> Words { Words(title ?? name, englishTitle ?? title ?? name) }
}
