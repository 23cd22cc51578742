public import Values

/// A later day asked for, with what it changed, as of a day.
public struct ExtensionStep: Equatable, Sendable {
  /// The record of it.
  public let record: Extension
  /// What was decided by the day of the judgement.
  public let decision: ExtensionDecision
  /// The last good day when it was asked for.
  public let lastDayBefore: Day
  /// The last good day it gives; `nil` unless it is granted.
  public let lastDayAfter: Day?

  /// Whether it was asked for when the last good day had passed already; where nobody said when it
  /// was asked for, whether it was decided by then.
  public var isAskedLate: Bool {
    (record.askedOn ?? record.decidedOn).map { $0 > lastDayBefore } ?? false
  }
}

extension Extension {
  /// Whether it is for a part: of its period, and of its member unless it is for all of them.
  func isFor(_ obligation: Obligation) -> Bool {
    period == obligation.period && (member == nil || member == obligation.member)
  }

  /// What was decided by a day; `nil` when nothing of it was known then.
  func decision(on day: Day) -> ExtensionDecision? {
    if decision == .asked || (decidedOn.map { $0 > day } ?? false) {
      return askedOn.map { $0 <= day } ?? (decision == .asked) ? .asked : nil
    }
    return decision
  }

  /// Chains order by the day of the decision, or of the asking while there is none.
  fileprivate var order: (Int, RecordID) { ((decidedOn ?? askedOn)?.number ?? .min, id) }

  /// The chain of the extensions of a part, the oldest first.
  ///
  /// - Parameters:
  ///   - records: The extensions of the part.
  ///   - lastDay: The last good day of the document.
  ///   - day: The day of the judgement; what was decided later counts as not decided.
  ///   - calendar: The days offices work; a day granted moves to the next of them.
  /// - Returns: A step for each that was known on the day.
  static func chain(
    of records: [Extension], from lastDay: Day, on day: Day, in calendar: WorkCalendar
  ) -> [ExtensionStep] {
    var steps: [ExtensionStep] = []
    for record in records.sorted(by: { $0.order < $1.order }) {
      guard let decision = record.decision(on: day) else { continue }
      let before = steps.last {
        $0.lastDayAfter != nil && isKnown($0.record, when: record.askedOn ?? record.decidedOn)
      }
      steps.append(
        ExtensionStep(
          record: record, decision: decision, lastDayBefore: before?.lastDayAfter ?? lastDay,
          lastDayAfter: decision == .granted
            ? calendar.nextWorkingDay(from: record.newDue) : nil))
    }
    return steps
  }

  private static func isKnown(_ earlier: Extension, when day: Day?) -> Bool {
    guard let decided = earlier.decidedOn, let day else { return true }
    return decided <= day
  }
}
