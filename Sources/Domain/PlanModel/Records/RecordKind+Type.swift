extension RecordKind {
  /// The type of the records of this kind.
  public var type: any StoredRecord.Type {
    switch self {
    case .plan: Plan.self
    case .section: PlanSection.self
    case .indicator: Indicator.self
    case .target: Target.self
    case .task: PlanTask.self
    case .agency: Agency.self
    case .membership: Membership.self
    case .assignment: Assignment.self
    case .obligation: Obligation.self
    case .observation: Observation.self
    case .succession: Succession.self
    case .extension: Extension.self
    case .rating: Rating.self
    case .progressReport: ProgressReport.self
    case .followUp: FollowUp.self
    case .followUpItem: FollowUpItem.self
    case .recommendation: FollowUpRecommendation.self
    case .closedPeriod: ClosedPeriod.self
    case .holiday: Holiday.self
    }
  }

  /// The names of the fields of the records, in their order.
  public var fieldNames: [String] { type.fieldNames }

  /// The fields that together may occur only once, beside the identity.
  public var uniqueFields: [String] {
    switch self {
    case .plan, .target, .task, .agency, .followUp: ["code"]
    case .section: ["plan", "ordinal"]
    case .obligation: ["task", "member", "period"]
    case .progressReport: FollowedItem.fieldNames + ["reported_for"]
    case .followUpItem: ["follow_up"] + FollowedItem.fieldNames
    case .closedPeriod: ["plan", "period"]
    case .holiday: ["day"]
    case .indicator, .membership, .assignment, .observation, .succession, .extension, .rating,
      .recommendation:
      []
    }
  }
}
