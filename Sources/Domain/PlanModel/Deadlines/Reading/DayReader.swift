public import Values
import VietnameseText

/// Reads what people type for a day, where the day of the typing is known.
///
/// - A day with its year: `30/4/2024`, `30-4-24`, `30.4.2024`, `2024-04-30`, `ngày 30 tháng 4
///   năm 2024`.
/// - A day without its year is one of this year, a number alone one of this month: `30/6`, `15`.
/// - Days from today: `hôm nay`, `hôm qua`, `mai`, `+10`, `-3`, `+2 tuần`, `+1 tháng`.
/// - Days of the week: `thứ sáu` and `t6` are the next one, today included, `thứ sáu tới` is the
///   next one after today; `thứ sáu tuần sau` and `thứ sáu tuần tới` are that of the next week.
/// - The end of a period: `cuối tháng`, `cuối tháng 9`, `cuối quý`, `quý III/2024`, `năm 2025`,
///   `tháng sau`; of `đầu` the first day, of `giữa` the one the Civil Code has.
///
/// Marks may be missing and capitals do not count.
public enum DayReader {
  /// The forms to name when a text is no day.
  public static let forms = Words(
    "viết như 30/4/2024, +10, thứ sáu, cuối tháng",
    "write it like 30/4/2024, +10, friday, `cuối tháng`")

  /// The years in which a day can lie; any other is a slip, as 0206 for 2026.
  public static let years = 1900...2199

  /// Reads a day.
  ///
  /// - Parameters:
  ///   - text: The text, with spaces around it or not.
  ///   - today: The day of the typing.
  /// - Returns: `nil` when the text is no day, names one the calendar does not have, or one outside
  ///   of ``years``.
  public static func read(_ text: String, today: Day) -> Day? {
    anyDay(text, today: today).flatMap { years.contains($0.year) ? $0 : nil }
  }

  /// Why a text is not read as a day, and how to write one.
  ///
  /// - Parameters:
  ///   - text: A text that ``read(_:today:)`` does not take.
  ///   - today: The day of the typing; `nil` where only whole days are read.
  /// - Returns: A clause that follows the text, or the label of its field.
  public static func problem(with text: String, today: Day?) -> Words {
    let typed = text.trimmingSpaces
    if let day = today.map({ anyDay(typed, today: $0) }) ?? Day(typed: typed) {
      return Words(
        "không thể là năm \(day.year); ghi đủ bốn chữ số của năm, như 30/4/2024",
        "the year can not be \(day.year); write its four digits, like 30/4/2024")
    }
    return Words("không phải ngày có trên lịch; \(forms.vi)", "no day of the calendar; \(forms.en)")
  }

  private static func anyDay(_ text: String, today: Day) -> Day? {
    let text = canonical(text.trimmingSpaces)
    if let day = Day(typed: text) { return day }
    var cursor = TimeCursor(TimeToken.tokens(of: text))
    let readings: [(inout TimeCursor) -> Day?] = [
      { $0.nearDay(today) }, { $0.distantDay(today) }, { $0.weekday(today) },
      { $0.dayOfThisMonth(today) }, { $0.edgeOfOwnPeriod(today) }, { $0.namedDay(today) },
    ]
    for reading in readings {
      let day = cursor.attempt { cursor in reading(&cursor).flatMap { cursor.isAtEnd ? $0 : nil } }
      if let day { return day }
    }
    return nil
  }
}

extension TimeCursor {
  // MARK: Days about today

  fileprivate mutating func nearDay(_ today: Day) -> Day? {
    if take(any: ["hôm nay", "today"]) { return today }
    if take(any: ["hôm qua", "yesterday"]) { return today - 1 }
    if take("hôm kia") { return today - 2 }
    if take(any: ["ngày mai", "hôm sau", "mai", "tomorrow"]) { return today + 1 }
    return take(any: ["ngày kia", "mốt"]) ? today + 2 : nil
  }

