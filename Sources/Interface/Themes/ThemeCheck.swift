public import Cells
import Values

/// Judges whether people can read a theme.
public enum ThemeCheck {
  /// The least contrast of text against its ground (WCAG 2, level AA).
  public static let textLimit = 4.5
  /// The least contrast of lines and bars against their ground (WCAG 2, level AA).
  public static let markLimit = 3.0
  /// The least distance in OKLab between the colours of two statuses; about twice what can just be
  /// told apart side by side.
  public static let leastDistance = 0.04

  /// The roles that are lines or bars rather than text.
  public static let marks: Set<StyleRole> = [
    .border, .borderFocus, .barValue, .barRest, .loadLow, .loadMiddle, .loadHigh,
  ]

  /// The roles that tell a status.
  public static let statuses = StyleRole.allCases.filter { $0.rawValue.hasPrefix("status.") }

  private static let depths = [ColourDepth.full, .indexed]

  /// Checks the text of a theme file.
  ///
  /// - Parameters:
  ///   - text: The whole file.
  ///   - name: The name of the file without its ending.
  ///   - catalogue: Where themes that it builds on are found.
  /// - Returns: Everything there is to say about it.
  public static func report(
    _ text: String, name: String, in catalogue: ThemeCatalogue = ThemeCatalogue()
  ) -> ThemeReport {
    do throws(ThemeFailure) {
      return judge(try catalogue.parsed(text, name: name))
    } catch {
      return ThemeReport(
        theme: name, errors: error.remarks, warnings: [], notes: [], contrasts: [])
    }
  }

  /// Measures every role of a theme on every ground it is drawn on.
  ///
  /// - Parameter theme: The theme.
  /// - Returns: A reading for each role, emphasis and depth whose colours do not depend on how the
  ///   terminal is set up.
  public static func contrasts(of theme: Theme) -> [ContrastReading] {
    depths.flatMap { depth in
      Emphasis.allCases.flatMap { emphasis in
        StyleRole.allCases.compactMap { reading(theme, $0, emphasis, depth) }
      }
    }
  }

  private static func reading(
    _ theme: Theme, _ role: StyleRole, _ emphasis: Emphasis, _ depth: ColourDepth
  ) -> ContrastReading? {
    let style = theme.style(role, emphasis, depth: depth)
    guard let foreground = style.foreground.light, let background = style.background.light,
      !style.attributes.contains(.dim)
    else { return nil }
    let limit = marks.contains(role) ? markLimit : max(textLimit, theme.contrast ?? 0)
    return ContrastReading(
      role: role, emphasis: emphasis, depth: depth,
      ratio: foreground.contrast(with: background), limit: limit)
  }

  private static func judge(_ parsed: ParsedTheme) -> ThemeReport {
    let contrasts = contrasts(of: parsed.theme)
    let warnings = faint(parsed, contrasts) + alike(parsed) + hiddenRows(parsed)
    return ThemeReport(
      theme: parsed.theme.name, errors: [],
      warnings: warnings.enumerated().sorted {
        ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
      }.map(\.element),
      notes: notes(parsed, contrasts), contrasts: contrasts)
  }

  /// One warning for each role: its usual row before chosen ones, all colours before 256.
  private static func faint(
    _ parsed: ParsedTheme, _ contrasts: [ContrastReading]
  ) -> [ThemeRemark] {
    StyleRole.allCases.compactMap { role in
      contrasts.first { $0.role == role && !$0.suffices }
    }.map { reading in
      let keys = [reading.role.rawValue, reading.emphasis.rawValue, StyleRole.text.rawValue]
      return ThemeRemark(line: parsed.line(of: keys), reason: ThemeWords.faint(reading))
    }
  }

  /// One warning for each pair, for eyes that see all colours before others.
  private static func alike(_ parsed: ParsedTheme) -> [ThemeRemark] {
    var pairs: [StatusDistance] = []
    for pair in depths.flatMap({ StatusDistance.all(in: parsed.theme, depth: $0) })
    where pair.distance < leastDistance {
      let isKnown = pairs.contains { $0.first == pair.first && $0.second == pair.second }
      if !isKnown { pairs.append(pair) }
    }
    return pairs.map { pair in
      ThemeRemark(
        line: parsed.line(of: [pair.second.rawValue, pair.first.rawValue]),
        reason: ThemeWords.alike(pair))
    }
  }

  private static func hiddenRows(_ parsed: ParsedTheme) -> [ThemeRemark] {
    [Emphasis.selected, .selectedIdle].compactMap { emphasis in
      let hidden = ColourDepth.allCases.contains { depth in
        parsed.theme.style(.text, emphasis, depth: depth)
          == parsed.theme.style(.text, .none, depth: depth)
      }
      guard hidden else { return nil }
      return ThemeRemark(
        line: parsed.line(of: [emphasis.rawValue]), reason: ThemeWords.hiddenRow(emphasis))
    }
  }

  private static func notes(
    _ parsed: ParsedTheme, _ contrasts: [ContrastReading]
  ) -> [ThemeRemark] {
    let missing = ThemeSource.keys.filter { parsed.lines[$0] == nil }
    var result: [ThemeRemark] = []
    if !missing.isEmpty {
      result.append(
        ThemeRemark(line: 0, reason: ThemeWords.missing(missing, base: parsed.base)))
    }
    let possible = depths.count * Emphasis.allCases.count * StyleRole.allCases.count
    if contrasts.count < possible {
      let count = possible - contrasts.count
      result.append(
        ThemeRemark(line: 0, reason: ThemeWords.unmeasured(count, of: possible)))
    }
    return result
  }
}

extension ParsedTheme {
  /// The line of the first of some entries that the file gives itself, else 0.
  fileprivate func line(of keys: [String]) -> Int {
    keys.lazy.compactMap { lines[$0] }.first ?? 0
  }
}
