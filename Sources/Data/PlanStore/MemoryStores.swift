import PlanModel
import SQLiteKit
import Synchronization

/// Keeps the stores in memory, which would go with the last connection to them.
enum MemoryStores {
  /// Keeps one connection open and never uses it again.
  private final class Keeper {
    let connection: Connection

    init(_ name: String, _ build: (borrowing Connection) throws -> Void) throws {
      connection = try Connection(sharedMemory: name)
      try build(connection)
    }
  }

  private static let keepers = Mutex<[String: Keeper]>([:])

  /// Makes a store in memory that lives until the process ends.
  ///
  /// - Parameters:
  ///   - name: Its name.
  ///   - build: Fills the new database.
  /// - Throws: ``StoreFailure/exists(path:)`` for a name in use, and what building meets.
  static func make(
    _ name: String, _ build: @Sendable (borrowing Connection) throws -> Void
  ) throws {
    try keepers.withLock { keepers in
      guard keepers[name] == nil else {
        throw StoreFailure.exists(path: StoreLocation.memory(name).path)
      }
      keepers[name] = try Keeper(name, build)
    }
  }
}
