public import Values

/// A task, or one occurrence of it, that falls due on a day.
public struct DueItem: Equatable, Sendable {
  /// The code of the task, with the period where it is owed by periods.
  public let code: String
  /// The code of the task.
  public let task: String
  /// What is to be done, in short.
  public let label: String
  /// The last good day.
  public let day: Day
  /// The class of its most urgent part; `nil` when all are closed.
  public let timeClass: TimeClass?
  /// The days left to the last good day, negative when it is past, by the part that gives the class;
  /// `nil` for what is done, paused or closed.
  ///
  /// A result that was sent is counted to the day it was sent, as in lists.
  public let daysLeft: Int?
  /// The common state of its parts, else in progress.
  public let state: WorkState
  /// How many parts fall due on the day, and how many of them are done.
  public let parts: Int, partsDone: Int
  /// Whether it is open and the day is today or comes by the next working day.
  public let isDueByNextWorkingDay: Bool
  /// The agency that answers for it first.
  public let agency: Agency?

  /// What falls due of a task on a day, out of its parts.
  ///
  /// - Returns: `nil` without parts.
  init?(_ row: TaskRow, _ parts: [Part], on day: Day) {
    guard let first = parts.first else { return nil }
    let followed = parts.filter { $0.obligation.state != .closed }
    let states = Set((followed.isEmpty ? parts : followed).map(\.obligation.state))
    code = row.task.code + (first.obligation.period.map { "/\($0)" } ?? "")
    task = row.task.code
    label = row.task.label
    self.day = day
    let judged = followed.map(\.judgement)
    let urgent = judged.compactMap(\.timeClass).min { $0.urgency < $1.urgency }
    timeClass = urgent
    daysLeft = judged.filter { $0.timeClass == urgent }.compactMap(\.daysLeft).min()
    state = states.count == 1 ? states.first ?? .unknown : .inProgress
    self.parts = followed.count
    partsDone = followed.count { $0.obligation.state == .done }
    isDueByNextWorkingDay = followed.contains(where: \.judgement.isDueByNextWorkingDay)
    agency = row.answerable
  }
}

extension DueItem {
  /// What falls due of a task in some days, an item for each day and period.
  static func items(of row: TaskRow, _ parts: [Part]) -> [DueItem] {
    var groups: [(day: Day, period: Period?, parts: [Part])] = []
    for part in parts {
      guard let day = part.judgement.occurrence.effectiveDue else { continue }
      let period = part.obligation.period
      if let place = groups.firstIndex(where: { $0.day == day && $0.period == period }) {
        groups[place].parts.append(part)
      } else {
        groups.append((day, period, [part]))
      }
    }
    return groups.compactMap { DueItem(row, $0.parts, on: $0.day) }
  }
}
