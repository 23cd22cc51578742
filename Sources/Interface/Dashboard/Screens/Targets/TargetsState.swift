public import PlanModel

/// The screen of targets.
public struct TargetsState: Equatable, Sendable {
  /// The list and what is shown of the chosen target.
  public internal(set) var browser = Browser<TargetRow>()
  /// All about the target that was opened last; `nil` until it is told.
  public internal(set) var detail: TargetDetail?
  /// The changes of that target, the newest first.
  public internal(set) var history: [HistoryRow] = []
  /// The code of the target these are held of or asked for.
  var detailOf: String?
  /// The requests for them that are waited for.
  var awaitedDetail: Int?
  var awaitedHistory: Int?

  /// What is held of a row beyond the row itself; nothing of another one.
  func extras(of row: TargetRow) -> (detail: TargetDetail?, history: [HistoryRow]) {
    detailOf == row.code ? (detail?.row.code == row.code ? detail : nil, history) : (nil, [])
  }
}
