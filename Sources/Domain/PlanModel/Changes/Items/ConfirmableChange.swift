public import Values

/// A change that does more than a person asked for, and waits until they agree.
public protocol ConfirmableChange: PlannedChange {
  /// The change once a person agreed to what it told.
  func agreed(to words: Words) -> Self
}

extension RemoveItem: ConfirmableChange {
  /// The removal of just what was told.
  public func agreed(to words: Words) -> RemoveItem {
    var copy = self
    copy.agreed = words
    return copy
  }
}

extension AddTarget: ConfirmableChange {
  /// The change with what is new beside it.
  public func agreed(to words: Words) -> AddTarget {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}

extension AddTask: ConfirmableChange {
  /// The change with what is new beside it.
  public func agreed(to words: Words) -> AddTask {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}

extension AddAgency: ConfirmableChange {
  /// The change with what is new beside it.
  public func agreed(to words: Words) -> AddAgency {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}

extension EditItem: ConfirmableChange {
  /// The change with what is new beside it.
  public func agreed(to words: Words) -> EditItem {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}

extension GroupJoining: ConfirmableChange {
  /// The change with the work that is open again.
  public func agreed(to words: Words) -> GroupJoining {
    var copy = self
    copy.isConfirmed = true
    return copy
  }
}
