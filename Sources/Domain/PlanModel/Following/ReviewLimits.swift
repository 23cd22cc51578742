import Values

/// The day before which an item must have been looked at last to be left alone for long, by plan.
///
/// A whole reporting period, the last one that is over, has then passed without a look; for work
/// without agency and time, a whole year.
struct ReviewLimits {
  private let book: PlanBook
  private var known: [RecordID: (day: Day, limit: Day)] = [:]

  init(_ book: PlanBook) { self.book = book }

  /// Whether nobody has looked at an item for a whole reporting period of its plan.
  ///
  /// What nobody ever looked at counts from the day the plan is followed; of a plan that is not
  /// followed nothing is known.
  mutating func isLeftAlone(_ row: TaskRow, on day: Day) -> Bool {
    guard row.timeClass.map({ $0.isOpen && $0 != .upcoming }) ?? false,
      let last = row.following.reviewedOn ?? book.rhythmsByPlan[row.task.plan]?.followedFrom
    else { return false }
    return last < (row.isBare ? Day.first(ofYear: day.year - 1) : limit(of: row.task.plan, on: day))
  }

  private mutating func limit(of plan: RecordID, on day: Day) -> Day {
    if let known = known[plan], known.day == day { return known.limit }
    let over = book.reportingPeriod(of: plan, on: day).previous
    let limit = book.reportingCalendar(of: plan).firstDay(of: over)
    known[plan] = (day, limit)
    return limit
  }
}

extension Day {
  fileprivate static func first(ofYear year: Int) -> Day { Period.year(year).firstDay }
}
