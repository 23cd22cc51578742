import Values

/// Finds the next day on which anything that a digest tells may differ without a change.
///
/// Every rule that judges by a day holds that day against another one: of a record, of a deadline
/// worked out from it, or of the calendar. All of these are looked at here, each with the days
/// around it on which an answer can turn; a day too many only makes a digest shorter.
struct ChangingDays {
  private let book: PlanBook
  private let day: Day
  private var next: Day
  private var agencies: Set<RecordID> = []
  private var targets: Set<RecordID> = []
  private var followUps: Set<RecordID> = []

  /// The days after one that are looked for among the records of a book.
  init(of book: PlanBook, after day: Day) {
    self.book = book
    self.day = day
    // Reporting periods, and the months that agencies look ahead, begin with a month.
    next = Period(.month, containing: day).lastDay + 1
  }

  /// The last day before anything may differ of what was taken in, reporting periods aside.
  var lastDay: Day { next - 1 }

  /// The last day before anything may differ.
  ///
  /// - Parameter plan: The plan, whose reporting periods may end within a month.
  /// - Returns: The day before the next one found, or before the next month.
  func lastDay(of plan: RecordID) -> Day {
    var copy = self
    let calendar = book.reportingCalendar(of: plan)
    copy.turn(on: calendar.lastDay(of: calendar.period(.month, containing: day)) + 1)
    return copy.next - 1
  }

  /// Takes in what an item of work is judged by.
  mutating func add(_ row: TaskRow) {
    let task = row.task
    turn(on: task.deadline.starts)
    add(book.series(of: task).occurrence(on: day))
    for part in row.allParts {
      add(part.judgement.occurrence)
      turn(around: part.obligation.sentOn)
    }
    for member in book.obligationsByTask[task.id] ?? [] { turn(around: member.sentOn) }
    for record in book.extensionsByTask[task.id] ?? [] {
      turn(around: record.askedOn)
      turn(around: record.decidedOn)
      add(lastGood: book.calendar.nextWorkingDay(from: record.newDue))
    }
    for assignment in book.assignmentsByTask[task.id] ?? [] {
      turn(around: assignment.validFrom)
      turn(around: assignment.validTo)
      add(agency: assignment.agency)
    }
    addFollowUps(of: task.id)
  }

  /// Takes in what a target is judged by, and the targets it is made of.
  mutating func add(_ row: TargetRow) { add(row.target) }

  private mutating func add(_ target: Target) {
    guard targets.insert(target.id).inserted else { return }
    turn(around: target.lastDay)
    for figure in book.observationsByTarget[target.id] ?? [] { turn(around: figure.day) }
    for condition in book.conditionsByTarget[target.id] ?? [] { add(condition) }
  }

  // MARK: - What items are tied to

  private mutating func add(agency: RecordID) {
    guard agencies.insert(agency).inserted else { return }
    turn(around: book.agenciesByID[agency]?.validFrom)
    turn(around: book.agenciesByID[agency]?.validTo)
    for membership in book.membershipsByGroup[agency] ?? [] {
      turn(around: membership.validFrom)
      turn(around: membership.validTo)
      add(agency: membership.member)
    }
    for succession in book.successionsByPredecessor[agency] ?? [] {
      turn(around: succession.day)
      if let heir = succession.heir { add(agency: heir) }
    }
  }

  private mutating func addFollowUps(of item: RecordID) {
    for act in book.followUpsByItem[item] ?? [] where followUps.insert(act.id).inserted {
      turn(around: act.answerBy)
      for recommendation in book.recommendationsByFollowUp[act.id] ?? [] {
        turn(on: recommendation.due.map { $0 - TimeJudgement.soonDays })
      }
    }
  }

  // MARK: - Days

  private mutating func add(_ occurrence: Deadline.Occurrence) {
    turn(around: occurrence.due)
    if let last = occurrence.effectiveDue { add(lastGood: last) }
  }

  /// Work is due soon some days before its last good day, and late on the day after it.
  private mutating func add(lastGood last: Day) {
    turn(on: last - TimeJudgement.soonDays)
    turn(around: last)
  }

  /// An answer may turn on a day, or when the day has passed.
  private mutating func turn(around other: Day?) {
    turn(on: other)
    turn(on: other.map { $0 + 1 })
  }

  private mutating func turn(on other: Day?) {
    if let other, other > day { next = min(next, other) }
  }
}