  /// "+10", "-3", "+2 tuần".
  fileprivate mutating func distantDay(_ today: Day) -> Day? {
    let sign = take("+") ? 1 : take(any: ["-", "\u{2212}"]) ? -1 : 0
    guard sign != 0, let number = takeNumber(in: 0...9999) else { return nil }
    let count = sign * number
    if take(any: ["tuần", "weeks", "week"]) { return today + 7 * count }
    if take(any: ["tháng", "months", "month"]) { return today.adding(months: count) }
    if take(any: ["năm", "years", "year"]) { return today.adding(months: 12 * count) }
    _ = take(any: ["ngày", "days", "day", "d"])
    return today + count
  }

  // MARK: Days of the week

  /// "thứ sáu", "t6", "CN", "thứ 2 tuần sau".
  fileprivate mutating func weekday(_ today: Day) -> Day? {
    guard let weekday = takeWeekday() else { return nil }
    let monday = today - (today.weekday.rawValue - 1)
    let ofThisWeek = monday + (weekday.rawValue - 1)
    if take(any: ["tuần này", "này"]) { return ofThisWeek }
    if take(any: ["tuần sau", "tuần tới", "sau"]) { return ofThisWeek + 7 }
    // Without the word for week, what is to come is the next one: on a Wednesday, in two days.
    if take(any: ["sắp tới", "tới"]) { return ofThisWeek > today ? ofThisWeek : ofThisWeek + 7 }
    if take(any: ["tuần trước", "trước"]) { return ofThisWeek - 7 }
    return ofThisWeek < today ? ofThisWeek + 7 : ofThisWeek
  }

  private mutating func takeWeekday() -> Weekday? {
    if take(any: ["chủ nhật", "cn"]) { return .sunday }
    let isNamed = take("thứ")
    if isNamed || take("t"), let number = takeNumber(in: 2...7) {
      return Weekday(rawValue: number - 1)
    }
    for weekday in Weekday.allCases {
      let name = isNamed ? weekday.name.vi.lowercased().dropFirst("thứ ".count) : nil
      if take(name.map(String.init) ?? weekday.name.en.lowercased()) { return weekday }
    }
    return nil
  }

  // MARK: This month, this year

  /// "15", "30/6", "30-6".
  fileprivate mutating func dayOfThisMonth(_ today: Day) -> Day? {
    _ = take("ngày")
    guard let day = takeNumber(in: 1...31) else { return nil }
    guard take(any: ["/", "-", "."]) else { return Day(today.year, today.month, day) }
    return takeNumber(in: 1...12).flatMap { Day(today.year, $0, day) }
  }

  /// "cuối tháng", "đầu quý sau", "giữa năm", "tháng này".
  fileprivate mutating func edgeOfOwnPeriod(_ today: Day) -> Day? {
    let isFirst = take("đầu")
    let isMiddle = !isFirst && take("giữa")
    let isNamed = isFirst || isMiddle || take(any: ["cuối", "hết"])
    guard let (length, months) = takeUnit() else { return nil }
    let shift: Int
    if take(any: ["sau", "tới"]) {
      shift = 1
    } else if take(any: ["trước", "ngoái"]) {
      shift = -1
    } else {
      guard take(any: ["này", "nay"]) || isNamed else { return nil }
      shift = 0
    }
    let period = Period(
      length,
      containing: Period(length, containing: today).firstDay.adding(
        months: shift * months))
    guard isMiddle else { return isFirst ? period.firstDay : period.lastDay }
    return switch length {
    case .month: period.firstDay + 14
    case .year: Day(period.year, 6, 30)
    case .half, .quarter: nil
    }
  }

  private mutating func takeUnit() -> (Period.Length, months: Int)? {
    if take("tháng") { return (.month, 1) }
    if take(any: ["quý", "quí"]) { return (.quarter, 3) }
    return take("năm") ? (.year, 12) : nil
  }

  /// A day or the last day of a period by its name.
  fileprivate mutating func namedDay(_ today: Day) -> Day? {
    guard tokens.count > 1 else { return nil }
    return point(isIntroduced: true)?.inYear(today.year).days?.upperBound
  }
}
