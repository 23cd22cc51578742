import Glibc

/// A thread outside the pool that the tests of all suites share.
final class Thread {
  private final class Body {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  private var identifier = pthread_t()

  /// Starts to run something.
  init(_ run: @escaping @Sendable () -> Void) {
    let body = Unmanaged.passRetained(Body(run)).toOpaque()
    pthread_create(
      &identifier, nil,
      { body in
        if let body { Unmanaged<Body>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      }, body)
  }

  /// Waits until it has run.
  func join() {
    pthread_join(identifier, nil)
  }
}
