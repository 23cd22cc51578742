public import Values

/// The items of work of a plan, counted so that every item stands in exactly one place.
///
/// The four official cells (done in time or late, not done in time or late) come first; work
/// without a date, past its date without information, or stopped has places of its own. Closed
/// work stands beside these and is in no sum.
public struct WorkSummary: Equatable, Sendable {
  /// How many items there are of each class, in the order of the classes.
  private let counts: [Int]
  /// How many are no longer followed.
  public let closed: Int

  /// Counts some items.
  public init(_ rows: [TaskRow]) {
    var counts = TimeClass.allCases.map { _ in 0 }
    for case let timeClass? in rows.map(\.timeClass) { counts[timeClass.place] += 1 }
    self.init(counts, closed: rows.count { $0.timeClass == nil })
  }

  /// The items of each class, in the order of the classes, and those no longer followed.
  init(_ counts: [Int], closed: Int) {
    self.counts = counts
    self.closed = closed
  }

  /// How many items are in a class.
  public subscript(_ timeClass: TimeClass) -> Int { counts[timeClass.place] }

  /// All items that are followed.
  public var total: Int { counts.reduce(0, +) }

  /// Every item, followed or not.
  public var all: Int { total + closed }

  /// Done, whether in time, late or without a deadline.
  public var done: Int { self[.doneOnTime] + self[.doneLate] + self[.doneUndated] }

  /// Not done and in time: a day is set and has not passed.
  public var openInTime: Int { self[.onTime] + self[.dueSoon] + self[.upcoming] }

  /// Not done: dated or not, paused ones left out.
  public var leftToDo: Int { total - done - self[.paused] }

  /// Not done, with a day set.
  public var open: Int { openInTime + self[.overdue] }

  /// Past their last good day, among what fell due: the items whose day has come or that are done.
  public var fellDue: Int { self[.doneOnTime] + self[.doneLate] + self[.overdue] }
}

extension TimeClass {
  /// The place among all classes.
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Something that waits for a person to act, by which items are gathered.
public enum Attention: String, CaseIterable, Sendable {
  /// One that answers for it has ended, and nobody certainly took over.
  case reassign
  /// Late; due within seven days; past due with nothing said.
  case overdue
  case dueSoon = "due-soon"
  case unreported
  /// Sent and not confirmed; sent back.
  case awaitingConfirmation = "awaiting-confirmation"
  case returned
  /// A later day was asked for; a report of the current period is not handed in.
  case extensionAsked = "extension-asked"
  case notReported = "not-reported"
  /// Urged about, with an answer still to come; with one that did not come in time; with a
  /// recommendation that is due.
  case awaitingAnswer = "awaiting-answer"
  case answerOverdue = "answer-overdue"
  case recommendationDue = "recommendation-due"
  /// Done without a product, nobody named, members of a group unknown, or no time set.
  case missingInformation = "missing-information"
  /// Nobody has looked at it for a whole reporting period.
  case notUpdated = "not-updated"
  /// A difficulty that nobody has answered.
  case difficulty
  /// What only a leader decides: work without an agency, a later day asked for, a difficulty.
  case decision

  /// The words officials use for it.
  public var words: Words {
    switch self {
    case .reassign: Words("cần phân công lại", "to be reassigned")
    case .overdue: Words("quá hạn", "overdue")
    case .dueSoon: Words("đến hạn trong 7 ngày", "due in 7 days")
    case .unreported: Words("đã qua hạn, chưa có thông tin", "past due, no information")
    case .awaitingConfirmation: Words("chờ xác nhận", "to confirm")
    case .returned: Words("đã trả lại", "returned")
    case .extensionAsked: Words("xin gia hạn", "more time asked for")
    case .notReported: Words("chưa báo cáo", "not reported")
    case .awaitingAnswer: Words("chờ trả lời đôn đốc", "awaiting an answer")
    case .answerOverdue: Words("quá hạn trả lời", "answer overdue")
    case .recommendationDue: Words("kiến nghị đến hạn", "recommendation due")
    case .missingInformation: Words("thiếu thông tin", "details missing")
    case .notUpdated: Words("lâu chưa cập nhật", "not updated for long")
    case .difficulty: Words("vướng mắc", "difficulties")
    case .decision: Words("xin ý kiến", "to decide")
    }
  }

  /// Whether an item waits for this.
  public func includes(_ row: TaskRow) -> Bool {
    guard let timeClass = row.timeClass else { return false }
    return switch self {
    case .reassign: row.mustBeReassigned
    case .overdue: timeClass == .overdue
    case .dueSoon: timeClass == .dueSoon
    case .unreported: timeClass == .unreported
    case .awaitingConfirmation: row.has(.awaitingConfirmation)
    case .returned: row.has(.returned)
    case .extensionAsked: row.allParts.contains(where: \.isExtensionAsked)
    case .notReported: row.reportsOwed.contains { !$0.isHandedIn }
    case .awaitingAnswer: timeClass.isOpen && row.openFollowUps.awaited > 0
    case .answerOverdue: timeClass.isOpen && row.openFollowUps.overdue > 0
    case .recommendationDue: row.openFollowUps.recommendationsDue > 0
    case .missingInformation:
      row.partsDoneWithoutProduct > 0 || row.answerable == nil && !row.mustBeReassigned
        || timeClass.isOpen
          && row.agencies.contains {
            $0.lacksMembers && $0.role.isAnswerable && !$0.isWithoutBody
          }
        || timeClass == .undated
    case .notUpdated: row.isLeftAlone
    case .difficulty: !row.following.openDifficulties.isEmpty
    case .decision: !Self.reasons(toDecide: row).isEmpty
    }
  }
}

extension Attention {
  /// What a leader is to decide of an item; nothing when it can go on by itself.
  public static func reasons(toDecide row: TaskRow) -> [Attention] {
    [.reassign, .extensionAsked, .difficulty].filter { $0.includes(row) }
  }
}

extension TaskRow {
  /// The later day that was asked for and that nobody has decided.
  public var extensionAsked: Extension? {
    allParts.first(where: \.isExtensionAsked)?.extensions.last { $0.decision == .asked }?.record
  }

  /// Whether a part of it has a state.
  fileprivate func has(_ state: WorkState) -> Bool {
    allParts.contains { $0.obligation.state == state }
  }

  /// What is to be reported for the current period.
  ///
  /// These are the parts of a recurring report, or of ongoing work whose plan is reported on by
  /// periods. Paused and closed ones are not asked for.
  public var reportsOwed: [Part] {
    guard task.kind == .report || task.deadline.recurrence == .continuous,
      let current = allParts.last?.obligation.period
    else { return [] }
    return allParts.filter {
      $0.obligation.period == current && $0.obligation.state != .paused
        && $0.obligation.state != .closed
    }
  }
}
