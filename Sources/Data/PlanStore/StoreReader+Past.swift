public import PlanModel
import SQLiteKit

extension StoreReader {
  /// Everything the store held at a point of the past, the log left out.
  ///
  /// - Throws: ``StoreFailure/damaged(path:detail:)`` when a record or the log can not be read, and
  ///   what reading meets.
  public func contents(at point: PastPoint) throws(StoreFailure) -> PlanContents {
    try StoreFailure.telling(path) {
      let snapshot = try connection.begin(.deferred)
      let contents = try connection.contents(of: try connection.contents(), at: point)
      snapshot.rollback()
      return contents
    }
  }
}
