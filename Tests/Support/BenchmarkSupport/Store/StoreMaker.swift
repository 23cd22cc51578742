public import PlanModel
public import PlanStore
import Values

/// Makes stores to measure with.
public enum StoreMaker {
  /// The records a store of some size ends up with.
  public static func contents(_ plan: StorePlan) -> PlanContents { ContentsMaker.contents(plan) }

  /// Makes a store with a past: every state in it was set by a change of its log.
  ///
  /// - Parameters:
  ///   - plan: How large it is.
  ///   - location: Where it is to lie.
  /// - Returns: How many changes the log has, beside the making of the store.
  /// - Throws: Why it can not be made, as for a file that exists.
  @discardableResult
  public static func make(
    _ plan: StorePlan, at location: StoreLocation
  ) throws(StoreFailure) -> Int {
    let past = ChangeLogMaker(of: contents(plan), on: plan.today)
    let day = plan.today - 2_200
    let founder = Author(user: "an", uid: 1_000, at: "\(day)T01:00:00Z", day: day)
    try StoreFile.create(at: location, contents: past.beginning, by: founder)
    let writer = try StoreWriter(location)
    for change in past.changes { _ = try writer.apply(change.draft, by: change.author) }
    return past.changes.count
  }
}
