public import Values

/// The occurrences of a piece of work: one for each period it is owed for, or the only one.
///
/// Recurring work is owed for the periods its deadline names. Ongoing work is owed once for each
/// reporting period of its plan, where the plan has one. Work owed every so many years is owed
/// that many years after its anchor and again as long after that; without an anchor it has no day.
public struct OccurrenceSeries: Equatable, Sendable {
  /// When the work is owed.
  public let deadline: Deadline
  /// By which days periods begin and end.
  public let reporting: ReportingCalendar
  /// The length of the periods; `nil` for work that is not owed by periods.
  public let length: Period.Length?
  private let calendar: WorkCalendar

  /// The occurrences of a deadline.
  ///
  /// - Parameters:
  ///   - deadline: When the work is owed.
  ///   - calendar: The days offices work.
  ///   - reporting: By which days periods begin and end.
  ///   - reportingLength: How often the plan is reported on; `nil` when that is not set.
  public init(
    _ deadline: Deadline, in calendar: WorkCalendar,
    reporting: ReportingCalendar = .ordinary, every reportingLength: Period.Length? = nil
  ) {
    self.deadline = deadline
    self.calendar = calendar
    self.reporting = reporting
    switch deadline.recurrence {
    case .continuous: length = reportingLength
    case .everyYears: length = deadline.anchor == nil ? nil : .year
    default: length = deadline.periodLength
    }
  }

  /// Whether what was owed for a period that is over stays owed; ongoing work begins anew.
  public var isOwedLater: Bool { length != nil && deadline.recurrence != .continuous }

  /// The occurrence that a day belongs to.
  public func occurrence(on day: Day) -> Deadline.Occurrence {
    guard let length else { return once }
    if case .everyYears(let years) = deadline.recurrence, let anchor = deadline.anchor {
      return occurrence(due: Self.next(from: day, after: anchor, years: years))
    }
    let period = reporting.period(length, containing: day)
    let occurrence = made(for: period)
    // A day printed after the cut-off keeps its period open until it has passed.
    guard reporting.rule != .calendar, isDayPrinted else { return occurrence }
    let earlier = made(for: period.previous)
    // Its last good day may come after the day printed, where that is a day off.
    let last = [earlier.due, earlier.effectiveDue].compactMap(\.self).max()
    return last.map { $0 >= day } ?? false ? earlier : occurrence
  }

  /// The occurrence of a period; `nil` when the work is not owed for it.
  public func occurrence(for period: Period) -> Deadline.Occurrence? {
    guard period.length == length else { return nil }
    guard case .everyYears(let years) = deadline.recurrence, let anchor = deadline.anchor else {
      return made(for: period)
    }
    let passed = period.year - anchor.year
    guard passed > 0, passed.isMultiple(of: years) else { return nil }
    return occurrence(due: anchor.adding(months: 12 * passed))
  }

  /// The periods before one that a day or a later one belongs to, in order.
  ///
  /// - Parameters:
  ///   - day: The first day asked about.
  ///   - period: The period before which to stop.
  /// - Returns: At most the last ``mostPeriods``; none for ongoing work.
  public func periods(from day: Day, before period: Period) -> [Period] {
    guard isOwedLater, var current = occurrence(on: day).period else { return [] }
    var periods: [Period] = []
    while current.firstDay < period.firstDay {
      if occurrence(for: current) != nil { periods.append(current) }
      guard current.next != current else { break }
      current = current.next
    }
    return periods.suffix(Self.mostPeriods)
  }

  /// How many periods that are over are looked back on: fifty years of months.
  public static let mostPeriods = 600

  // MARK: - Days

  private var once: Deadline.Occurrence { occurrence(period: nil, due: deadline.due) }

  /// Whether the document prints the day of each period.
  private var isDayPrinted: Bool {
    switch deadline.recurrence {
    case .yearly: deadline.isDayGiven
    case .onDay: true
    default: false
    }
  }

  private func made(for period: Period) -> Deadline.Occurrence {
    switch deadline.recurrence {
    case .continuous: return occurrence(period: period, due: nil)
    case .yearly(let month, let day) where reporting.rule == .calendar || deadline.isDayGiven:
      let lastDay = Day.length(ofMonth: month, in: period.year)
      return occurrence(period: period, due: Day(period.year, month, min(day, lastDay)))
    case .onDay(let day, _):
      let (year, month, lastDay) = period.lastDay.parts
      return occurrence(period: period, due: Day(year, month, min(day, lastDay)))
    default: return occurrence(period: period, due: reporting.lastDay(of: period))
    }
  }

  private func occurrence(due: Day) -> Deadline.Occurrence {
    occurrence(period: .year(due.year), due: due)
  }

  private func occurrence(period: Period?, due: Day?) -> Deadline.Occurrence {
    Deadline.Occurrence(
      period: period, due: due, lastGood: due.map { deadline.effectiveDue($0, in: calendar) },
      in: calendar)
  }

  /// The first day a whole number of intervals after the anchor that is not before a day.
  private static func next(from day: Day, after anchor: Day, years: Int) -> Day {
    let passed = max(0, day.year - anchor.year)
    let count = max(1, passed / years)
    let due = anchor.adding(months: 12 * years * count)
    return due >= day ? due : anchor.adding(months: 12 * years * (count + 1))
  }
}
