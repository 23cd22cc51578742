public import Values

/// The paces from which a target counts as on track, and as slow.
public struct PaceCutOffs: Equatable, Sendable {
  /// The pace from which it is on track.
  public let onTrack: Ratio
  /// The pace from which it is slow, and not yet likely to be missed.
  public let slow: Ratio

  /// Some cut-offs.
  public init(onTrack: Ratio, slow: Ratio) {
    self.onTrack = onTrack
    self.slow = slow
  }

  /// Those of Eurostat and Statistics Canada, where a plan has none of its own.
  public static let usual = PaceCutOffs(onTrack: Ratio(95, 100), slow: Ratio(60, 100))

  /// The cut-offs of a plan.
  public init(of plan: Plan) {
    onTrack = plan.paceOnTrack.map { Ratio($0) } ?? Self.usual.onTrack
    slow = plan.paceSlow.map { Ratio($0) } ?? Self.usual.slow
  }

  /// The status a pace gives.
  func status(of pace: Ratio) -> TargetStatus {
    if pace >= onTrack { return .onTrack }
    if pace >= slow { return .slow }
    return pace >= Ratio(0) ? .verySlow : .regressing
  }
}
