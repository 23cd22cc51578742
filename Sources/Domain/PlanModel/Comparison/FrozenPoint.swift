public import Values

/// How a store stood when a period was closed, as far as the reports of the period tell of it.
public struct FrozenPoint: Equatable, Sendable {
  /// The number of the last change of the log that counts; 0 for none.
  public private(set) var change: Int
  /// The last day whose results count; `nil` where all do that had been entered.
  public let lastResults: Day?

  /// A point after a change.
  ///
  /// - Parameters:
  ///   - change: The number of the change.
  ///   - day: The day of judgement.
  ///   - rule: Which results count.
  public init(after change: Int, judgedOn day: Day, by rule: ClosingRule) {
    self.change = change
    lastResults = rule == .sent ? day : nil
  }

  /// The same after another change, as if the period were closed again after it.
  public func moved(to change: Int) -> FrozenPoint {
    var other = self
    other.change = change
    return other
  }
}

extension ClosedPeriod {
  /// What the reports of the period are made from.
  public var frozen: FrozenPoint { FrozenPoint(after: seq, judgedOn: asOf, by: rule) }
}
