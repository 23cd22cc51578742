public import PlanModel

/// The screen of targets.
public struct TargetsState: Equatable, Sendable {
  /// The list and what is shown of the chosen target.
  public internal(set) var browser = Browser<TargetRow>()
}
