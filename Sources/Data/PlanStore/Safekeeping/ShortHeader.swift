import PlanModel
import SQLiteKit

/// The first bytes of a store where they tell of fewer pages than there are: to SQLite, the others
/// are not there.
enum ShortHeader {
  /// Where the head of a file tells how many pages it has.
  private static let place = 28

  /// Copies a store whose head is so, with nothing changed but that number.
  ///
  /// - Parameter path: The store; nothing in this process may have it open.
  /// - Returns: The copy; `nil` for a store whose head is not so, or tells nothing.
  /// - Throws: What keeps the store from being read, or the copy from being written.
  static func lengthened(_ path: String) throws(StoreFailure) -> String? {
    guard let count = try StoreFailure.telling(path, { try pagesUntold(path) }) else { return nil }
    return try SalvageCopy.make(of: path) { copy throws(StoreFailure) in
      let bytes = UInt32(count).bigEndian
      try FileSystem.overwrite(copy, at: place, with: withUnsafeBytes(of: bytes) { Array($0) })
      return true
    }
  }

  /// How many pages a store has whose head tells of fewer.
  private static func pagesUntold(_ path: String) throws -> Int? {
    let damaged = try StoreOpening.forSalvage(path)
    do {
      let snapshot = try damaged.begin(.deferred)
      _ = try damaged.userVersion
      let pages = try DatabasePages(of: damaged)
      snapshot.rollback()
      return pages.flatMap { $0.isHeadShort ? $0.count : nil }
    } catch {
      guard error.isDamage else { throw error }
      return nil
    }
  }
}
