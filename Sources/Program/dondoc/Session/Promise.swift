import Glibc
import Synchronization

/// A value that one thread gives, once, and others wait for.
final class Promise<Value: Sendable>: Sendable {
  private let given = Mutex<Value?>(nil)
  /// A pipe whose writing end is closed when the value is there, which wakes all who wait.
  private let ends: (read: Int32, write: Int32)

  /// A promise, or `nil` when the system has no descriptors left.
  init?() {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { return nil }
    for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ends = (pair[0], pair[1])
  }

  deinit {
    close(ends.read)
    if given.withLock({ $0 == nil }) { close(ends.write) }
  }

  /// Gives the value.
  func give(_ value: Value) {
    given.withLock { $0 = value }
    close(ends.write)
  }

  /// The value, which is waited for.
  func value() -> Value {
    while true {
      if let value = given.withLock({ $0 }) { return value }
      var byte: UInt8 = 0
      _ = read(ends.read, &byte, 1)
    }
  }
}
