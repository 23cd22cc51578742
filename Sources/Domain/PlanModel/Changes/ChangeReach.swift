extension PlannedChange {
  /// Unless a change says otherwise, it is worked out against the whole store.
  public var reach: QueryScope { .everything }
}

// MARK: - Work

extension PartMarking {
  /// The task.
  public var reach: QueryScope { QueryScope(.task(ItemCode(code).item)) }
}

extension StateChange {
  /// The task.
  public var reach: QueryScope { QueryScope(.task(ItemCode(code).item)) }
}

extension ItemwiseChange {
  /// What all the changes need together.
  public var reach: QueryScope {
    items.reduce(QueryScope()) { $0.union($1.change.change.reach) }
  }
}

extension DeadlineSetting {
  /// The task.
  public var reach: QueryScope { QueryScope(.task(ItemCode(code).item)) }
}

extension DeadlineExtension {
  /// The task.
  public var reach: QueryScope { QueryScope(.task(ItemCode(code).item)) }
}

extension AssignRole {
  /// The tasks, and all agencies: one is looked for among them, and which place took over another.
  public var reach: QueryScope {
    QueryScope(roots: Set(codes.map { .task(ItemCode($0).item) } + [.agencies]))
  }
}

extension Reassign {
  /// The work meant, and all agencies.
  public var reach: QueryScope {
    switch scope {
    case .task(let code, _): QueryScope(.agencies, .itemsOfTask(ItemCode(code).item))
    case .plan(let code): QueryScope(.agencies, .itemsOfPlan(ItemCode(code).item))
    case .everything(let lost): QueryScope(.agencies, .workOfAgenciesNamed(lost))
    }
  }
}

extension ProgressEntry {
  /// The items; where an agency is named, all agencies.
  public var reach: QueryScope {
    let items = codes.map { ItemCode($0).item }
    let agencies: [QueryScope.Root] =
      [answerFrom, agency].allSatisfy { $0 == nil } ? [] : [.agencies]
    return QueryScope(roots: Set(items.flatMap { [.task($0), .target($0)] } + agencies))
  }
}

extension DifficultyAnswer {
  /// The item.
  public var reach: QueryScope {
    let item = ItemCode(code).item
    return QueryScope(.task(item), .target(item))
  }
}

extension PartSaying {
  /// The task.
  public var reach: QueryScope { QueryScope(.task(ItemCode(part.code).item)) }
}

// MARK: - Following

extension FollowUpEntry {
  /// The items, and all agencies, of which one may be named.
  public var reach: QueryScope {
    let items = details.items.map { ItemCode($0).item }
    return QueryScope(roots: Set(items.flatMap { [.task($0), .target($0)] } + [.agencies]))
  }
}

extension Urging {
  /// The items or all work of the agencies, and all agencies.
  public var reach: QueryScope {
    let work: [QueryScope.Root] =
      switch work {
      case .items(let codes):
        codes.map { ItemCode($0).item }.flatMap { [.task($0), .target($0)] }
      case .agencies(let names): names.map { .workOfAgenciesNamed($0) }
      }
    return QueryScope(roots: Set(work + [.agencies]))
  }
}

extension FollowUpAnswer {
  /// The act.
  public var reach: QueryScope { QueryScope(.followUp(ItemCode(code).description)) }
}

extension RecommendationOutcome {
  /// The act.
  public var reach: QueryScope { QueryScope(.followUp(ItemCode(code).description)) }
}

extension FollowUpConclusion {
  /// The act.
  public var reach: QueryScope { QueryScope(.followUp(ItemCode(code).description)) }
}

extension RecommendationAddition {
  /// The act, and all agencies, of which one may be named.
  public var reach: QueryScope {
    QueryScope(.followUp(ItemCode(code).description), .agencies)
  }
}

extension RecommendationEdit {
  /// The act, and all agencies, of which one may be named.
  public var reach: QueryScope {
    QueryScope(.followUp(ItemCode(code).description), .agencies)
  }
}

// MARK: - Targets, plans, days

extension FigureEntering {
  /// The target.
  public var reach: QueryScope { QueryScope(.target(ItemCode(code).item)) }
}

extension TargetRating {
  /// The target.
  public var reach: QueryScope { QueryScope(.target(ItemCode(code).item)) }
}

extension TargetVoiding {
  /// The target.
  public var reach: QueryScope { QueryScope(.target(ItemCode(code).item)) }
}

extension SupersedePlan {
  /// All plans, of which one may take the place of another.
  public var reach: QueryScope { QueryScope(.plans) }
}

extension ConfirmForce {
  /// All plans.
  public var reach: QueryScope { QueryScope(.plans) }
}

extension HolidayEntry {
  /// The days off.
  public var reach: QueryScope { QueryScope() }
}

extension HolidayRemoval {
  /// The days off.
  public var reach: QueryScope { QueryScope() }
}

// MARK: - Agencies

extension GroupJoining {
  /// All agencies, among which the members are looked for, and the work of the group.
  public var reach: QueryScope {
    let named = task.map { QueryScope.Root.itemsOfTask(ItemCode($0).item) }
    return QueryScope(
      roots: Set([.agencies, .workOfAgenciesNamed(group), named].compactMap(\.self)))
  }
}

extension GroupLeaving {
  /// All agencies, with who belongs to which group.
  public var reach: QueryScope { QueryScope(.agencies) }
}

extension Succeed {
  /// All agencies, with who took over from whom.
  public var reach: QueryScope { QueryScope(.agencies) }
}

extension ToneNormalisation {
  /// Nothing: what was shown is made as it was shown.
  public var reach: QueryScope { QueryScope() }
}
