import Values

/// Days, months, quarters, halves and years.
extension TimeCursor {
  private static let years = 1900...2199
  private static let dateSigns = ["/", "-", ".", "–", "‑"]

  /// Reads a day or a stretch of months.
  ///
  /// - Parameter isIntroduced: Whether a word before it says that a time follows, so that a year
  ///   may be a bare number.
  /// - Returns: `nil` when none comes next; the cursor then stays where it is.
  mutating func point(isIntroduced: Bool = false) -> TimePoint? {
    attempt { $0.edge() } ?? attempt { $0.partOfYear() } ?? attempt { $0.day() }
      ?? attempt { $0.month() } ?? attempt { $0.quarter() }
      ?? attempt { $0.year(isIntroduced: isIntroduced) }
  }

  // MARK: Days

  private mutating func day() -> TimePoint? {
    let isNamed = take(any: ["ngày", "hết ngày"])
    if let day = attempt({ $0.isoDay() }) { return day }
    guard let day = takeNumber(in: 0...99) else { return nil }
    if let sign = takeDateSign() {
      guard let month = takeNumber(in: 0...99) else { return nil }
      if let year = attempt({ $0.yearOfDate(after: sign) }) { return Self.day(day, month, year) }
      guard isNamed || sign == "/" else { return nil }
      return Self.day(day, month, trailingYear())
    }
    if take("tháng") {
      if let month = takeNumber(in: 0...99) ?? monthInWords() {
        return Self.day(day, month, trailingYear())
      }
      index -= 1
    }
    guard isNamed, !sees(any: ["làm", "lễ"]) else { return nil }
    if let length = attempt({ $0.ofLastMonth() }) {
      return (1...31).contains(day) ? .dayOfPeriod(day, length) : .impossible
    }
    return (1...31).contains(day) ? .day(year: nil, month: nil, day) : .impossible
  }

  private static func day(_ day: Int, _ month: Int, _ year: Int?) -> TimePoint {
    // Without a year, 29 February is a day that some years have.
    Day(year ?? 2024, month, day) == nil ? .impossible : .day(year: year, month: month, day)
  }

  private mutating func isoDay() -> TimePoint? {
    guard let year = takeNumber(in: Self.years), take("-"), let month = takeNumber(in: 0...99),
      take("-"), let day = takeNumber(in: 0...99)
    else { return nil }
    return Self.day(day, month, year)
  }

  private mutating func ofLastMonth() -> Period.Length? {
    _ = take("của")
    guard take("tháng cuối") else { return nil }
    _ = take("cùng")
    _ = take("của")
    _ = take(any: ["mỗi", "hằng", "hàng"])
    return if take(any: ["quý", "quí"]) { .quarter } else { nil }
  }

  // MARK: Months, quarters, halves, years

  private mutating func month() -> TimePoint? {
    if take("tháng") {
      // A blank to be filled in, as in "tháng … năm 2024", names no month.
      if next?.is("năm") ?? false, token(after: 1)?.number != nil { return nil }
      guard let month = takeNumber(in: 0...99) ?? monthInWords() else { return nil }
      return Self.months(month, each: 1, trailingYear())
    }
    guard let month = takeNumber(in: 0...99), takeDateSign() != nil,
      let year = takeNumber(in: Self.years), next?.spelled != "/"
    else { return nil }
    return Self.months(month, each: 1, year)
  }

  private mutating func monthInWords() -> Int? {
    let words = [
      "mười hai", "mười một", "mười", "một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín",
    ]
    let numbers = [12, 11, 10, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    for (word, number) in zip(words, numbers) where take(word) {
      // "6 tháng một lần" names no January.
      return sees("lần") ? nil : number
    }
    return nil
  }

  private mutating func quarter() -> TimePoint? {
    guard take(any: ["quý", "quí", "q"]) else { return nil }
    _ = take(".")
    guard let quarter = takeQuarterNumber() else { return nil }
    return Self.months(quarter, each: 3, trailingYear())
  }

  mutating func takeQuarterNumber() -> Int? {
    if let number = takeNumber(in: 0...99) { return number }
    let numerals = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "ix": 9]
    guard let word = next?.spelled, let number = numerals[word] else { return nil }
    index += 1
    return number
  }

