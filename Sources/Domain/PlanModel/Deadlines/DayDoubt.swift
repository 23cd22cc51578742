public import Values

/// Why a day a person gives can hardly be right; it is saved all the same.
public enum DayDoubt: Equatable, Sendable {
  /// It is still to come, for something that has happened.
  case ahead
  /// It is more than a year ahead, for something that begins.
  case farAhead
  /// It is more than thirty years ahead, for something that is owed.
  case outOfSight
  /// It has passed, for something that is newly owed by it.
  case passed
  /// It is before the plan was issued.
  case beforePlan(issued: Day)
  /// It is before 2000.
  case longAgo

  /// The doubt about the day of something that has happened.
  ///
  /// - Parameters:
  ///   - day: The day.
  ///   - issued: The day the plan was issued, before which nothing of it can have happened.
  ///   - today: The day of the person.
  /// - Returns: `nil` for a day like any other.
  public static func happened(_ day: Day, issued: Day?, on today: Day) -> DayDoubt? {
    day > today ? .ahead : past(day, issued: issued)
  }

  /// The doubt about the day from which something is to be so.
  public static func begins(_ day: Day, issued: Day?, on today: Day) -> DayDoubt? {
    day > today.adding(months: 12) ? .farAhead : past(day, issued: issued)
  }

  /// The doubt about the day from which or until which an agency is there; many are older than any
  /// plan.
  public static func exists(_ day: Day, on today: Day) -> DayDoubt? {
    day > today.adding(months: 12) ? .farAhead : nil
  }

  /// The doubt about the day by which something is newly owed.
  public static func owed(_ day: Day, issued: Day?, on today: Day) -> DayDoubt? {
    if let doubt = past(day, issued: issued) { return doubt }
    if day < today { return .passed }
    return day.year > today.year + mostYearsOwed ? .outOfSight : nil
  }

  /// Plans look ahead to 2045 and 2050, and no further.
  private static let mostYearsOwed = 30

  private static func past(_ day: Day, issued: Day?) -> DayDoubt? {
    if day.year < 2000 { return .longAgo }
    guard let issued, day < issued else { return nil }
    return .beforePlan(issued: issued)
  }

  /// The doubt as a sentence.
  ///
  /// - Parameters:
  ///   - name: What the day is, as "ngày gửi kết quả".
  ///   - day: The day.
  /// - Returns: The sentence without its full stop.
  public func words(_ name: Words, _ day: Day) -> Words {
    let (vi, en) = ("\(name.vi) \(day.printed)", "the \(name.en) \(day.printed)")
    switch self {
    case .ahead: return Words("\(vi) chưa đến", "\(en) is still to come")
    case .farAhead: return Words("\(vi) còn hơn một năm nữa", "\(en) is more than a year ahead")
    case .outOfSight:
      return Words("\(vi) còn hơn 30 năm nữa", "\(en) is more than 30 years ahead")
    case .passed: return Words("\(vi) đã qua", "\(en) has passed")
    case .beforePlan(let issued):
      return Words(
        "\(vi) trước ngày ban hành kế hoạch \(issued.printed)",
        "\(en) is before the plan was issued, \(issued.printed)")
    case .longAgo: return Words("\(vi) trước năm 2000", "\(en) is before 2000")
    }
  }
}
