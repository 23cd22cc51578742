/// Which of many plans are told of where there is room for some only.
extension PlanSummary {
  /// Of how many plans no screen has room for more.
  static let mostAtOnce = 20

  /// The plans to be told of where there is room for some.
  ///
  /// - Parameters:
  ///   - all: The plans.
  ///   - most: How many there is room for.
  /// - Returns: All of them in their order when there is room; else those that are carried out with
  ///   the most overdue work, the most first.
  public static func inNeed(_ all: [PlanSummary], most: Int) -> [PlanSummary] {
    guard all.count > most else { return all }
    // Of two with as much overdue work, the one made first stands first.
    let sorted = all.enumerated().map { (place: $0.offset, need: $0.element.need) }
      .sorted { ($1.need, $0.place) < ($0.need, $1.place) }
    return sorted.prefix(max(0, most)).map { all[$0.place] }
  }

  /// How much of its work is overdue; less than none for a plan that is not carried out.
  private var need: Int { plan.standing == .current ? work[.overdue] : -1 }
}

extension ListPage<PlanSummary> {
  /// The plans a screen has room for, out of all there are.
  init(inNeedAmong all: [PlanSummary]) {
    self.init(
      total: all.count, first: 0,
      rows: PlanSummary.inNeed(all, most: PlanSummary.mostAtOnce), located: nil)
  }
}
