public import Values

/// Numbers as Vietnamese documents write them, in figures.
public enum VietnameseNumber {
  /// Reads a number in figures: `90.000`, `0,5`, `02`, `-1.234,5`, `12 %`.
  ///
  /// A comma is the decimal sign. Dots group digits only where one to three digits are followed
  /// by groups of three; a single dot that groups nothing is a decimal sign too. So `1.500` is
  /// one thousand five hundred, `1.5` one and a half.
  ///
  /// - Parameter text: The number with an optional sign before it and an optional `%` after it;
  ///   spaces around each do not count.
  /// - Returns: `nil` when the text is no number, or has more digits than `Decimal` holds.
  public static func read(_ text: String) -> Decimal? {
    var rest = trimmed(text[...])
    if rest.last == "%" { rest = trimmed(rest.dropLast()) }
    let isNegative = rest.first == "-" || rest.first == "\u{2212}"
    if isNegative || rest.first == "+" { rest = trimmed(rest.dropFirst()) }
    guard let figures = plainFigures(rest), let value = Decimal(figures) else { return nil }
    return isNegative ? -value : value
  }

  /// The figures with a point for the decimal sign and without grouping.
  private static func plainFigures(_ text: Substring) -> String? {
    guard text.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false else { return nil }
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else {
      return nil
    }
    let groups = whole.split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped = groups.count > 1 && areGroups(groups)
    if parts.count == 2 {
      guard groups.count == 1 || isGrouped else { return nil }
      return groups.joined() + "." + parts[1]
    }
    return isGrouped ? groups.joined() : String(whole)
  }

  private static func areGroups(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.utf8.count) else { return false }
    return groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.drop(while: \.isWhitespace).droppingLast(while: \.isWhitespace)
  }

  /// Writes a number with its digits in groups of three: `90.000`, `0,5`; `90,000`, `0.5`.
  ///
  /// - Parameters:
  ///   - value: The number, every digit of which is written.
  ///   - language: Whose signs to use.
  /// - Returns: The number in figures; what is written in Vietnamese is read by `read`.
  public static func written(_ value: Decimal, _ language: Language) -> String {
    let (group, point) = language == .vi ? (".", ",") : (",", ".")
    let parts = value.description.split(separator: ".")
    let digits = parts[0].drop { $0 == "-" }
    var whole = parts[0].hasPrefix("-") ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { whole += group }
      whole.append(digit)
    }
    return parts.count == 2 ? whole + point + parts[1] : whole
  }
}
