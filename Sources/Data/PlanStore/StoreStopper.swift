import SQLiteKit

/// Stops one answer that is no longer wanted.
///
/// Each request has its own, which may be used from any thread and at any time: before the answer
/// is begun, while it is under way, or after.
public struct StoreStopper: Sendable {
  let token = InterruptToken()

  /// A stopper for one request.
  public init() {}

  /// Stops the answer, and keeps it from being begun.
  public func stop() { token.interrupt() }

  /// Whether the answer was stopped.
  public var isStopped: Bool { token.isInterrupted }
}
