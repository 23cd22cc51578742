import PlanModel
import PlanStore

/// A store that was opened to be looked at.
struct OpenedStore {
  /// What opens a store.
  typealias Opener = @Sendable () throws(StoreFailure) -> OpenedStore

  /// What opening a store tells of it.
  struct Facts: Sendable {
    /// Why it may not be changed: only reading was asked for, or the account or the disk does not
    /// let it be written; `nil` where it may.
    let refusal: StoreFailure?
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
    let (reader, refusal) = try Self.reader(of: location, access)
    if let plan, try !reader.hasPlan(plan) { throw .unknownCode(plan, .plan) }
    self.reader = reader
    facts = Facts(refusal: refusal, isDemo: reader.isDemo)
  }

  private static func reader(
    of location: StoreLocation, _ access: StoreAccess
  ) throws(StoreFailure) -> (StoreReader, refusal: StoreFailure?) {
    do throws(StoreFailure) {
      return (try StoreReader(location, access: access), access.refusal)
    } catch {
      guard access == .readWrite, error.isOfWriting else { throw error }
      return (try readerOnly(of: location, error), error)
    }
  }

  /// Opens for reading what can not be written.
  private static func readerOnly(
    of location: StoreLocation, _ refusal: StoreFailure
  ) throws(StoreFailure) -> StoreReader {
    do throws(StoreFailure) {
      return try StoreReader(location, access: .readOnly)
    } catch {
      // One of an older layout can only be read once it was written.
      throw error == .readOnly ? .olderLayout(path: location.path) : refusal
    }
  }
}

extension StoreAccess {
  /// Why a store opened so may not be changed; `nil` where it may.
  var refusal: StoreFailure? { self == .readOnly ? .readOnly : nil }
}

extension StoreFailure {
  /// Whether it only keeps a store from being written.
  var isOfWriting: Bool {
    switch self {
    case .noPermission, .readOnlyDisk: true
    default: false
    }
  }
}
