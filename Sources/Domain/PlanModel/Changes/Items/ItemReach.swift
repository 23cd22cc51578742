extension AddTask {
  /// The plan, all agencies, and what else is named.
  public var reach: QueryScope { .adding(to: plan, naming: inputs) }
}

extension AddTarget {
  /// The plan, and what else is named: all indicators where one is.
  public var reach: QueryScope { .adding(to: plan, naming: inputs) }
}

extension AddSection {
  /// The plan.
  public var reach: QueryScope { QueryScope(.itemsOfPlan(ItemCode(plan).item)) }
}

extension AddAgency {
  /// All plans and agencies, whose places and names are looked through.
  public var reach: QueryScope { QueryScope(.plans, .agencies) }
}

extension AddPlan {
  /// All plans, of which one may take the place of another.
  public var reach: QueryScope { QueryScope(.plans) }
}

extension EditItem {
  /// The item with its plan, and what is named; for an act of following, everything.
  public var reach: QueryScope {
    // An act is of no plan, and may concern items of all.
    if FollowUp.isCode(ItemCode(code).description) { return .everything }
    let plan = code.prefix { $0 != "-" && $0 != "#" }
    return .adding(to: String(plan), naming: inputs)
  }
}

extension RemoveItem {
  /// The act of following; for an item, everything, of which any may hang on it.
  public var reach: QueryScope {
    let code = ItemCode(code).description
    return FollowUp.isCode(code) ? QueryScope(.followUp(code)) : .everything
  }
}

extension QueryScope {
  /// What an item of a plan is worked out against.
  ///
  /// - Parameters:
  ///   - plan: The code of the plan.
  ///   - inputs: What is said of the item, which may name others.
  /// - Returns: The plan, all agencies, and what the inputs name.
  fileprivate static func adding(to plan: String, naming inputs: [FieldInput]) -> QueryScope {
    let named = inputs.compactMap { input -> Root? in
      guard case .named(_, let kind, let typed) = input else { return nil }
      let code = ItemCode(typed).item
      return switch kind {
      case .task: .itemsOfTask(code)
      case .target: .target(code)
      case .plan: .plans
      case .indicator: .indicators
      default: nil
      }
    }
    return QueryScope(roots: Set(named + [.agencies, .itemsOfPlan(ItemCode(plan).item)]))
  }
}
