import ThemeFiles
public import Values

/// The themes there are: the shipped ones, and those of the user.
///
/// A user's theme with the name of a shipped one takes its place, and may build on it by the same
/// name. Nothing here reads files: the texts of the user's themes come from the closure.
public struct ThemeCatalogue: Sendable {
  /// Where the text of a theme comes from.
  fileprivate enum Origin: Equatable {
    case user(String)
    case shipped(String)
  }

  private let userNames: [String]
  private let read: @Sendable (String) -> String?

  /// The shipped themes and the user's.
  ///
  /// - Parameters:
  ///   - userNames: The names of the user's themes, without the ending; names that no file of a
  ///     folder can have, or that could steer the terminal, are left out.
  ///   - read: Gives the text of one of them, or nothing when it can not be read; asked for these
  ///     names only.
  public init(
    userNames: [String] = [], read: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.userNames = userNames.filter { name in
      !name.isEmpty && name.first != "." && !name.contains("/") && name.isPrintable
    }
    self.read = read
  }

  /// The names of all themes, the shipped ones first.
  public var names: [String] {
    ThemeFiles.names + userNames.filter { !ThemeFiles.names.contains($0) }
  }

  /// Reads a theme.
  ///
  /// - Parameter name: The name of its file without the ending.
  /// - Returns: The complete theme.
  /// - Throws: Every fault of its file, or the list of the names there are.
  public func theme(named name: String) throws(ThemeFailure) -> Theme {
    switch base(name, after: []) {
    case .found(let theme): return theme
    case .broken(let failure): throw failure
    case .unknown, .circular:
      let reason = ThemeWords.unknownTheme(name, known: names)
      throw ThemeFailure(theme: name, remarks: [ThemeRemark(line: 0, reason: reason)])
    }
  }

  /// Tells what people call a theme.
  ///
  /// A shipped theme is known to be whole, so that no more than its heading is read.
  ///
  /// - Parameter name: The name of its file without the ending.
  /// - Returns: Its title; `nil` for one that can not be used.
  public func title(of name: String) -> Words? {
    guard !userNames.contains(name), let text = ThemeFiles.text(of: name) else {
      return (try? theme(named: name))?.title
    }
    var sections = 0
    let heading = text.utf8.prefix { byte in
      sections += byte == UInt8(ascii: "[") ? 1 : 0
      return sections < 2
    }
    return ThemeParser(String(decoding: heading, as: UTF8.self)).draft.title(ofTheme: name)
  }

  /// The theme that suits a terminal of whose user nothing is known.
  ///
  /// Themes with a ground of their own are preferred where there are colours enough, because their
  /// contrast is known whatever the terminal's own ground is.
  ///
  /// - Parameter terminal: What is known of the terminal.
  /// - Returns: The name of a shipped theme.
  public static func defaultName(for terminal: TerminalTraits) -> String {
    if terminal.needsPlainSigns { return "ascii" }
    if terminal.refusesColour { return "don-sac" }
    switch terminal.depth {
    case .none: return "don-sac"
    case .eight, .sixteen: return "16-mau"
    case .indexed, .full: return terminal.ground == .light ? "sang" : "toi"
    }
  }

  /// Reads the text of a file that is not in the catalogue, as if it were a user's theme.
  func parsed(_ text: String, name: String) throws(ThemeFailure) -> ParsedTheme {
    try Theme.parsed(text, name: name) { base($0, after: [.user(name)]) }
  }

  private func base(_ name: String, after path: [Origin]) -> ThemeBase {
    let candidates = [Origin.user(name), .shipped(name)].filter { candidate in
      candidate != path.last && (path.last?.mayBuildOn(candidate) ?? true)
    }
    for candidate in candidates {
      guard let text = text(of: candidate) else { continue }
      return path.contains(candidate) ? .circular : load(name, text, path + [candidate])
    }
    return path.isEmpty || !path.contains(.user(name)) ? .unknown : .circular
  }

  private func load(_ name: String, _ text: String, _ path: [Origin]) -> ThemeBase {
    do throws(ThemeFailure) {
      return .found(try Theme.parsed(text, name: name) { base($0, after: path) }.theme)
    } catch {
      return .broken(error)
    }
  }

  private func text(of origin: Origin) -> String? {
    switch origin {
    case .user(let name): userNames.contains(name) ? read(name) : nil
    case .shipped(let name): ThemeFiles.text(of: name)
    }
  }
}

extension ThemeCatalogue.Origin {
  /// A shipped theme never depends on a user's.
  fileprivate func mayBuildOn(_ other: Self) -> Bool {
    switch (self, other) {
    case (.shipped, .user): false
    default: true
    }
  }
}
