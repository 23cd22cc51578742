import Synchronization

/// Something that one thread leaves for another, which takes it over.
final class Handover<Value>: Sendable {
  private let left: Mutex<Value?>

  /// Leaves something.
  init(_ value: sending Value) {
    left = Mutex(value)
  }

  /// Takes over what was left, the first time.
  func take() -> sending Value? {
    left.withLock { left in
      let value = left
      left = nil
      return value
    }
  }
}
