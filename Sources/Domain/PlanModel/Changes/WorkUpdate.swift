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

/// A figure a person enters for a target.
public struct Measurement: Equatable, Sendable {
  /// The figure.
  public var value: Decimal
  /// The day it holds for.
  public var day: Day
  /// Where it comes from.
  public var source: String?
  /// How firm it is.
  public var grade: Grade?

  /// A figure of a day.
  public init(value: Decimal, day: Day, source: String? = nil, grade: Grade? = nil) {
    self.value = value
    self.day = day
    self.source = source
    self.grade = grade
  }

  /// The edit that enters the figure, or puts it in place of the one of the same day.
  ///
  /// A figure entered again for its day is a correction; the log keeps the one before.
  ///
  /// - Parameters:
  ///   - row: The target with its figures, as they were read.
  ///   - id: The identity for the record of a new figure.
  /// - Returns: `nil` when the figure is there already.
  public func edit(for row: TargetRow, newID id: RecordID) -> Edit? {
    guard let known = row.observations.first(where: { $0.day == day && $0.breakdown == nil }) else {
      return edit(for: row.target, newID: id)
    }
    var corrected = known
    corrected.value = value
    corrected.source = source
    corrected.grade = grade ?? known.grade
    return known.edit(to: corrected, code: row.target.code)
  }

  /// The edit that enters the figure beside any others.
  ///
  /// - Parameters:
  ///   - target: The target it was measured for.
  ///   - id: The identity for the record of the figure.
  /// - Returns: The insertion of an observation.
  public func edit(for target: Target, newID id: RecordID) -> Edit {
    Observation(
      id: id, target: target.id, day: day, value: value, source: source, grade: grade
    ).insertion(code: target.code)
  }
}
