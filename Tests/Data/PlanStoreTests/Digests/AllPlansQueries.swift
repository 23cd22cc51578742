import PlanModel
import Values

/// Queries about all plans together, of every kind that digests answer.
enum AllPlansQueries {
  /// The queries about some contents.
  static func queries(of contents: PlanContents) -> [PlanQuery] {
    let current = WorkFilter.current
    var queries: [PlanQuery] = [
      .summary(plan: nil), .plansInNeed, .attention(WorkFilter()), .attention(current),
      .agencies(ListRequest(filter: current)),
      .agencies(ListRequest(filter: WorkFilter(find: "so"), order: .name)),
      .missingReports(WorkFilter()), .missingReports(current),
      .missingReports(WorkFilter(state: .unknown, find: "so")),
    ]
    for request in orders(contents.tasks.map(\.code)) { queries.append(.tasks(request)) }
    for request in orders(contents.targets.map(\.code)) { queries.append(.targets(request)) }
    for request in orders(contents.agencies.map(\.code)) { queries.append(.agencies(request)) }
    for filter in filters {
      queries.append(.tasks(ListRequest(filter: filter, window: 0..<30)))
      queries.append(.tasks(ListRequest(filter: filter, order: .due)))
    }
    return queries + words(in: contents).flatMap(found)
  }

  /// Words as people type them: of agencies, codes and texts, whole and in part, with their marks
  /// and without, as initials, without spaces, and in different texts of one item.
  private static func words(in contents: PlanContents) -> [String] {
    let agency = contents.agencies.first?.name ?? ""
    let text = contents.tasks.last?.text.split(separator: " ").map(String.init) ?? []
    let label = contents.targets.first?.label ?? ""
    var words = ["n", "so", "ubnd", "skhcn", "noivu", "sở nội vụ", "so noi vu", "xyz", "20/11"]
    words += [agency, String(agency.prefix(5)), String(label.dropFirst(2).prefix(9))]
    words.append(text.prefix(3).joined(separator: " "))
    words.append(text.suffix(2).reversed().joined(separator: " "))
    words.append("\(text.first ?? "") \(agency.suffix(4))")
    return words + contents.tasks.prefix(2).map(\.code)
  }

  private static func found(_ words: String) -> [PlanQuery] {
    var current = WorkFilter.current
    current.find = words
    return [
      .tasks(ListRequest(filter: WorkFilter(find: words))),
      .tasks(ListRequest(filter: current, order: .agency, isReversed: true, window: 0..<10)),
      .targets(ListRequest(filter: WorkFilter(find: words), order: .name)),
      .agencies(ListRequest(filter: current)),
    ]
  }

  private static var filters: [WorkFilter] {
    Attention.allCases.map { WorkFilter(attention: $0) }
      + TimeClass.allCases.map { WorkFilter(timeClass: $0) }
      + WorkState.allCases.map { WorkFilter(state: $0) }
  }

  /// A stretch in every order, about the first row and about one that is looked for.
  private static func orders(_ codes: [String]) -> [ListRequest] {
    ListOrder.allCases.enumerated().flatMap { place, order -> [ListRequest] in
      let filter = place.isMultiple(of: 3) ? WorkFilter.current : WorkFilter()
      let isReversed = !place.isMultiple(of: 2)
      return [
        ListRequest(filter: filter, order: order, isReversed: isReversed, window: 0..<20),
        ListRequest(
          filter: filter, order: order, isReversed: isReversed, window: 5..<15,
          locating: codes.isEmpty ? nil : codes[place * 7 % codes.count]),
      ]
    }
  }
}
