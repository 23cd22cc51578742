/// What some random events came to.
public struct MonkeyFigures: Equatable, Sendable {
  /// How many events there were, queries were asked, and changes made.
  public internal(set) var (events, queries, changes) = (0, 0, 0)
  /// What went wrong first; `nil` when nothing did.
  public internal(set) var failure: MonkeyFailure?

  /// The figures as one JSON object.
  public func json(seed: UInt64) -> String {
    let lines = [
      "\"seed\": \(seed)", "\"events\": \(events)", "\"queries\": \(queries)",
      "\"changes\": \(changes)", "\"failures\": \(failure == nil ? 0 : 1)",
    ]
    return "{\n" + lines.map { "  " + $0 }.joined(separator: ",\n") + "\n}"
  }
}

/// What went wrong, and how to see it again.
public struct MonkeyFailure: Error, Equatable, Sendable {
  /// The seed that leads to it.
  public let seed: UInt64
  /// After how many events.
  public let event: Int
  /// What does not hold.
  public let what: String
  /// The last actions before.
  public let trail: [String]
}

extension MonkeyFailure: CustomStringConvertible {
  /// The failure and how it came about, a line for each action.
  public var description: String {
    "event \(event) of seed \(seed): \(what)\n" + trail.map { "  " + $0 + "\n" }.joined()
  }
}
