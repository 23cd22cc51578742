package import Values
import VietnameseText

/// The digests of all plans on a day, by which the views of all plans are answered without reading
/// their records.
package struct DigestedPlans: Sendable {
  /// The plans, in the order they were made.
  let plans: [PlanRow]
  /// The digest of each, at the same place.
  let digests: [PlanDigest]
  let day: Day

  /// The digests of all plans of a store; `nil` when a plan has none.
  ///
  /// - Parameters:
  ///   - plans: The plans, in the order they were made.
  ///   - digests: Their digests, which hold on the day.
  ///   - day: The day.
  package init?(_ plans: [PlanRow], _ digests: [RecordID: PlanDigest], on day: Day) {
    let found = plans.compactMap { digests[$0.plan.id] }
    guard found.count == plans.count else { return nil }
    self.plans = plans
    self.digests = found
    self.day = day
  }

  /// The identities of the plans, in the order they were made.
  package var ids: [RecordID] { plans.map(\.plan.id) }

  /// Whether a query is about all plans and can be answered by digests: what it needs are counts,
  /// and a stretch of a list that digests put in order.
  package static func canAnswer(_ query: PlanQuery) -> Bool {
    switch query {
    case .summary(let plan): plan == nil
    case .plansInNeed: true
    case .attention(let filter):
      isOfAll(filter) && filter.state == nil && filter.timeClass == nil && filter.attention == nil
    case .tasks(let request): isStretch(request) && request.order != .progress
    case .targets(let request): isStretch(request) && request.order != .progress
    case .agencies(let request): isOfAll(request.filter) && !request.filter.isByHeirs
    case .missingReports(let filter): isOfAll(filter) && filter.attention == nil
    default: false
    }
  }

  private static func isOfAll(_ filter: WorkFilter) -> Bool {
    filter.plan?.isEmpty ?? true && filter.agency.map { SearchQuery($0).isEmpty } ?? true
  }

  /// Whether a request is not for every row of all plans, which would be read one by one.
  private static func isStretch(_ request: ListRequest) -> Bool {
    let filter = request.filter
    let isNarrow =
      filter.state != nil || filter.timeClass != nil || filter.attention != nil
      || !SearchQuery(filter.find).isEmpty
    return isOfAll(filter) && (request.window != nil || isNarrow)
  }
}

// MARK: - Counts

extension DigestedPlans {
  /// The counts of each plan.
  package var summaries: [PlanSummary] {
    zip(plans, digests).map { PlanSummary(of: $0, $1) }
  }

  /// The counts of the plans that a screen has room for.
  package var plansInNeed: ListPage<PlanSummary> { ListPage(inNeedAmong: summaries) }

  /// What waits among the items of the plans that a filter lets through, its words aside.
  package func attention(_ filter: WorkFilter) -> AttentionCounts {
    var filter = filter
    filter.find = ""
    return counted(filter).map(\.digest.planCounts.attention)
      .reduce(AttentionCounts([])) { $0.adding($1) }
  }

  /// The plans a filter lets through.
  func counted(_ filter: WorkFilter) -> [(plan: PlanRow, digest: PlanDigest)] {
    // Who looks for words is shown all that has them.
    let isCurrentOnly = filter.isCurrentOnly && SearchQuery(filter.find).isEmpty
    return zip(plans, digests).filter { plan, _ in
      !isCurrentOnly || plan.standing == .current
    }.map { (plan: $0, digest: $1) }
  }
}

extension JudgedBook {
  /// The counts of one plan by its digest; `nil` where the plan is not in the book.
  package func summary(by digest: PlanDigest) -> PlanSummary? {
    plans.first { $0.plan.id == digest.plan }.map { PlanSummary(of: $0, digest) }
  }
}

extension PlanSummary {
  fileprivate init(of plan: PlanRow, _ digest: PlanDigest) {
    self.init(of: plan, digest.planCounts)
  }

  /// A plan with counts taken before.
  init(of plan: PlanRow, _ counts: PlanCounts) {
    self.init(
      plan: plan, work: counts.work, targets: counts.targets,
      attention: counts.attention.waiting, reports: counts.attention.reports,
      agencies: counts.agencies, agenciesGone: counts.agenciesGone)
  }
}
