import VietnameseText

/// The part of a store that an answer depends on, so that the rest need not be read.
///
/// A store that reads at least what a scope names, with all that these records are judged by (see
/// ``SliceLink``), gives the same answer as one that reads everything.
public struct QueryScope: Hashable, Sendable {
  /// Something the part is made of.
  public enum Root: Hashable, Sendable {
    /// The records of all plans and their closed periods, without what else belongs to them.
    case plans
    /// All agencies, with who belongs to them and who took over from them.
    case agencies
    /// All indicators.
    case indicators
    /// The register of acts of following.
    case register
    /// The tasks and targets with a difficulty nobody has answered.
    case openDifficulties
    /// The act of following with a code, with what it concerns and asks for.
    case followUp(String)
    /// The sections, targets, tasks and closed periods of the plan with a code.
    case itemsOfPlan(String)
    /// The task with a code, and nothing but what it is judged by.
    case task(String)
    /// The sections, targets and tasks of the plan that has the task with a code.
    case itemsOfTask(String)
    /// The target with a code, and those other plans set for the same indicator.
    case target(String)
    /// The agencies a person names by a code or by words.
    case agenciesNamed(String)
    /// All work of these agencies, in whatever plan.
    case workOfAgenciesNamed(String)
    /// All work of every agency that has any in the plan, or that may have taken some over.
    case workOfAgenciesInPlan(String)
    /// All work of every agency that has a role in the task with a code.
    case workOfAgenciesInTask(String)
  }

  /// What it is made of; `nil` for the whole store.
  public let roots: Set<Root>?

  /// The whole store.
  public static let everything = QueryScope(roots: nil)

  /// The part that some roots make up; without any it holds only the days off.
  public init(_ roots: Root...) { self.init(roots: Set(roots)) }

  /// The part that some roots make up; `nil` for the whole store.
  public init(roots: Set<Root>?) {
    self.roots = roots
  }

  /// The part that holds both this one and another.
  func union(_ other: QueryScope) -> QueryScope {
    guard let roots, let others = other.roots else { return .everything }
    return QueryScope(roots: roots.union(others))
  }

  /// What an item with a code is judged by, whatever the item is.
  ///
  /// - Parameter code: The code of a plan, task, target or agency.
  public init(itemWithCode code: String) {
    self.init(.itemsOfTask(code), .target(code), .workOfAgenciesNamed(code), .itemsOfPlan(code))
  }

  /// The tasks a filter lets through, as far as it names a plan or an agency.
  init(tasksOf filter: WorkFilter) {
    let agency = filter.agency.flatMap { SearchQuery($0).isEmpty ? nil : $0 }
    if let plan = filter.planNamed {
      let named = agency.map { Root.agenciesNamed($0) }
      self.init(roots: Set([.itemsOfPlan(plan), named].compactMap(\.self)))
    } else {
      self.init(roots: agency.map { [.workOfAgenciesNamed($0)] })
    }
  }

  /// The agencies a filter lets through, with all their work.
  init(agenciesOf filter: WorkFilter) {
    let tasks = QueryScope(tasksOf: filter)
    let work = filter.planNamed.map { Root.workOfAgenciesInPlan($0) }
    self.init(roots: tasks.roots.map { $0.union([work].compactMap(\.self)) })
  }
}

extension WorkFilter {
  /// The code of the plan it narrows the choice to.
  fileprivate var planNamed: String? { plan.flatMap { $0.isEmpty ? nil : $0 } }
}

extension PlanQuery {
  /// The part of a store that the answer depends on.
  public var scope: QueryScope {
    switch self {
    case .plans: QueryScope(.plans)
    case .summary(let plan): plan.map { QueryScope(.itemsOfPlan($0)) } ?? .everything
    case .plansInNeed: .everything
    case .attention(let filter): QueryScope(tasksOf: filter)
    case .targets(let request): Self.scope(ofTargets: request.filter)
    case .tasks(let request), .timeline(let request, _): QueryScope(tasksOf: request.filter)
    case .agencies(let request): QueryScope(agenciesOf: request.filter)
    case .sections(let plan): QueryScope(.itemsOfPlan(plan))
    case .target(let code): QueryScope(.target(ItemCode(code).item))
    case .task(let code): QueryScope(.task(ItemCode(code).item))
    case .agency(let code): QueryScope(.workOfAgenciesNamed(ItemCode(code).item))
    case .memberList(let joining): joining.reach
    case .assignChoices(let code, _):
      QueryScope(
        .agencies, .itemsOfTask(ItemCode(code).item), .workOfAgenciesInTask(ItemCode(code).item))
    case .calendar(let request): QueryScope(tasksOf: request.filter)
    case .missingReports(let filter): QueryScope(tasksOf: filter)
    case .holidays: QueryScope()
    case .followUps(let filter):
      QueryScope(
        roots: Set([.register, .plans] + (filter.agency.map { [.agenciesNamed($0)] } ?? [])))
    case .review(let filter): QueryScope(tasksOf: filter)
    case .difficulties(let filter):
      QueryScope(roots: QueryScope(tasksOf: filter).roots ?? [.openDifficulties])
    case .closedPeriods(let plan): QueryScope(plan.map { .itemsOfPlan($0) } ?? .plans)
    case .comparison(let request): Self.scope(ofComparison: request)
    case .sheet, .sheetAgencies, .sheetReview, .respellings, .history, .log, .frozen: .everything
    }
  }

  /// The scope of both lists; which agencies had work in a plan earlier only the whole store tells.
  private static func scope(ofComparison request: ComparisonRequest) -> QueryScope {
    guard request.list != .agencies, request.filter.planNamed != nil else { return .everything }
    return QueryScope(tasksOf: request.filter)
  }

  private static func scope(ofTargets filter: WorkFilter) -> QueryScope {
    filter.planNamed.map { QueryScope(.itemsOfPlan($0)) } ?? .everything
  }
}