  /// The months of a month or quarter by its number.
  static func months(_ number: Int, each length: Int, _ year: Int?) -> TimePoint {
    guard number >= 1, number * length <= 12 else { return .impossible }
    return .months(year: year, (number - 1) * length + 1...number * length)
  }

  /// The first or last months of a year: "6 tháng đầu năm", "nửa cuối năm", "9 tháng đầu năm".
  private mutating func partOfYear() -> TimePoint? {
    let count: Int
    let isHalf = take(any: ["nửa năm", "nửa"])
    if isHalf {
      count = 6
    } else {
      guard let number = takeNumber(in: 2...11) ?? (take("sáu") ? 6 : nil), take("tháng") else {
        return nil
      }
      count = number
    }
    guard let isFirst = side() else { return nil }
    _ = take("của")
    let year = trailingYear()
    if year == nil {
      guard take("năm") || (count == 6 && !isHalf), !isRelative else { return nil }
    }
    return .months(year: year, isFirst ? 1...count : 13 - count...12)
  }

  /// Whether the first part of something is meant, and not the last.
  private mutating func side() -> Bool? {
    if take("đầu") { true } else if take("cuối") { false } else { nil }
  }

  private mutating func year(isIntroduced: Bool) -> TimePoint? {
    if take("năm") {
      if let year = takeNumber(in: Self.years) { return .months(year: year, 1...12) }
      let isOther = sees(any: ["nay", "học", "sau", "trước", "tới", "tài chính", "đầu", "cuối"])
      return isIntroduced && !isOther && next?.number == nil ? .months(year: nil, 1...12) : nil
    }
    guard isIntroduced, let year = takeNumber(in: Self.years) else { return nil }
    return .months(year: year, 1...12)
  }

  // MARK: Edges

  /// "giữa năm 2025", "cuối tháng 9/2024", "ngày cuối cùng của quý III".
  private mutating func edge() -> TimePoint? {
    _ = take("ngày")
    let edge: TimePoint.Edge
    if take("đầu") {
      edge = .first
    } else if take("giữa") {
      edge = .middle
    } else if take(any: ["cuối cùng", "cuối"]) {
      edge = .last
    } else {
      return nil
    }
    _ = take("của")
    if let stretch = attempt({ $0.month() }) ?? attempt({ $0.quarter() }) {
      guard case .months(let year, let months) = stretch else { return .impossible }
      guard edge != .middle || months.count == 1 else { return nil }
      return .edge(edge, year: year, months)
    }
    if take("năm") {
      if let year = takeNumber(in: Self.years) { return .edge(edge, year: year, 1...12) }
      return sees(any: ["nay", "học", "sau", "trước", "tới"]) ? nil : .ownEdge(edge, .year)
    }
    if take("tháng") { return isRelative ? nil : .ownEdge(edge, .month) }
    if edge != .middle, take(any: ["quý", "quí"]) {
      return isRelative ? nil : .ownEdge(edge, .quarter)
    }
    return nil
  }

  private var isRelative: Bool { sees(any: ["này", "sau", "trước", "tới"]) }

  // MARK: Years

  /// The year after a month, quarter or half: "/2024", "-2024", " năm 2024", ", năm 2024".
  mutating func trailingYear() -> Int? {
    attempt { cursor in
      if let year = cursor.attempt({ $0.yearAfterSign() }) { return year }
      _ = cursor.take(",")
      _ = cursor.take("của")
      _ = cursor.take("năm")
      return cursor.takeNumber(in: Self.years)
    }
  }

  private mutating func yearAfterSign() -> Int? {
    guard let sign = takeDateSign() else { return nil }
    return takeNumber(in: Self.years) ?? (sign == "/" ? shortYear() : nil)
  }

  /// The year of a full date, with the sign that stands between day and month.
  private mutating func yearOfDate(after sign: String) -> Int? {
    guard takeDateSign() == sign else { return nil }
    return takeNumber(in: Self.years) ?? shortYear()
  }

  /// A year of two digits, which counts from 2000.
  private mutating func shortYear() -> Int? {
    guard next?.spelled.utf8.count == 2, let year = takeNumber(in: 0...99) else { return nil }
    return 2000 + year
  }

  private mutating func takeDateSign() -> String? {
    guard let sign = next?.spelled, Self.dateSigns.contains(sign) else { return nil }
    index += 1
    return sign
  }
}
