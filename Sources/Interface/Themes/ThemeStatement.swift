/// One line of a theme file that says something.
struct ThemeStatement: Equatable {
  /// What a line can say.
  enum Kind: Equatable {
    case section(String)
    case setting(key: String, value: String)
    case other(String)
  }

  private typealias Scalars = Substring.UnicodeScalarView

  let line: Int
  let kind: Kind

  /// Reads the lines of a file, leaving out the empty ones and the comments.
  static func all(in text: String) -> [ThemeStatement] {
    let scalars = text.unicodeScalars
    let body = scalars.first == "\u{FEFF}" ? scalars.dropFirst() : scalars[...]
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { index, line in
      kind(of: trimmed(uncommented(line))).map { ThemeStatement(line: index + 1, kind: $0) }
    }
  }

  private static func kind(of line: Scalars) -> Kind? {
    guard let first = line.first else { return nil }
    if first == "[", line.last == "]" {
      return .section(String(trimmed(line.dropFirst().dropLast())))
    }
    guard let equals = line.firstIndex(of: "=") else { return .other(String(line)) }
    return .setting(
      key: String(trimmed(line[..<equals])),
      value: String(trimmed(line[line.index(after: equals)...])))
  }

  /// Cuts the comment off: a `#` that starts the line, or stands alone between spaces.
  ///
  /// A `#` with letters right after it may be a colour, so it never starts a comment after the
  /// first place of the line.
  private static func uncommented(_ line: Scalars) -> Scalars {
    if line.first(where: { !$0.isBlank }) == "#" { return line.prefix(0) }
    var afterSpace = false
    for index in line.indices {
      if afterSpace, line[index] == "#" {
        let next = line.index(after: index)
        let standsAlone = next == line.endIndex || line[next].isBlank
        if standsAlone { return line[..<index] }
      }
      afterSpace = line[index].isBlank
    }
    return line
  }

  /// Takes white space off both ends, the return of a line end of two characters included.
  private static func trimmed(_ text: Scalars) -> Scalars {
    let rest = text.drop { $0.isBlank }
    guard let last = rest.lastIndex(where: { !$0.isBlank }) else { return rest }
    return rest[...last]
  }
}

extension Unicode.Scalar {
  /// Whether it is white space; the common ones are told without the tables of Unicode.
  var isBlank: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}
