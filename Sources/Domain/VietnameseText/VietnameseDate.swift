public import Values

/// A day or a period as Vietnamese documents write it.
public enum VietnameseDate: Hashable, Sendable {
  /// One day: `30/4/2024`, `ngày 30 tháng 4 năm 2024`.
  case day(Day)
  /// A month, quarter, half or year: `tháng 4/2024`, `quý III/2024`, `năm 2025`.
  case period(Period)

  /// Reads a day or a period; `nil` for anything else, or a day the calendar does not have.
  ///
  /// Marks may be missing and capitals do not count. The quarter may be a Roman or an Arabic
  /// numeral, the year needs its four digits, and the codes of `Day` and `Period` are read too.
  ///
  /// - Parameter text: The date alone, with spaces around it or not.
  public init?(_ text: String) {
    let text = fold(text)
    let words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let trimmed = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if let day = Self.day(trimmed, words) {
      self = .day(day)
    } else if let period = Period(trimmed) ?? Self.period(words) {
      self = .period(period)
    } else {
      return nil
    }
  }

  private static func day(_ text: String, _ words: [String]) -> Day? {
    if let day = Day(typed: text) { return day }
    if words.count == 6, [words[0], words[2], words[4]] == ["ngay", "thang", "nam"] {
      return Day(typed: [words[1], words[3], words[5]].joined(separator: "/"))
    }
    return text.hasPrefix("ngay ") ? Day(typed: String(text.dropFirst("ngay ".count))) : nil
  }

  private static func period(_ words: [String]) -> Period? {
    guard let year = words.last.flatMap(yearNumber) else { return nil }
    var before = words.dropLast()
    if before.count > 1, before.last == "nam" { before = before.dropLast() }
    switch Array(before) {
    case ["nam"]: return .year(year)
    case ["6", "thang", "dau"], ["sau", "thang", "dau"], ["nua", "dau"]: return .half(year, 1)
    case ["6", "thang", "cuoi"], ["sau", "thang", "cuoi"], ["nua", "cuoi"]: return .half(year, 2)
    default: return namedPeriod(Array(before), year)
    }
  }

  private static func namedPeriod(_ words: [String], _ year: Int) -> Period? {
    if words.count == 1, let month = number(words[0], in: 1...12) { return .month(year, month) }
    guard words.count == 2 else { return nil }
    switch words[0] {
    case "thang": return number(words[1], in: 1...12).map { .month(year, $0) }
    case "quy":
      let numeral = RomanNumeral.value(of: words[1].uppercased()).flatMap { $0 <= 4 ? $0 : nil }
      return (number(words[1], in: 1...4) ?? numeral).map { .quarter(year, $0) }
    default: return nil
    }
  }

  private static func yearNumber(_ word: String) -> Int? {
    word.utf8.count == 4 ? number(word, in: 1...9999) : nil
  }

  private static func number(_ word: String, in range: ClosedRange<Int>) -> Int? {
    guard word.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(word),
      range.contains(number)
    else { return nil }
    return number
  }
}

// MARK: - Writing

extension VietnameseDate {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Writes the date as documents do: `30/4/2024`, `quý III/2024`; `30 April 2024`, `Q3 2024`.
  ///
  /// In Vietnamese, days below 10 and the months 1 and 2 take a zero before them, as Decree
  /// 30/2020/NĐ-CP asks: `05/02/2024`.
  ///
  /// - Parameter language: The language to write in.
  /// - Returns: The date; what is written in Vietnamese is read back.
  public func written(_ language: Language) -> String {
    switch (self, language) {
    case (.day(let day), .vi): Self.vietnamese(day)
    case (.day(let day), .en):
      "\(day.dayOfMonth) \(Self.months[day.parts.month - 1]) \(Self.padded(day.year))"
    case (.period(let period), .vi): Self.vietnamese(period)
    case (.period(let period), .en): Self.english(period)
    }
  }

  private static func vietnamese(_ day: Day) -> String {
    let (dayOfMonth, month, year) = parts(of: day)
    return "\(dayOfMonth)/\(month)/\(year)"
  }

  /// A day in full, as the heads of documents write it: "ngày 05 tháng 02 năm 2024".
  public static func spelledOut(_ day: Day) -> String {
    let (dayOfMonth, month, year) = parts(of: day)
    return "ngày \(dayOfMonth) tháng \(month) năm \(year)"
  }

  private static func parts(of day: Day) -> (day: String, month: String, year: String) {
    let (year, month, dayOfMonth) = day.parts
    return (
      (dayOfMonth < 10 ? "0" : "") + String(dayOfMonth), (month < 3 ? "0" : "") + String(month),
      padded(year)
    )
  }

  private static func vietnamese(_ period: Period) -> String {
    switch period {
    case .year(let year): "năm \(padded(year))"
    case .half(let year, let half): "6 tháng \(half == 1 ? "đầu" : "cuối") năm \(padded(year))"
    case .quarter(let year, let quarter):
      "quý \(RomanNumeral.text(of: quarter) ?? String(quarter))/\(padded(year))"
    case .month(let year, let month): "tháng \(month)/\(padded(year))"
    }
  }

  private static func english(_ period: Period) -> String {
    switch period {
    case .year(let year): padded(year)
    case .half(let year, let half): "\(half == 1 ? "first" : "second") half of \(padded(year))"
    case .quarter(let year, let quarter): "Q\(quarter) \(padded(year))"
    case .month(let year, let month):
      (1...12).contains(month) ? "\(months[month - 1]) \(padded(year))" : padded(year)
    }
  }

  private static func padded(_ year: Int) -> String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
