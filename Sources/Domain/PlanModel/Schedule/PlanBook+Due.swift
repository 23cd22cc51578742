import Values

extension PlanBook {
  /// The parts of a task whose last good day lies in some days, as they stand on a day.
  ///
  /// Recurring work is due once for each of its periods. What was owed before the plan was
  /// followed counts only where somebody said something of it.
  ///
  /// - Parameters:
  ///   - task: The task.
  ///   - days: The days.
  ///   - day: The day of the judgement.
  /// - Returns: The parts, the earliest period first.
  func partsDue(of task: PlanTask, in days: ClosedRange<Day>, on day: Day) -> [Part] {
    let parts = periodsDue(of: task, in: days, on: day).map { periods in
      periods.flatMap { self.parts(of: task, in: $0, on: day) }
    }
    return (parts ?? self.parts(of: task, on: day)).filter { part in
      part.judgement.occurrence.effectiveDue.map(days.contains) ?? false
    }
  }

  /// The periods whose work may fall due in some days; `nil` for work that is owed once, or that
  /// was stopped before it was followed by periods.
  private func periodsDue(
    of task: PlanTask, in days: ClosedRange<Day>, on day: Day
  ) -> [Period]? {
    let series = series(of: task)
    let stored = obligationsByTask[task.id] ?? []
    let isStopped = stored.contains {
      $0.period == nil && ($0.state == .closed || $0.state == .paused)
    }
    guard let length = series.length, !isStopped else { return nil }
    let followed = series.occurrence(on: plansByID[task.plan]?.followedFrom ?? day).period
    let first = followed?.firstDay ?? days.lowerBound
    let known = Set(stored.compactMap(\.period))
    // The day may lie in a period after its own: moved by a day off, or by a later day granted.
    var period = Period(length, containing: days.lowerBound - Self.longestShift)
    var periods: [Period] = []
    while period.firstDay <= days.upperBound + Self.longestShift {
      if period.firstDay >= first || known.contains(period) { periods.append(period) }
      guard period.next != period else { break }
      period = period.next
    }
    return periods
  }

  /// How many days past the end of its period work is still looked for.
  private static let longestShift = 366
}
