import Synchronization

/// A switch with which any thread stops the statements that run under it.
///
/// It never touches the connection: the connection looks at it while a statement runs. It may
/// therefore be thrown at any time, also when the connection is closed or busy with something else.
/// A token thrown stays thrown; each request takes a new one.
public final class InterruptToken: Sendable {
  private let flag = Atomic<Bool>(false)

  /// A token not yet thrown.
  public init() {}

  /// Stops the statements under this token, those running and those to come.
  public func interrupt() {
    flag.store(true, ordering: .relaxed)
  }

  /// Whether ``interrupt()`` has been called.
  public var isInterrupted: Bool {
    flag.load(ordering: .relaxed)
  }
}
