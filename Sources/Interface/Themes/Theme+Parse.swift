import Cells
import Values

/// What came of looking for the theme that another builds on.
enum ThemeBase {
  case found(Theme)
  case unknown
  case circular
  case broken(ThemeFailure)
}

/// A theme with what only its checker wants to know.
struct ParsedTheme {
  let theme: Theme
  /// The lines of its own entries.
  let lines: [String: Int]
  /// The theme it took the rest from.
  let base: String?
}

extension Theme {
  /// Reads a theme from the text of its file.
  ///
  /// Any text is survived; whatever is wrong with it is collected, not only the first thing.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - name: The name of the file without its ending.
  ///   - base: Finds the theme that this one builds on; asked for the name after `inherits`, else,
  ///     when roles are missing, for `sang`, `toi` or `16-mau`, whichever has the same variant.
  /// - Returns: The complete theme.
  /// - Throws: Every fault with its line.
  public static func parse(
    _ text: String, name: String, base: (String) -> Theme? = { _ in nil }
  ) throws(ThemeFailure) -> Theme {
    try parsed(text, name: name) { wanted in
      if let theme = base(wanted) { return .found(theme) }
      return wanted == name ? .circular : .unknown
    }.theme
  }

  static func parsed(
    _ text: String, name: String, base: (String) -> ThemeBase
  ) throws(ThemeFailure) -> ParsedTheme {
    var parser = ThemeParser(text)
    let found = parser.findBase(base)
    parser.checkColourNames(base: found)
    guard parser.remarks.isEmpty else {
      let ordered = parser.remarks.enumerated().sorted {
        ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
      }
      throw ThemeFailure(theme: name, remarks: ordered.map(\.element))
    }
    return ParsedTheme(
      theme: Theme(parser.draft, name: name, base: found), lines: parser.draft.lines,
      base: found?.name)
  }
}

extension Theme.Variant {
  /// The shipped theme that completes themes of this variant.
  var usualBase: String {
    switch self {
    case .light: "sang"
    case .dark: "toi"
    case .any: "16-mau"
    }
  }
}

extension ThemeParser {
  /// The theme that the file names, else the usual one if something is missing.
  fileprivate mutating func findBase(_ base: (String) -> ThemeBase) -> Theme? {
    if let (wanted, line) = draft.inherits { return namedBase(wanted, line, base) }
    let usual = (draft.variant ?? .any).usualBase
    let isComplete = ThemeSource.keys.allSatisfy { draft.source.entries[$0] != nil }
    guard !isComplete, case .found(let theme) = base(usual) else { return nil }
    return theme
  }

  private mutating func namedBase(
    _ wanted: String, _ line: Int, _ base: (String) -> ThemeBase
  ) -> Theme? {
    switch base(wanted) {
    case .found(let theme):
      if let own = draft.variant, theme.variant != .any, theme.variant != own {
        complain(line, ThemeWords.otherVariant(own, theme.variant))
      }
      return theme
    case .unknown: complain(line, ThemeWords.unknownBase(wanted))
    case .circular: complain(line, ThemeWords.circular(wanted))
    case .broken(let failure): complain(line, ThemeWords.brokenBase(failure))
    }
    return nil
  }

  /// Complains of names that neither the file nor its base gives a colour.
  ///
  /// Without a base that was named there is nothing to compare with: the one fault is enough.
  fileprivate mutating func checkColourNames(base: Theme?) {
    if draft.inherits != nil, base == nil { return }
    let known = draft.colourNames.union(base.map { Set($0.source.palette.keys) } ?? [])
    for (key, entry) in draft.source.entries {
      guard let line = draft.lines[key] else { continue }
      for name in entry.colourNames where !known.contains(name) {
        complain(line, ThemeWords.unknownColourName(name))
      }
    }
  }
}

extension ThemeEntry {
  /// The names of the palette it uses, in the order of the line.
  fileprivate var colourNames: [String] {
    columns.flatMap { [$0.foreground, $0.background] }.compactMap { reference in
      if case .named(let name) = reference { name } else { nil }
    }
  }
}
