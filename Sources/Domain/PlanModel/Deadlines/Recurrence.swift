public import Values

/// How often a piece of work is owed again.
public enum Recurrence: Hashable, Sendable {
  /// Goes on without an end ("thường xuyên").
  case continuous
  /// Once a year, on a month and day.
  case yearly(month: Int, day: Int)
  /// Twice, four times, twelve times a year, at the end of the period.
  case halfYearly, quarterly, monthly
  /// Twice, four times, twelve times a year, on a day of the last month of the period; lengths
  /// other than half, quarter and month are not used.
  case onDay(Int, of: Period.Length)
  /// Every so many years from a day the document does not print.
  case everyYears(Int)
  /// Again and again, at an interval the document does not print ("định kỳ").
  case periodic
}

extension Recurrence {
  /// The recurrence without a day of the last month of its period: monthly for "monthly 20".
  ///
  /// Rows have this one, and the day in what is due.
  public var endingPeriod: Recurrence {
    switch self {
    case .onDay(_, of: .month): .monthly
    case .onDay(_, of: .quarter): .quarterly
    case .onDay(_, of: .half): .halfYearly
    default: self
    }
  }
}

extension Recurrence: CustomStringConvertible, LosslessStringConvertible {
  /// The code of the recurrence: `continuous`, `yearly 12-05`, `monthly 20`, `every-5-years`.
  public var description: String {
    switch self {
    case .continuous: "continuous"
    case .yearly(let month, let day): "yearly \(twoDigits(month))-\(twoDigits(day))"
    case .halfYearly: "half-yearly"
    case .quarterly: "quarterly"
    case .monthly: "monthly"
    case .onDay(let day, .month): "monthly \(twoDigits(day))"
    case .onDay(let day, .quarter): "quarterly \(twoDigits(day))"
    case .onDay(let day, let length):
      "\(length == .half ? "half-yearly" : "yearly") \(twoDigits(day))"
    case .everyYears(let years): "every-\(years)-years"
    case .periodic: "periodic"
    }
  }

  /// Reads the code of a recurrence, exactly as `description` prints it.
  public init?(_ description: String) {
    switch description {
    case "continuous": self = .continuous
    case "half-yearly": self = .halfYearly
    case "quarterly": self = .quarterly
    case "monthly": self = .monthly
    case "periodic": self = .periodic
    default:
      if let yearly = Self.yearly(from: description) {
        self = yearly
      } else if let onDay = Self.onDay(from: description) {
        self = onDay
      } else if let years = Self.interval(from: description) {
        self = .everyYears(years)
      } else {
        return nil
      }
    }
    guard self.description == description else { return nil }
  }

  private static func yearly(from text: String) -> Recurrence? {
    guard text.hasPrefix("yearly ") else { return nil }
    let fields = text.dropFirst(7).split(separator: "-", omittingEmptySubsequences: false)
    guard fields.count == 2, let month = Int(fields[0]), let day = Int(fields[1]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return .yearly(month: month, day: day)
  }

  private static func onDay(from text: String) -> Recurrence? {
    let fields = text.split(separator: " ", omittingEmptySubsequences: false)
    let lengths: [Substring: Period.Length] = [
      "monthly": .month, "quarterly": .quarter, "half-yearly": .half,
    ]
    guard fields.count == 2, let length = lengths[fields[0]], let day = Int(fields[1]),
      (1...31).contains(day)
    else { return nil }
    return .onDay(day, of: length)
  }

  private static func interval(from text: String) -> Int? {
    guard text.hasPrefix("every-"), text.hasSuffix("-years") else { return nil }
    return Int(text.dropFirst(6).dropLast(6)).flatMap { (2...99).contains($0) ? $0 : nil }
  }
}

private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
