public import Values

/// When a piece of work is owed, in the words of the document and as days.
public struct Deadline: Equatable, Sendable {
  /// The words of the document; `nil` when it says nothing of time.
  public var written: String?
  /// The first day of the work, where the document says "từ …".
  public var starts: Day?
  /// The day printed: the last day of the month, quarter or year named, or D of "trước ngày D".
  ///
  /// Of work owed each period, the day until which it is owed, where that is printed.
  public var due: Day?
  /// Whether the work is owed before the day printed, so that the day itself is too late.
  public var isStrict: Bool
  /// How often the work is owed again.
  public var recurrence: Recurrence?
  /// Whether the document prints the day; false for "hằng năm", which ends with the year.
  public var isDayGiven: Bool
  /// What the time depends on, as "theo hướng dẫn của Trung ương"; may stand beside a day.
  public var condition: String?
  /// The day that work owed every so many years is counted from, which a person chooses.
  public var anchor: Day?

  /// A deadline; without arguments, that of work with no time at all.
  public init(
    written: String? = nil, starts: Day? = nil, due: Day? = nil, isStrict: Bool = false,
    recurrence: Recurrence? = nil, isDayGiven: Bool = true, condition: String? = nil,
    anchor: Day? = nil
  ) {
    self.written = written
    self.starts = starts
    self.due = due
    self.isStrict = isStrict
    self.recurrence = recurrence
    self.isDayGiven = isDayGiven
    self.condition = condition
    self.anchor = anchor
  }

  /// The last good day for a day printed.
  ///
  /// Before a strict day it is the day before, whatever day that is. Any other day moves to the
  /// next working day when offices are closed on it.
  ///
  /// - Parameters:
  ///   - due: The day printed.
  ///   - calendar: The days offices work.
  /// - Returns: The last day on which the work still counts as in time.
  public func effectiveDue(_ due: Day, in calendar: WorkCalendar) -> Day {
    isStrict ? due - 1 : calendar.nextWorkingDay(from: due)
  }
}

// MARK: - Occurrences

extension Deadline {
  /// What is owed on a day: for recurring work, the occurrence of the period that holds the day.
  public struct Occurrence: Equatable, Sendable {
    /// The period the work is owed for; `nil` for work owed once.
    public let period: Period?
    /// The day printed.
    public let due: Day?
    /// The last good day.
    public let effectiveDue: Day?
    /// The working day before the last good day, on which people are warned at the latest.
    public let warnedOn: Day?
  }

  /// The length of the periods for which the work is owed, `nil` when it is owed once or always.
  public var periodLength: Period.Length? {
    switch recurrence {
    case .yearly: .year
    case .halfYearly: .half
    case .quarterly: .quarter
    case .monthly: .month
    case .onDay(_, let length): length
    case .continuous, .everyYears, .periodic, nil: nil
    }
  }

  /// The occurrence that a day belongs to, by the periods of the calendar.
  ///
  /// - Parameters:
  ///   - day: The day asked about.
  ///   - calendar: The days offices work.
  /// - Returns: The occurrence of the calendar period holding the day, or the one there is.
  public func occurrence(on day: Day, in calendar: WorkCalendar) -> Occurrence {
    OccurrenceSeries(self, in: calendar).occurrence(on: day)
  }
}
