/// A stretch of the calendar for which work is owed or figures are reported.
public enum Period: Hashable, Sendable {
  /// A calendar year.
  case year(Int)
  /// The first (1) or second (2) half of a year.
  case half(Int, Int)
  /// A quarter of a year, 1 to 4.
  case quarter(Int, Int)
  /// A month of a year, 1 to 12.
  case month(Int, Int)

  /// The period of a length that contains a day.
  ///
  /// - Parameters:
  ///   - length: How long the period is.
  ///   - day: Any day within it.
  public init(_ length: Length, containing day: Day) {
    let (year, month, _) = day.parts
    switch length {
    case .year: self = .year(year)
    case .half: self = .half(year, month <= 6 ? 1 : 2)
    case .quarter: self = .quarter(year, (month + 2) / 3)
    case .month: self = .month(year, month)
    }
  }

  /// How long a period lasts.
  public enum Length: String, CaseIterable, Sendable {
    /// Twelve, six, three months, or one.
    case year, half, quarter, month
  }

  /// The year the period lies in.
  public var year: Int {
    switch self {
    case .year(let year), .half(let year, _), .quarter(let year, _), .month(let year, _): year
    }
  }

  /// The first and the last month of the period within its year.
  private var months: (first: Int, last: Int) {
    switch self {
    case .year: (1, 12)
    case .half(_, let half): (half * 6 - 5, half * 6)
    case .quarter(_, let quarter): (quarter * 3 - 2, quarter * 3)
    case .month(_, let month): (month, month)
    }
  }

  /// The first day of the period.
  public var firstDay: Day { Day(year, months.first, 1) ?? Day(number: 0) }

  /// The last day of the period.
  public var lastDay: Day {
    Day(year, months.last, Day.length(ofMonth: months.last, in: year)) ?? Day(number: 0)
  }
}

extension Period: CustomStringConvertible, LosslessStringConvertible {
  /// The period as codes print it: `2026`, `2026-H1`, `2026-Q3`, `2026-07`.
  public var description: String {
    switch self {
    case .year: printedYear
    case .half(_, let half): "\(printedYear)-H\(half)"
    case .quarter(_, let quarter): "\(printedYear)-Q\(quarter)"
    case .month(_, let month): "\(printedYear)-\(month < 10 ? "0" : "")\(month)"
    }
  }

  private var printedYear: String {
    let digits = String(year)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// Reads what `description` prints; capital or small letters do not matter.
  public init?(_ description: String) {
    let code = description.uppercased()
    let fields = code.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = fields.first, let year = Int(first), (1...9999).contains(year) else {
      return nil
    }
    guard let period = fields.count == 1 ? .year(year) : Self.part(fields[1], of: year),
      period.description == code
    else { return nil }
    self = period
  }

  private static func part(_ text: Substring, of year: Int) -> Period? {
    switch (text.first, Int(text.dropFirst()), Int(text)) {
    case ("H", .some(let half), _) where (1...2).contains(half): .half(year, half)
    case ("Q", .some(let quarter), _) where (1...4).contains(quarter): .quarter(year, quarter)
    case (_, _, .some(let month)) where (1...12).contains(month): .month(year, month)
    default: nil
    }
  }
}
