import Values

/// Reads the right-hand sides of palette and role lines.
struct EntryReader {
  /// What is wrong with the value, in the order of its words.
  private(set) var complaints: [Words] = []

  /// Reads `#rrggbb | 256 | name`.
  mutating func paletteColour(_ value: String) -> PaletteColour? {
    let columns = Self.columns(of: value)
    if columns.count > 3 { complaints.append(ThemeWords.tooManyColumns(3)) }
    let colours = columns.prefix(3).enumerated().map { index, words in
      paletteForm(words, column: index)
    }
    guard let full = colours.first ?? nil else {
      if complaints.isEmpty { complaints.append(ThemeWords.noFirstColour) }
      return nil
    }
    return PaletteColour(
      full: full, indexed: colours.count > 1 ? colours[1] : nil,
      sixteen: colours.count > 2 ? colours[2] : nil)
  }

  /// Reads `foreground on background attributes | … | … | attributes`.
  mutating func entry(_ value: String) -> ThemeEntry {
    let columns = Self.columns(of: value)
    if columns.count > 4 { complaints.append(ThemeWords.tooManyColumns(4)) }
    return ThemeEntry(
      columns: columns.prefix(4).enumerated().map { column($1, number: $0) })
  }

  private static func columns(of value: String) -> [[String]] {
    value.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false).map { column in
      column.split(whereSeparator: \.isBlank).map(String.init)
    }
  }

  private mutating func paletteForm(_ words: [String], column: Int) -> Colour? {
    guard let word = words.first else { return nil }
    guard words.count == 1 else {
      complaints.append(ThemeWords.oneColourOnly)
      return nil
    }
    return literal(word, column: column)
  }

  private mutating func column(_ words: [String], number: Int) -> EntryColumn {
    var result = EntryColumn()
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "on" {
        readBackground(&rest, number: number, into: &result)
      } else if let attributes = Attributes(word: word) {
        result.attributes = (result.attributes ?? []).union(attributes)
      } else {
        readForeground(word, number: number, into: &result)
      }
    }
    return result
  }

  private mutating func readBackground(
    _ rest: inout ArraySlice<String>, number: Int, into result: inout EntryColumn
  ) {
    guard let word = rest.popFirst() else {
      complaints.append(ThemeWords.onWithoutColour)
      return
    }
    guard result.background == nil else {
      complaints.append(ThemeWords.twoBackgrounds)
      return
    }
    result.background = reference(word, column: number)
  }

  private mutating func readForeground(
    _ word: String, number: Int, into result: inout EntryColumn
  ) {
    guard result.foreground == nil else {
      complaints.append(ThemeWords.notUnderstood(word))
      return
    }
    result.foreground = reference(word, column: number)
  }

  private mutating func reference(_ word: String, column: Int) -> ColourReference? {
    if column == 3 {
      complaints.append(ThemeWords.colourInLastColumn(word))
      return nil
    }
    if word.first == "$" { return .named(String(word.dropFirst())) }
    return literal(word, column: column).map { .literal($0) }
  }

  /// A colour written out; the column says how many colours there are to choose from.
  private mutating func literal(_ word: String, column: Int) -> Colour? {
    guard let colour = Colour(word: word) else {
      complaints.append(ThemeWords.badColour(word))
      return nil
    }
    guard colour.fits(column: column) else {
      complaints.append(ThemeWords.colourOfAnotherColumn(word, column: column))
      return nil
    }
    return colour
  }
}

extension Attributes {
  /// The attribute a theme file calls by a word; `plain` is none.
  fileprivate init?(word: String) {
    switch word {
    case "bold": self = .bold
    case "dim": self = .dim
    case "underline": self = .underline
    case "reverse": self = .reverse
    case "italic": self = .italic
    case "plain": self = []
    default: return nil
    }
  }
}

extension Colour {
  private static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// The colour a theme file calls by a word: `#rrggbb`, a number, a name or `default`.
  fileprivate init?(word: String) {
    if word == "default" {
      self = .standard
    } else if word.first == "#" {
      guard let colour = Colour(hexadecimal: word.dropFirst()) else { return nil }
      self = colour
    } else if let place = Self.place(ofName: word) ?? Self.place(ofNumber: word) {
      self = .indexed(place)
    } else {
      return nil
    }
  }

  private init?(hexadecimal digits: Substring) {
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self = .rgb(
      UInt8(truncatingIfNeeded: value >> 16), UInt8(truncatingIfNeeded: value >> 8),
      UInt8(truncatingIfNeeded: value))
  }

  private static func place(ofName word: String) -> UInt8? {
    let isBright = word.hasPrefix("bright-")
    let name = isBright ? String(word.dropFirst("bright-".count)) : word
    return names.firstIndex(of: name).map { UInt8($0 + (isBright ? 8 : 0)) }
  }

  private static func place(ofNumber word: String) -> UInt8? {
    word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      ? UInt8(word) : nil
  }

  fileprivate func fits(column: Int) -> Bool {
    switch self {
    case .standard: true
    case .indexed(let place): column < 2 || place < 16
    case .rgb: column == 0
    }
  }
}
