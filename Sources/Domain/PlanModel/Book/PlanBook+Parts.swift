public import Values

extension PlanBook {
  /// How often a plan is reported on, and from which day its recurring work is followed.
  struct Rhythm: Sendable {
    var reporting = ReportingCalendar.ordinary
    var length: Period.Length?
    var followedFrom: Day?

    init() {}

    init(_ plan: Plan) {
      reporting = plan.reportingRule.map(ReportingCalendar.init) ?? .ordinary
      length = plan.reporting
      followedFrom = plan.followedFrom
    }
  }

  private func rhythm(of task: PlanTask) -> Rhythm { rhythmsByPlan[task.plan] ?? Rhythm() }

  /// The occurrences of a task, by the periods of its plan.
  public func series(of task: PlanTask) -> OccurrenceSeries {
    let rhythm = rhythm(of: task)
    return OccurrenceSeries(
      task.deadline, in: calendar, reporting: rhythm.reporting, every: rhythm.length)
  }

  /// The parts of a task on a day, those of the earliest period first.
  ///
  /// Recurring work has those of the period that holds the day, and of every earlier one that is
  /// still open: periods with records, and from the day its plan is followed all of them. What was
  /// owed before that day is unknown, not late. Earlier periods of ongoing work are history.
  public func parts(of task: PlanTask, on day: Day) -> [Part] {
    let series = series(of: task)
    let current = series.occurrence(on: day)
    let stored = obligationsByTask[task.id] ?? []
    guard let period = current.period else {
      return parts(of: task, for: current, stored.filter { $0.period == nil }, on: day)
    }
    // Work that was stopped before it was followed by periods stays stopped.
    let stopped = stored.filter {
      $0.period == nil && ($0.state == .closed || $0.state == .paused)
    }
    guard stopped.isEmpty else { return parts(of: task, for: current, stopped, on: day) }
    let followedFrom = rhythm(of: task).followedFrom.map { series.occurrence(on: $0).period }
    let earlier = earlierPeriods(series, before: period, stored, task)
    let open = earlier.flatMap { period -> [Part] in
      guard let occurrence = series.occurrence(for: period) else { return [] }
      let isFollowed = followedFrom?.map { $0.firstDay <= period.firstDay } ?? false
      let parts = parts(
        of: task, for: occurrence, stored.filter { $0.period == period }, on: day
      ).filter { isFollowed || $0.isStored }
      return parts.contains(where: \.isOpen) ? parts : []
    }
    return open + parts(of: task, for: current, stored.filter { $0.period == period }, on: day)
  }

  /// The parts of a task in one period, as they stand on a day; none when it is not owed for it.
  public func parts(of task: PlanTask, in period: Period, on day: Day) -> [Part] {
    guard let occurrence = series(of: task).occurrence(for: period) else { return [] }
    let stored = (obligationsByTask[task.id] ?? []).filter { $0.period == period }
    return parts(of: task, for: occurrence, stored, on: day)
  }

  /// The part of a task as a whole in a period, as if nobody had said anything of it.
  func unspokenWhole(of task: PlanTask, in period: Period?, on day: Day) -> Part {
    let series = series(of: task)
    let occurrence = period.flatMap(series.occurrence(for:)) ?? series.occurrence(on: day)
    return part(
      of: task, blank(task, occurrence.period), isStored: false, occurrence, on: day)
  }

  private func earlierPeriods(
    _ series: OccurrenceSeries, before period: Period, _ stored: [Obligation], _ task: PlanTask
  ) -> [Period] {
    guard series.isOwedLater else { return [] }
    var periods = Set(stored.compactMap(\.period).filter { $0.firstDay < period.firstDay })
    if let day = rhythm(of: task).followedFrom {
      periods.formUnion(series.periods(from: day, before: period))
    }
    return periods.sorted { $0.firstDay < $1.firstDay }
  }

  private func parts(
    of task: PlanTask, for occurrence: Deadline.Occurrence, _ stored: [Obligation], on day: Day
  ) -> [Part] {
    owed(of: task, for: occurrence, stored, on: day).map { obligation, isStored in
      part(of: task, obligation, isStored: isStored, occurrence, on: day)
    }
  }

  private func part(
    of task: PlanTask, _ obligation: Obligation, isStored: Bool,
    _ occurrence: Deadline.Occurrence, on day: Day
  ) -> Part {
    let member = obligation.member.flatMap { agenciesByID[$0] }
    let steps = chain(of: task, obligation, occurrence, on: day)
    let granted = steps.last { $0.lastDayAfter != nil }?.lastDayAfter
    let judged =
      granted.map {
        Deadline.Occurrence(
          period: occurrence.period, due: occurrence.due, lastGood: $0, in: calendar)
      } ?? occurrence
    let period = obligation.period.map { "/\($0)" } ?? ""
    return Part(
      obligation: obligation, isStored: isStored,
      code: task.code + period + (member.map { "@\($0.code)" } ?? ""), member: member?.name,
      judgement: TimeJudgement(
        of: (obligation.state, obligation.sentOn), against: task.deadline, occurrence: judged,
        on: day),
      extensions: steps)
  }

  private func chain(
    of task: PlanTask, _ obligation: Obligation, _ occurrence: Deadline.Occurrence, on day: Day
  ) -> [ExtensionStep] {
    guard let records = extensionsByTask[task.id], let last = occurrence.effectiveDue else {
      return []
    }
    return Extension.chain(
      of: records.filter { $0.isFor(obligation) }, from: last, on: day, in: calendar)
  }
}

extension Deadline.Occurrence {
  /// An occurrence with a last good day.
  init(period: Period?, due: Day?, lastGood: Day?, in calendar: WorkCalendar) {
    self.init(
      period: period, due: due, effectiveDue: lastGood,
      warnedOn: lastGood.map(calendar.previousWorkingDay))
  }
}
