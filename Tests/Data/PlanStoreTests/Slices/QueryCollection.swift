import PlanModel
import Values

/// Queries of every kind about what some contents hold.
struct QueryCollection {
  let contents: PlanContents

  /// Queries about one plan.
  func queries(ofPlan plan: Plan, on day: Day) -> [PlanQuery] {
    let code = plan.code
    let orders = ListOrder.allCases.enumerated().map { place, order in
      ListRequest(
        filter: WorkFilter(plan: code), order: order, isReversed: !place.isMultiple(of: 2),
        window: 0..<20)
    }
    let lists = orders + filters(of: code).map { ListRequest(filter: $0) }
    return [.summary(plan: code), .sections(plan: code)]
      + lists.flatMap { [.targets($0), .tasks($0), .agencies($0)] }
      + [
        .calendar(CalendarRequest((day - 20)...(day + 40), filter: WorkFilter(plan: code))),
        .timeline(
          ListRequest(filter: WorkFilter(plan: code), order: .due), days: (day - 90)...(day + 270)),
        .attention(WorkFilter(plan: code)), .missingReports(WorkFilter(plan: code)),
        .difficulties(WorkFilter(plan: code)),
        .closedPeriods(plan: code), .followUps(WorkFilter(plan: code)),
      ]
  }

  private func filters(of plan: String) -> [WorkFilter] {
    var byHeirs = WorkFilter(plan: plan)
    byHeirs.isByHeirs = true
    return [byHeirs, WorkFilter(plan: plan, state: .unknown, find: "so")]
      + agencies.map { WorkFilter(plan: plan, agency: $0.code) }
      + ["noi vu", "ubnd", "xxx", " "].map { WorkFilter(plan: plan, agency: $0) }
      + Attention.allCases.map { WorkFilter(plan: plan, attention: $0) }
      + TimeClass.allCases.map { WorkFilter(plan: plan, timeClass: $0) }
  }

  /// Agencies from all over the contents.
  private var agencies: [Agency] { Self.some(6, of: contents.agencies) }

  /// Queries about single items and agencies.
  func queriesOfItems(on day: Day) -> [PlanQuery] {
    let tasks = Self.some(12, of: contents.tasks).flatMap { task -> [PlanQuery] in
      [.task(task.code), .task("\(task.code)/\(day.year)"), .assignChoices(task.code)]
    }
    let work = Self.some(12, of: contents.agencies).flatMap { agency -> [PlanQuery] in
      var filter = WorkFilter(agency: agency.code)
      filter.isCurrentOnly = true
      var byHeirs = filter
      byHeirs.isByHeirs = true
      return [
        .agency(agency.code), .tasks(ListRequest(filter: filter, order: .name)),
        .tasks(ListRequest(filter: byHeirs)), .agencies(ListRequest(filter: filter)),
        .agencies(ListRequest(filter: byHeirs)), .missingReports(WorkFilter(agency: agency.name)),
        .attention(WorkFilter(agency: agency.code)),
      ]
    }
    return tasks + work + Self.some(20, of: contents.targets).map { .target($0.code) }
      + contents.agencies.filter { $0.kind == .group }.prefix(3).map {
        .memberList(
          GroupJoining([MemberEntry("Sở Nội vụ"), MemberEntry("Xã mới", line: 2)], join: $0.code))
      }
      + Self.some(4, of: contents.agencies).map { .followUps(WorkFilter(agency: $0.code)) }
      + [
        .followUps(WorkFilter(find: "td")), .closedPeriods(plan: nil), .plans, .holidays,
        .difficulties(WorkFilter()), .difficulties(.current), .difficulties(WorkFilter(find: "so")),
        .target("XX-T99"), .task("XX-V99"), .agency("XX-C99"),
      ]
  }

  /// Some of many, from all places among them.
  private static func some<Element>(_ count: Int, of all: [Element]) -> [Element] {
    let step = max(1, all.count / count)
    return stride(from: 0, to: all.count, by: step).map { all[$0] }
  }
}

extension WorkFilter {
  /// What is carried out at present.
  static var current: WorkFilter {
    var filter = WorkFilter()
    filter.isCurrentOnly = true
    return filter
  }
}
