import Dashboard
import Glibc
import Synchronization

/// Actions that other threads leave for the event loop, which a pipe wakes.
final class Mailbox: Sendable {
  /// The descriptor that is readable while actions wait.
  let descriptor: Int32
  private let writeEnd: Int32
  private let waiting = Mutex<[Action]>([])

  /// A mailbox, or `nil` when the system has no descriptors left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    Glibc.close(descriptor)
    Glibc.close(writeEnd)
  }

  /// Leaves an action and wakes the loop.
  func post(_ action: Action) { post([action]) }

  /// Leaves some actions, which are taken together, and wakes the loop.
  func post(_ actions: [Action]) {
    waiting.withLock { $0 += actions }
    var byte: UInt8 = 1
    // A full pipe has bytes enough to wake the loop.
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes every action that waits.
  func take() -> [Action] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(descriptor, &bytes, bytes.count) == bytes.count {}
    return waiting.withLock { actions in
      defer { actions = [] }
      return actions
    }
  }
}
