public import Values

/// A target as lists show it, judged on a day.
public struct TargetRow: Equatable, Sendable {
  /// The record of the target.
  public let target: Target
  /// The code of its plan.
  public let plan: String
  /// The place its plan is for.
  public let place: String?
  /// The printed number of its section, or the heading where no number is printed.
  public let section: String?
  /// What is measured, in the words shared by plans.
  public let indicator: String?
  /// Its figures, newest first.
  public let observations: [Observation]
  /// How it stands.
  public let judgement: TargetJudgement
  /// What is odd about its figures and may make its status wrong.
  public let warnings: [TargetWarning]
  /// What people judged of it by the day, the newest first; nothing of it is computed.
  public let ratings: [Rating]
  /// The codes of the targets it is made of.
  public let conditions: [String]
  /// The code of the target it is a condition of.
  public let parent: String?
  /// What was said of it in reporting periods, and what was done to follow it.
  public let following: ItemFollowing
  /// The number of the latest change that touched it, its figures, its ratings or what was reported
  /// of it, 0 when none did.
  public let version: Int

  /// Judges a target of a book on a day.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - book: The book it belongs to.
  ///   - day: The day of the judgement.
  public init(_ target: Target, in book: PlanBook, on day: Day) {
    let observations = book.observationsByTarget[target.id] ?? []
    let ratings = book.ratingsByTarget[target.id] ?? []
    let judgement = book.judgement(of: target, on: day)
    self.target = target
    self.observations = observations.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    self.judgement = judgement
    plan = book.plansByID[target.plan]?.code ?? ""
    place = book.plansByID[target.plan]?.place
    section = target.section.flatMap { book.sectionsByID[$0] }.map { $0.number ?? $0.title }
    indicator = target.indicator.flatMap { book.indicatorsByID[$0]?.name }
    warnings = book.warnings(of: target, judged: judgement, on: day)
    self.ratings = ratings.filter { $0.day <= day }.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    conditions = (book.conditionsByTarget[target.id] ?? []).map(\.code)
    parent = target.parent.flatMap { id in book.contents.targets.first { $0.id == id }?.code }
    let standing = observations.map(\.id) + ratings.map(\.id)
    following = book.following(of: target.id, standing)
    version = book.version(of: [target.id] + standing + following.reports.map(\.id))
  }

  /// Whether it stands in "đạt k/n": it can be met, is no context, not void, and no condition of
  /// another target, which counts for all of them.
  public var isCounted: Bool {
    (target.comparator.canBeMet || !conditions.isEmpty) && !target.isContext
      && judgement.status != .void && target.parent == nil
  }

  /// How far it has come on its way, and where it leads.
  public var forecast: TargetForecast? { judgement.forecast(of: target) }
}

extension PlanBook {
  /// How a target stands on a day, with the cut-offs of its plan.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - day: The day.
  ///   - above: The targets it is a condition of, which are not looked at again.
  /// - Returns: The judgement, by its conditions where it is made of several.
  func judgement(
    of target: Target, on day: Day, above: Set<RecordID> = []
  ) -> TargetJudgement {
    let conditions = (conditionsByTarget[target.id] ?? []).filter {
      $0.id != target.id && !above.contains($0.id)
    }
    guard conditions.isEmpty else {
      let path = above.union([target.id])
      return TargetJudgement(
        of: target, by: conditions.map { judgement(of: $0, on: day, above: path) })
    }
    return TargetJudgement(
      of: target, by: observationsByTarget[target.id] ?? [], on: day,
      cutOffs: plansByID[target.plan].map { PaceCutOffs(of: $0) } ?? .usual)
  }

  fileprivate func warnings(
    of target: Target, judged: TargetJudgement, on day: Day
  ) -> [TargetWarning] {
    let doubts = judged.observed.map { FigureDoubt.value($0.value, of: target) } ?? []
    return LinkedFigures(self, on: day).warnings(of: target)
      + missingGroups(of: target, judged: judged, on: day)
      + waitingDraft(of: target, judged: judged, on: day) + doubts.map { .doubtful($0) }
  }

  private func missingGroups(
    of target: Target, judged: TargetJudgement, on day: Day
  ) -> [TargetWarning] {
    guard judged.members?.member == .groups else { return [] }
    let known = (observationsByTarget[target.id] ?? []).filter { $0.isUsed && $0.day <= day }
    let groups = Set(known.compactMap(\.breakdown))
    let missing = target.groups.filter { !groups.contains($0) }
    return missing.isEmpty ? [] : [.groupsWithoutFigure(missing)]
  }

  private func waitingDraft(
    of target: Target, judged: TargetJudgement, on day: Day
  ) -> [TargetWarning] {
    let drafts = (observationsByTarget[target.id] ?? []).lazy.filter {
      !$0.isUsed && $0.day <= day
    }
    guard let newest = drafts.map(\.day).max() else { return [] }
    let isNewer = judged.observed.map { newest > $0.day } ?? true
    return isNewer ? [.draft(on: newest)] : []
  }
}

/// How many of some targets are met, and what stands beside them.
public struct TargetSummary: Equatable, Sendable {
  /// How many are met.
  public let met: Int
  /// How many could be met.
  public let counted: Int
  /// How many stand beside the count: objectives in words, context, void ones.
  public let beside: Int
  /// How many of those that could be met have no figure.
  public let withoutFigure: Int

  /// Counts taken before.
  init(met: Int, counted: Int, beside: Int, withoutFigure: Int) {
    self.met = met
    self.counted = counted
    self.beside = beside
    self.withoutFigure = withoutFigure
  }

  /// Counts some targets.
  public init(_ rows: [TargetRow]) {
    let inCount = rows.filter(\.isCounted)
    counted = inCount.count
    met = inCount.count { $0.judgement.status?.isMet ?? false }
    withoutFigure = inCount.count { $0.judgement.status == .noData }
    beside = rows.count - inCount.count
  }
}
