public import PlanModel

extension LogLine: CodedRow {}

/// The screen of the log.
public struct HistoryState: Equatable, Sendable {
  /// The lines and what is shown of the chosen one.
  public internal(set) var browser = Browser<LogLine>(order: .code)
}
