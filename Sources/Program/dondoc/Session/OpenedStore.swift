import PlanModel
import PlanStore

/// A store that was opened to be looked at.
struct OpenedStore {
  /// What opens a store.
  typealias Opener = @Sendable () throws(StoreFailure) -> OpenedStore

  /// What opening a store tells of it.
  struct Facts: Sendable {
    /// Whether it may be changed: not where only reading was asked for, or this account may not
    /// write to it.
    let access: StoreAccess
    /// Whether its figures are made up.
    let isDemo: Bool
  }

  /// What reads it.
  let reader: StoreReader
  /// What opening it told.
  let facts: Facts

  /// Opens a store.
  ///
  /// - Parameters:
  ///   - location: Where it lies.
  ///   - access: Whether it is to be changed; where this account may not write to it, it is opened
  ///     for reading alone.
  ///   - plan: The code of a plan it must have, if any.
  /// - Throws: ``StoreFailure/unknownCode(_:_:)`` for the plan, and what opening meets.
  init(_ location: StoreLocation, access: StoreAccess, plan: String?) throws(StoreFailure) {
    let (reader, access) = try Self.reader(of: location, access)
    if let plan, try !reader.hasPlan(plan) { throw .unknownCode(plan, .plan) }
    self.reader = reader
    facts = Facts(access: access, isDemo: reader.isDemo)
  }

  private static func reader(
    of location: StoreLocation, _ access: StoreAccess
  ) throws(StoreFailure) -> (StoreReader, StoreAccess) {
    do throws(StoreFailure) {
      return (try StoreReader(location, access: access), access)
    } catch {
      guard access == .readWrite, case .noPermission = error else { throw error }
      // One of an older layout can only be read once it was written; what keeps it from that is why.
      guard let reader = try? StoreReader(location, access: .readOnly) else { throw error }
      return (reader, .readOnly)
    }
  }
}
