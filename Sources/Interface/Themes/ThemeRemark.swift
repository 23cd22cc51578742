public import Values

/// One thing wrong with a theme file, and where.
public struct ThemeRemark: Equatable, Sendable {
  /// The line it stands on, from 1; 0 when it concerns the file as a whole.
  public let line: Int
  /// What is wrong, and what would be right.
  public let reason: Words

  /// A remark on a line.
  public init(line: Int, reason: Words) {
    self.line = line
    self.reason = reason
  }
}

/// Why a theme can not be used: everything that is wrong with its file.
public struct ThemeFailure: Error, Equatable, Sendable {
  /// The name of the theme.
  public let theme: String
  /// What is wrong, in the order of the lines; never empty.
  public let remarks: [ThemeRemark]

  /// A failure of a theme.
  public init(theme: String, remarks: [ThemeRemark]) {
    self.theme = theme
    self.remarks = remarks
  }

  /// One line of text for each remark, as `file:line: reason`.
  ///
  /// - Parameters:
  ///   - language: The language of the reasons.
  ///   - file: How to call the file; without it the theme's name and ending.
  /// - Returns: The lines, free of control characters.
  public func lines(_ language: Language, file: String? = nil) -> [String] {
    let place = (file ?? theme + ".theme").withoutControls
    return remarks.map { remark in
      let line = remark.line > 0 ? ":\(remark.line)" : ""
      return "\(place)\(line): \(remark.reason[language])"
    }
  }
}

extension String {
  /// The text with a question mark for every scalar that could steer a terminal.
  var withoutControls: String {
    var result = ""
    for scalar in unicodeScalars {
      result.unicodeScalars.append(scalar.steersTerminal ? "?" : scalar)
    }
    return result
  }

  /// The text as it may stand inside a remark: safe and short.
  var quotable: String {
    let limit = 40
    guard unicodeScalars.count > limit else { return withoutControls }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit))).withoutControls + "…"
  }

  /// Whether no scalar of it could steer a terminal.
  var isPrintable: Bool { !unicodeScalars.contains { $0.steersTerminal } }
}

extension Unicode.Scalar {
  /// Control characters, the invisible ones that reorder text, and line separators.
  fileprivate var steersTerminal: Bool {
    if (0x20..<0x7F).contains(value) { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
    default: false
    }
  }
}
