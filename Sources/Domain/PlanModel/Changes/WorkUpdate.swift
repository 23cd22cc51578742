public import Values

/// What a person says of a part of a task: its state and what belongs to it.
public struct WorkUpdate: Equatable, Sendable {
  /// The state.
  public var state: WorkState
  /// The day the result was sent; only kept for states in which something was sent.
  public var sentOn: Day?
  /// The number of the document that proves it done.
  public var product: String?
  /// The day of that document.
  public var productOn: Day?
  /// A remark.
  public var note: String?

  /// What an obligation says as it stands.
  public init(of obligation: Obligation) {
    state = obligation.state
    sentOn = obligation.sentOn
    product = obligation.product
    productOn = obligation.productOn
    note = obligation.note
  }

  /// Moves to another state.
  ///
  /// A result that now counts as sent gets the day, also one that was returned and is sent again;
  /// one that is to be worked on loses it.
  ///
  /// - Parameters:
  ///   - state: The new state.
  ///   - day: The day a result counts as sent when no day is known.
  public mutating func move(to state: WorkState, on day: Day) {
    let wasReturned = self.state == .returned
    self.state = state
    switch state {
    case .done, .awaitingConfirmation: sentOn = wasReturned ? day : sentOn ?? day
    case .unknown, .notStarted, .inProgress: sentOn = nil
    case .returned, .paused, .closed: break
    }
  }

  /// The edit that says this of a part.
  ///
  /// - Parameters:
  ///   - part: The part as it was read; the change is refused when it is no longer so.
  ///   - id: The identity for a record that is not stored yet.
  /// - Returns: `nil` when nothing differs.
  public func edit(of part: Part, newID id: RecordID) -> Edit? {
    var obligation = part.obligation
    obligation.state = state
    obligation.sentOn = sentOn
    obligation.product = product
    obligation.productOn = productOn
    obligation.note = note
    guard !part.isStored else { return part.obligation.edit(to: obligation, code: part.code) }
    guard obligation != part.obligation else { return nil }
    let stored = Obligation(
      id: id, task: obligation.task, member: obligation.member, period: obligation.period)
    return stored.filled(from: obligation).insertion(code: part.code)
  }
}

extension Obligation {
  fileprivate func filled(from other: Obligation) -> Obligation {
    var copy = self
    copy.state = other.state
    copy.sentOn = other.sentOn
    copy.product = other.product
    copy.productOn = other.productOn
    copy.note = other.note
    return copy
  }
}
