public import Values

/// Everything a store holds of plans and their carrying-out, as lists of records.
public struct PlanContents: Equatable, Sendable {
  /// The plans, in the order they were made.
  public var plans: [Plan] = []
  /// The sections of all plans.
  public var sections: [PlanSection] = []
  /// The indicators that targets measure.
  public var indicators: [Indicator] = []
  /// The targets of all plans.
  public var targets: [Target] = []
  /// The figures of all targets.
  public var observations: [Observation] = []
  /// The items of work of all plans.
  public var tasks: [PlanTask] = []
  /// What is owed for each of them.
  public var obligations: [Obligation] = []
  /// Who does what.
  public var assignments: [Assignment] = []
  /// The agencies and groups.
  public var agencies: [Agency] = []
  /// Which agencies belong to which groups.
  public var memberships: [Membership] = []
  /// Which agencies took over from which.
  public var successions: [Succession] = []
  /// The later days asked for and granted.
  public var extensions: [Extension] = []
  /// What people judge of targets.
  public var ratings: [Rating] = []
  /// What was said of items in reporting periods.
  public var progressReports: [ProgressReport] = []
  /// The register of acts of following.
  public var followUps: [FollowUp] = []
  /// What these concern.
  public var followUpItems: [FollowUpItem] = []
  /// What these ask for.
  public var recommendations: [FollowUpRecommendation] = []
  /// The reporting periods whose figures are final.
  public var closedPeriods: [ClosedPeriod] = []
  /// The days on which offices differ from the ordinary week.
  public var holidays: [Holiday] = []
  /// Whether figures and states are made up, for demonstration.
  public var isDemo = false

  /// Contents without any record.
  public init() {}
}

extension PlanContents {
  /// The codes that people know items by.
  var codes: Set<String> {
    Set(plans.map(\.code)).union(targets.map(\.code)).union(tasks.map(\.code))
      .union(agencies.map(\.code)).union(followUps.map(\.code))
  }

  /// The same contents, of which every plan is followed from a day.
  ///
  /// What was owed before that day is unknown, and not late.
  public func followed(from day: Day) -> PlanContents {
    var copy = self
    for index in copy.plans.indices { copy.plans[index].followedFrom = day }
    return copy
  }
}
