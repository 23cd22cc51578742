public import PlanModel
import SQLiteKit

extension StoreReader {
  /// Whether anyone changed the store since the last answer, or since it was opened.
  ///
  /// That another program let the store keep digests is no change of it.
  ///
  /// - Throws: ``StoreFailure/moved(path:)`` when the file was moved, replaced or deleted, after
  ///   which this reader would tell of the old one for ever; ``StoreFailure/logLost(path:)`` when
  ///   it can no longer learn of changes; what asking meets.
  public func hasChanged() throws(StoreFailure) -> Bool {
    try telling {
      if connection.hasMoved { throw StoreFailure.moved(path: path) }
      if connection.hasLostLog { throw StoreFailure.logLost(path: path) }
      let version = try connection.dataVersion
      guard version != answered else { return false }
      guard try connection.logPosition() == answeredLog else { return true }
      answered = version
      return false
    }
  }
}
