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
  /// The number of the latest change that touched it or its figures, 0 when none did.
  public let version: Int

  /// Judges a target of a book on a day.
  ///
  /// - Parameters:
  ///   - target: The target.
  ///   - book: The book it belongs to.
  ///   - day: The day of the judgement.
  public init(_ target: Target, in book: PlanBook, on day: Day) {
    let observations = book.observationsByTarget[target.id] ?? []
    self.target = target
    self.observations = observations.sorted { ($0.day, $0.id) > ($1.day, $1.id) }
    plan = book.plansByID[target.plan]?.code ?? ""
    place = book.plansByID[target.plan]?.place
    section = target.section.flatMap { book.sectionsByID[$0] }.map { $0.number ?? $0.title }
    indicator = target.indicator.flatMap { book.indicatorsByID[$0]?.name }
    judgement = TargetJudgement(of: target, by: observations, on: day)
    version = book.version(of: [target.id] + observations.map(\.id))
  }

  /// Whether it stands in "đạt k/n": it can be met, is no context and not void.
  public var isCounted: Bool {
    target.comparator.canBeMet && !target.isContext && target.voidReason == nil
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

  /// Counts some targets.
  public init(_ rows: [TargetRow]) {
    let inCount = rows.filter(\.isCounted)
    counted = inCount.count
    met = inCount.count { $0.judgement.status?.isMet ?? false }
    withoutFigure = inCount.count { $0.judgement.status == .noData }
    beside = rows.count - inCount.count
  }
}
