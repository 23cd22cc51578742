import PlanModel
import PlanModelTestSupport
import Testing
import Values

struct WorkSummaryTests {
  @Test(arguments: 1...30)
  func `every followed task stands in exactly one place`(seed: UInt64) {
    let book = RandomBook.make(seed: seed)
    let first = Day.of("2022-12-31")
    for offset in stride(from: 0, through: 2_200, by: 61) {
      let day = first + offset
      let judged = JudgedBook(book, on: day)
      for plan in ["XX", "YY"] {
        let rows = judged.tasks.filter { $0.plan == plan }
        check(WorkSummary(rows), rows.map { Place(of: $0, in: book, on: day) }, "\(plan) on \(day)")
      }
    }
  }

  private func check(_ summary: WorkSummary, _ places: [Place?], _ comment: Comment) {
    let counts = Dictionary(grouping: places.compactMap(\.self)) { $0 }.mapValues(\.count)
    func count(_ place: Place) -> Int { counts[place] ?? 0 }
    #expect(summary[.doneOnTime] == count(.doneInTime), comment)
    #expect(summary[.doneLate] == count(.doneLate), comment)
    #expect(summary[.doneUndated] == count(.doneUndated), comment)
    #expect(summary.openInTime == count(.openInTime), comment)
    #expect(summary[.overdue] == count(.openLate), comment)
    #expect(summary[.unreported] == count(.pastUnknown), comment)
    #expect(
      summary[.ongoing] + summary[.undated] + summary[.conditional] == count(.timeless), comment)
    #expect(summary[.paused] == count(.stopped), comment)
    #expect(summary.total == places.count { $0 != nil }, comment)
    let beside = count(.pastUnknown) + count(.timeless) + count(.stopped)
    #expect(summary.total == summary.done + summary.open + beside, comment)
    #expect(summary.fellDue == count(.doneInTime) + count(.doneLate) + count(.openLate), comment)
  }

  @Test func `nothing adds up to nothing`() {
    let summary = WorkSummary([])
    #expect(summary.total == 0)
    #expect(summary.fellDue == 0)
    #expect(TimeClass.allCases.allSatisfy { summary[$0] == 0 })
  }

  @Test func `the counts of the parts of a list are those of the list`() {
    let rows = JudgedBook(RandomBook.make(seed: 77), on: .of("2025-07-01")).tasks
    let (left, right) = (
      WorkSummary(Array(rows.prefix(17))), WorkSummary(Array(rows.dropFirst(17)))
    )
    for timeClass in TimeClass.allCases {
      #expect(WorkSummary(rows)[timeClass] == left[timeClass] + right[timeClass])
    }
  }
}

/// Where official tables put a task: worked out from the records alone, the worst part first.
private enum Place: Int, Comparable {
  case openLate, pastUnknown, openInTime, timeless, stopped, doneLate, doneInTime, doneUndated

  static func < (first: Place, second: Place) -> Bool { first.rawValue < second.rawValue }

  init?(of row: TaskRow, in book: PlanBook, on day: Day) {
    let deadline = row.task.deadline
    let period = deadline.periodLength.map { Period($0, containing: day) }
    let stored = book.contents.obligations.filter { $0.task == row.task.id }
    let ofPeriod = stored.filter { $0.period == period }
    let current =
      ofPeriod.isEmpty ? [Obligation(id: row.task.id, task: row.task.id, period: period)] : ofPeriod
    // What was said of an earlier period stays in view while anything of it is open.
    let earlier = stored.filter { part in
      guard let period, let own = part.period, own.firstDay < period.firstDay else { return false }
      return stored.contains { $0.period == own && $0.state != .done && $0.state != .closed }
    }
    let places = (earlier + current).filter { $0.state != .closed }.map { part in
      let due = Self.lastGoodDay(of: deadline, in: book, on: part.period?.lastDay ?? day)
      return Self.place(of: part, due: due, deadline: deadline, on: day)
    }
    guard let worst = places.min() else { return nil }
    self = worst
  }

  private static func lastGoodDay(of deadline: Deadline, in book: PlanBook, on day: Day) -> Day? {
    let year = day.year
    let printed: Day? =
      switch deadline.recurrence {
      case .yearly(let month, let date): Day(year, month, date)
      case .halfYearly: day.month <= 6 ? Day(year, 6, 30) : Day(year, 12, 31)
      case .quarterly:
        [Day(year, 3, 31), Day(year, 6, 30), Day(year, 9, 30), Day(year, 12, 31)]
          .compactMap(\.self).first { $0 >= day }
      case .monthly: (0...30).map { day + $0 }.last { $0.month == day.month }
      default: deadline.due
      }
    guard let printed else { return nil }
    guard !deadline.isStrict else { return printed - 1 }
    return (0...30).map { printed + $0 }.first { book.calendar.isWorking($0) }
  }

  private static func place(
    of part: Obligation, due: Day?, deadline: Deadline, on day: Day
  ) -> Place {
    switch part.state {
    case .paused: return .stopped
    case .done:
      guard let sentOn = part.sentOn, let due else { return .doneUndated }
      return sentOn > due ? .doneLate : .doneInTime
    case .awaitingConfirmation:
      let sentOn = min(part.sentOn ?? day, day)
      if let due, sentOn <= due { return .openInTime }
      return open(isUnknown: false, due: due, deadline: deadline, on: sentOn)
    default: return open(isUnknown: part.state == .unknown, due: due, deadline: deadline, on: day)
    }
  }

  private static func open(
    isUnknown: Bool, due: Day?, deadline: Deadline, on day: Day
  ) -> Place {
    if let starts = deadline.starts, day < starts { return .openInTime }
    guard let due else { return .timeless }
    guard due < day else { return .openInTime }
    return isUnknown ? .pastUnknown : .openLate
  }
}
