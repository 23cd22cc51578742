public import Values

extension Period {
  /// The period as documents name it: "quý IV/2026", "Q4 2026".
  public var words: Words {
    let date = VietnameseDate.period(self)
    return Words(date.written(.vi), date.written(.en))
  }

  /// Reads a period as it is typed: its code, or what the program prints for it in either language.
  ///
  /// Marks and capitals do not count: `2026-Q4`, "quý IV/2026", "quy 4 2026", "11/2026",
  /// "tháng 11/2026", "6 tháng đầu năm 2026", "Q4 2026", "November 2026", "kỳ năm 2026".
  ///
  /// - Parameter text: The period alone, with spaces around it or not.
  public init?(typed text: String) {
    var text = fold(text).drop(while: \.isWhitespace)
    if let prefix = ["ky ", "period "].first(where: text.hasPrefix) {
      text = text.dropFirst(prefix.count)
    }
    if case .period(let period) = VietnameseDate(String(text)) {
      self = period
    } else if let period = Self.named(inEnglish: text) {
      self = period
    } else {
      return nil
    }
  }

  /// The period whose English name a folded text is.
  private static func named(inEnglish text: Substring) -> Period? {
    let typed = textWords(text)
    guard let last = typed.last, last.utf8.count == 4, let year = Int(last), year > 0 else {
      return nil
    }
    let parts: [Period] =
      (1...2).map { .half(year, $0) } + (1...4).map { .quarter(year, $0) }
      + (1...12).map { .month(year, $0) }
    return parts.first { textWords(fold($0.words.en)[...]) == typed }
  }

  private static func textWords(_ text: Substring) -> [Substring] {
    text.split { !$0.isLetter && !$0.isNumber }
  }
}
