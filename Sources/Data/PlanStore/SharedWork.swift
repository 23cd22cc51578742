import Glibc
import Synchronization

/// Work done in parts at the same time, where the machine has more than one core.
///
/// By plain threads that end with the work: those of a pool would be woken up when there is nothing
/// to do. They take the signals that the thread takes which has the work done.
enum SharedWork {
  /// How many threads do a work: more than these few would wait for memory rather than for a core.
  private static let threads = min(4, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  /// How many parts a work has.
  ///
  /// Whichever thread is done with one takes the next, so that none is waited for that began late or
  /// lost its core to another program.
  private static let count = threads == 1 ? 1 : 6 * threads

  /// Does all parts of a work, and returns once they are done.
  ///
  /// - Parameter work: Does one part, which is told its place among all and how many these are.
  /// - Returns: What each part gave, in order.
  static func parts<Value: Sendable>(
    _ work: @Sendable (_ part: Int, _ count: Int) -> Value
  ) -> [Value] {
    withoutActuallyEscaping(work) { work in
      let values = Mutex<[Int: Value]>([:])
      let next = Atomic(0)
      return withoutActuallyEscaping({ @Sendable in
        while true {
          let part = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard part < count else { return }
          let value = work(part, count)
          values.withLock { $0[part] = value }
        }
      }) { body in
        // Where the system has no threads left, there is still this one.
        let others = (1..<threads).compactMap { _ in Errand { body() }.begin() }
        body()
        for thread in others { pthread_join(thread, nil) }
        return values.withLock { values in (0..<count).compactMap { values[$0] } }
      }
    }
  }
}

/// What a thread does, as an object a C pointer can lead to.
private final class Errand: Sendable {
  private let work: @Sendable () -> Void

  init(_ work: @escaping @Sendable () -> Void) { self.work = work }

  /// Begins the work on a thread of its own; `nil` when the system has none left.
  func begin() -> pthread_t? {
    var thread = pthread_t()
    let errand = Unmanaged.passRetained(self)
    let failure = pthread_create(
      &thread, nil,
      { errand in
        guard let errand else { return nil }
        Unmanaged<Errand>.fromOpaque(errand).takeRetainedValue().work()
        return nil
      }, errand.toOpaque())
    guard failure == 0 else {
      errand.release()
      return nil
    }
    return thread
  }
}
