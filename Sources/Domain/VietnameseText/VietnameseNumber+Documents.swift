public import Values

extension VietnameseNumber {
  /// Reads a number in figures or in words: `90.000`, `02`, "một vạn".
  ///
  /// - Parameter text: The number and nothing else.
  /// - Returns: `nil` when the text is neither.
  public static func read(anyForm text: String) -> Decimal? {
    read(text) ?? read(words: text).map { Decimal($0) }
  }

  /// Writes a count as documents do: a whole number below 10 with a zero before it, as `02`.
  ///
  /// - Parameters:
  ///   - value: The count; other numbers are written as `written` does.
  ///   - language: Whose signs to use; English has no such zero.
  /// - Returns: The number in figures.
  public static func count(_ value: Decimal, _ language: Language) -> String {
    let text = written(value, language)
    let isDigit = text.utf8.count == 1
    return language == .vi && isDigit ? "0" + text : text
  }

  /// Writes a whole number in words that count in ten thousands: "một vạn", "hai mươi vạn".
  ///
  /// - Parameter value: A multiple of 10.000 up to 99.990.000.
  /// - Returns: The words in small letters, or `nil` for other numbers.
  public static func inTenThousands(_ value: Int) -> String? {
    guard value.isMultiple(of: 10_000), (1...9_999).contains(value / 10_000) else { return nil }
    return inWords(value / 10_000).map { "\($0) vạn" }
  }
}
