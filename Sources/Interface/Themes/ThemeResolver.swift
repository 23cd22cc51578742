import Cells

/// Turns what a theme says into the look of a role.
struct ThemeResolver {
  let source: ThemeSource
  private static let empty = ThemeEntry(columns: [])

  /// The look of a role in a row at a depth.
  func style(of role: StyleRole, _ emphasis: Emphasis, depth: ColourDepth) -> Style {
    if depth == .eight {
      return style(of: role, emphasis, depth: .sixteen).reducedToEight()
    }
    let plain = style(of: role, depth: depth)
    guard emphasis != .none, let overlay = source.entries[emphasis.rawValue] else { return plain }
    return lay(overlay, over: plain, of: role, depth: depth)
  }

  private func entry(of role: StyleRole) -> ThemeEntry {
    source.entries[role.rawValue] ?? Self.empty
  }

  private func style(of role: StyleRole, depth: ColourDepth) -> Style {
    let own = entry(of: role)
    guard depth != .none else { return Style(attributes: monochrome(own)) }
    let text = entry(of: .text)
    return Style(
      foreground: colour(own, \.foreground, depth) ?? colour(text, \.foreground, depth)
        ?? .standard,
      background: colour(own, \.background, depth) ?? colour(text, \.background, depth)
        ?? .standard,
      attributes: attributes(own, depth)
    ).readableIfReduced(depth)
  }

  /// A chosen row gives its background to every role that has none of its own, so that a found
  /// word or a field stays visible in it.
  private func lay(
    _ overlay: ThemeEntry, over style: Style, of role: StyleRole, depth: ColourDepth
  ) -> Style {
    var result = style
    guard depth != .none else {
      result.attributes.lay(monochrome(overlay))
      return result
    }
    result.attributes.lay(attributes(overlay, depth))
    guard role == .text || !entry(of: role).hasBackground else { return result }
    result.background = colour(overlay, \.background, depth) ?? result.background
    result.foreground = colour(overlay, \.foreground, depth) ?? result.foreground
    return result.readableIfReduced(depth)
  }

  /// The colour that the last column up to the depth's own gives.
  private func colour(
    _ entry: ThemeEntry, _ part: KeyPath<EntryColumn, ColourReference?>, _ depth: ColourDepth
  ) -> Colour? {
    switch entry.columns.prefix(depth.columns).last(where: { $0[keyPath: part] != nil })?[
      keyPath: part]
    {
    case .literal(let colour): colour.reduced(to: depth)
    case .named(let name): source.palette[name]?.form(depth)
    case nil: nil
    }
  }

  private func attributes(_ entry: ThemeEntry, _ depth: ColourDepth) -> Attributes {
    entry.columns.prefix(depth.columns).compactMap(\.attributes).last ?? []
  }

  /// Without colours a background turns into exchanged ones, unless the file says something else.
  private func monochrome(_ entry: ThemeEntry) -> Attributes {
    if entry.columns.count == 4, let given = entry.columns[3].attributes { return given }
    let others = attributes(entry, .sixteen)
    return entry.hasBackground && entry != self.entry(of: .text)
      ? others.union(.reverse) : others
  }
}

extension ColourDepth {
  /// How many columns of an entry speak for the depth.
  fileprivate var columns: Int {
    switch self {
    case .full: 1
    case .indexed: 2
    case .sixteen, .eight: 3
    case .none: 4
    }
  }
}

extension Attributes {
  /// Adds the attributes of a chosen row; exchanging colours twice would undo it only in looks, so
  /// a cell that was exchanged already stands out by not being exchanged.
  fileprivate mutating func lay(_ other: Attributes) {
    let exchanged = symmetricDifference(other).intersection(.reverse)
    self = union(other).subtracting(.reverse).union(exchanged)
  }
}

extension Style {
  fileprivate func readableIfReduced(_ depth: ColourDepth) -> Style {
    depth == .sixteen ? readable() : self
  }
}
