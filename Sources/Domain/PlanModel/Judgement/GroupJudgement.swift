import Values

/// How the groups stand that each must meet a target.
struct GroupJudgement {
  /// The status of all.
  let status: TargetStatus?
  /// How many of them meet the target; one without a figure does not.
  let count: MetCount
  /// The series of the group furthest from the target.
  let weakest: FigureSeries?

  /// Judges each group by its latest figure; `nil` for a target without groups, or without any
  /// figure of one.
  init?(
    of target: Target, by observations: [Observation], on day: Day, until lastDay: Day,
    cutOffs: PaceCutOffs
  ) {
    guard !target.groups.isEmpty else { return nil }
    let groups = target.groups.map { group in
      FigureSeries(of: target, in: observations, group: group, until: lastDay)
    }
    guard groups.contains(where: { $0.latest != nil }) else { return nil }
    let statuses = groups.map { $0.status(on: day, by: cutOffs) }
    status = .weakest(of: statuses)
    count = MetCount(.groups, met: statuses.count(where: \.isMet), of: groups.count)
    weakest =
      zip(groups, statuses).filter { $0.0.latest != nil }
      .min { Self.isWeaker($0, than: $1) }?.0
  }

  private static func isWeaker(
    _ first: (FigureSeries, TargetStatus), than second: (FigureSeries, TargetStatus)
  ) -> Bool {
    guard first.1.urgency == second.1.urgency else { return first.1.urgency < second.1.urgency }
    let (left, right) = (first.0.forecast?.pace, second.0.forecast?.pace)
    guard let left, let right else { return false }
    return left < right
  }
}
