public import Values

/// A change that does more than a person asked for, and waits until they agree.
public protocol ConfirmableChange: PlannedChange {
  /// Whether whatever goes with it may be done, told or not.
  var isConfirmed: Bool { get set }

  /// The change once a person agreed to what it told.
  func agreed(to words: Words) -> Self
}

extension ConfirmableChange {
  /// The change with what is new beside it.
  public func agreed(to words: Words) -> Self {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}

extension AddTarget: ConfirmableChange {}
extension AddTask: ConfirmableChange {}
extension AddAgency: ConfirmableChange {}
extension EditItem: ConfirmableChange {}
extension GroupJoining: ConfirmableChange {}

extension RemoveItem: ConfirmableChange {
  /// The removal of just what was told.
  public func agreed(to words: Words) -> RemoveItem {
    var copy = self
    copy.agreed = words
    return copy
  }
}
