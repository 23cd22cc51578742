import SQLiteKit
import Synchronization

/// Keeps a connection to a new database in memory for a suite, whose properties must be copyable.
final class ConnectionBox {
  private static let count = Atomic<Int>(0)

  let value: Connection

  init() throws {
    let number = Self.count.add(1, ordering: .relaxed).newValue
    value = try Connection(sharedMemory: "box \(number)")
  }
}
