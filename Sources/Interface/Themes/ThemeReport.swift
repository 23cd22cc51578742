public import Cells
public import Values

/// How far a role stands out from its ground.
public struct ContrastReading: Equatable, Sendable {
  /// The role.
  public let role: StyleRole
  /// Whether in a chosen row.
  public let emphasis: Emphasis
  /// With how many colours.
  public let depth: ColourDepth
  /// The contrast ratio of WCAG 2, from 1 to 21.
  public let ratio: Double
  /// The least ratio that will do.
  public let limit: Double

  /// Whether it stands out enough.
  public var suffices: Bool { ratio >= limit }
}

/// What a check of a theme file found.
public struct ThemeReport: Equatable, Sendable {
  /// The name of the theme.
  public let theme: String
  /// Why it can not be used.
  public let errors: [ThemeRemark]
  /// What can be used but is hard to read.
  public let warnings: [ThemeRemark]
  /// What is worth knowing.
  public let notes: [ThemeRemark]
  /// Every contrast that can be measured.
  public let contrasts: [ContrastReading]

  /// Whether nothing is wrong with it.
  public var isSound: Bool { errors.isEmpty && warnings.isEmpty }

  /// One line of text for each finding, as `file:line: reason`, the worst first.
  ///
  /// - Parameters:
  ///   - language: The language of the findings.
  ///   - file: How to call the file; without it the theme's name and ending.
  /// - Returns: The lines, free of control characters; none when there is nothing to say.
  public func lines(_ language: Language, file: String? = nil) -> [String] {
    let remarks = errors + warnings + notes
    return ThemeFailure(theme: theme, remarks: remarks).lines(language, file: file)
  }

  /// The contrasts as a table: a line for every role and depth that could be measured.
  ///
  /// - Parameter language: The language of the heads and figures.
  /// - Returns: The head and the lines; none when no contrast could be measured.
  public func table(_ language: Language) -> [String] {
    guard !contrasts.isEmpty else { return [] }
    let head = ThemeWords.tableHead.map { $0[language] }
    return [Self.row(head)]
      + [ColourDepth.full, .indexed].flatMap { depth in
        StyleRole.allCases.compactMap { row($0, depth, language) }
      }
  }

  private func row(_ role: StyleRole, _ depth: ColourDepth, _ language: Language) -> String? {
    let readings = contrasts.filter { $0.role == role && $0.depth == depth }
    guard let limit = readings.first?.limit else { return nil }
    let ratios = Emphasis.allCases.map { emphasis in
      readings.first { $0.emphasis == emphasis }.map { reading in
        reading.ratio.cut(language) + (reading.suffices ? "" : "!")
      } ?? "-"
    }
    let colours = depth == .full ? ThemeWords.allColours[language] : "256"
    return Self.row([role.rawValue, colours] + ratios + ["≥ " + limit.cut(language)])
  }

  private static func row(_ cells: [String]) -> String {
    let widths = [16, 10, 8, 8, 8]
    let padded = cells.enumerated().map { index, cell in
      let width = index < widths.count ? widths[index] : 0
      return cell + String(repeating: " ", count: max(0, width - cell.count))
    }
    return padded.joined(separator: " ")
  }
}

extension Double {
  /// The number with two places, cut so that too little never shows as enough.
  func cut(_ language: Language) -> String {
    let hundredths = Int(self * 100)
    let places = String(hundredths % 100 + 100).dropFirst()
    return "\(hundredths / 100)\(language == .vi ? "," : ".")\(places)"
  }
}
