import Cells
import Values

/// Reads the text of a theme file line by line and collects everything wrong with it.
struct ThemeParser {
  private enum Section: String, CaseIterable {
    case theme, palette, roles, glyphs
  }

  private(set) var draft = ThemeDraft()
  private(set) var remarks: [ThemeRemark] = []
  private var section: Section?
  private var skipsSection = false
  private var firstLines: [String: Int] = [:]

  /// Reads a whole text.
  init(_ text: String) {
    for statement in ThemeStatement.all(in: text) { read(statement) }
  }

  /// Notes that something is wrong on a line.
  mutating func complain(_ line: Int, _ reason: Words) {
    remarks.append(ThemeRemark(line: line, reason: reason))
  }

  private mutating func read(_ statement: ThemeStatement) {
    switch statement.kind {
    case .section(let name): enter(name, statement.line)
    case .setting(let key, let value): read(key, value, statement.line)
    case .other(let text): complain(statement.line, ThemeWords.noEquals(text))
    }
  }

  private mutating func enter(_ name: String, _ line: Int) {
    section = Section(rawValue: name)
    skipsSection = section == nil
    if skipsSection {
      complain(line, ThemeWords.unknownSection(name, known: Section.allCases.map(\.rawValue)))
    }
  }

  private mutating func read(_ key: String, _ value: String, _ line: Int) {
    guard let section else {
      if !skipsSection { complain(line, ThemeWords.outsideSection(key)) }
      return
    }
    if let first = firstLines.updateValue(line, forKey: "\(section.rawValue) \(key)") {
      complain(line, ThemeWords.duplicate(key, first: first))
    } else if value.isEmpty {
      complain(line, ThemeWords.emptyValue(key))
    } else if !value.isPrintable {
      complain(line, ThemeWords.controlCharacters(key))
    } else {
      switch section {
      case .theme: readTheme(key, value, line)
      case .palette: readPalette(key, value, line)
      case .roles: readRole(key, value, line)
      case .glyphs: readGlyphs(key, value, line)
      }
    }
  }

  private mutating func readTheme(_ key: String, _ value: String, _ line: Int) {
    switch key {
    case "title": draft.title = value
    case "title.en": draft.englishTitle = value
    case "inherits": draft.inherits = (value, line)
    case "variant":
      draft.variant = choice(value, line)
    case "contrast":
      draft.contrast = Double(value).flatMap { (1...21).contains($0) ? $0 : nil }
      if draft.contrast == nil { complain(line, ThemeWords.badContrast(value)) }
    case "safe-for":
      draft.safeFor = value.split(whereSeparator: \.isWhitespace).compactMap {
        choice(String($0), line)
      }
    default:
      let known = ["title", "title.en", "variant", "inherits", "contrast", "safe-for"]
      complain(line, ThemeWords.unknownKey(key, known: known))
    }
  }

  private mutating func choice<Choice>(_ value: String, _ line: Int) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    let result = Choice(rawValue: value)
    if result == nil {
      complain(line, ThemeWords.notOneOf(value, Choice.allCases.map(\.rawValue)))
    }
    return result
  }

  private mutating func readPalette(_ key: String, _ value: String, _ line: Int) {
    guard !key.isEmpty, !key.contains(where: { $0.isWhitespace || $0 == "$" || $0 == "|" }) else {
      complain(line, ThemeWords.badPaletteName(key))
      return
    }
    draft.colourNames.insert(key)
    var reader = EntryReader()
    draft.source.palette[key] = reader.paletteColour(value)
    reader.complaints.forEach { complain(line, $0) }
  }

  private mutating func readRole(_ key: String, _ value: String, _ line: Int) {
    guard ThemeSource.isKey(key) else {
      let nearest = Spelling.nearest(to: key, in: ThemeSource.keys)
      complain(line, ThemeWords.unknownRole(key, nearest: nearest))
      return
    }
    var reader = EntryReader()
    draft.source.entries[key] = reader.entry(value)
    draft.lines[key] = line
    reader.complaints.forEach { complain(line, $0) }
  }

  private mutating func readGlyphs(_ key: String, _ value: String, _ line: Int) {
    guard key == "level" else {
      complain(line, ThemeWords.unknownKey(key, known: ["level"]))
      return
    }
    draft.glyphs = choice(value, line)
  }
}
