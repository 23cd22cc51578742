public import Values

/// The time class of one piece of work on a day, and what it was judged by.
public struct TimeJudgement: Equatable, Sendable {
  /// The class; `nil` for closed work, which no count includes.
  public let timeClass: TimeClass?
  /// The occurrence judged.
  public let occurrence: Deadline.Occurrence
  /// The days left to the last good day, negative when it is past.
  ///
  /// `nil` without a deadline and for work that is done, paused or closed. For a result sent and
  /// not yet confirmed, the days are counted from the day it was sent.
  public let daysLeft: Int?
  /// Whether open work, not yet sent, has its last good day today or by the next working day.
  ///
  /// On a Friday this is so for what is owed on Monday, and on the last working day before Tết for
  /// what is owed on the first one after it, more than a week ahead.
  public let isDueByNextWorkingDay: Bool

  /// How many days before its last good day work counts as due soon.
  public static let soonDays = 7

  /// Judges work against its deadline.
  ///
  /// - Parameters:
  ///   - work: The state and the day the result was sent.
  ///   - deadline: When the work is owed.
  ///   - day: The day of the judgement.
  ///   - calendar: The days offices work.
  public init(
    of work: (state: WorkState, sentOn: Day?), against deadline: Deadline, on day: Day,
    in calendar: WorkCalendar
  ) {
    let occurrence = deadline.occurrence(on: day, in: calendar)
    self.init(of: work, against: deadline, occurrence: occurrence, on: day)
  }

  /// Judges work against one occurrence of its deadline.
  ///
  /// - Parameters:
  ///   - work: The state and the day the result was sent.
  ///   - deadline: When the work is owed.
  ///   - occurrence: The occurrence judged.
  ///   - day: The day of the judgement.
  public init(
    of work: (state: WorkState, sentOn: Day?), against deadline: Deadline,
    occurrence: Deadline.Occurrence, on day: Day
  ) {
    self.occurrence = occurrence
    let judgedDay =
      work.state == .awaitingConfirmation ? min(day, work.sentOn ?? day) : day
    let left = occurrence.effectiveDue.map { $0 - judgedDay }
    switch work.state {
    case .closed: timeClass = nil
    case .paused: timeClass = .paused
    case .done: timeClass = Self.doneClass(sentOn: work.sentOn, due: occurrence.effectiveDue)
    case .awaitingConfirmation where left.map({ $0 >= 0 }) ?? false: timeClass = .onTime
    default:
      timeClass = Self.openClass(
        isUnknown: work.state == .unknown, daysLeft: left, deadline: deadline, on: judgedDay)
    }
    daysLeft = (timeClass.map { !$0.isDone && $0 != .paused } ?? false) ? left : nil
    isDueByNextWorkingDay =
      work.state != .awaitingConfirmation && timeClass != .upcoming && daysLeft ?? -1 >= 0
      && occurrence.warnedOn.map { $0 <= day } ?? false
  }

  private static func doneClass(sentOn: Day?, due: Day?) -> TimeClass {
    guard let sentOn, let due else { return .doneUndated }
    return sentOn <= due ? .doneOnTime : .doneLate
  }

  private static func openClass(
    isUnknown: Bool, daysLeft: Int?, deadline: Deadline, on day: Day
  ) -> TimeClass {
    if let starts = deadline.starts, starts > day { return .upcoming }
    guard let daysLeft else {
      if deadline.recurrence == .continuous { return .ongoing }
      return deadline.condition == nil ? .undated : .conditional
    }
    guard daysLeft >= 0 else { return isUnknown ? .unreported : .overdue }
    return daysLeft <= soonDays ? .dueSoon : .onTime
  }
}
