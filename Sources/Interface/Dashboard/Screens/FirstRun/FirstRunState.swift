/// The question what to begin with, asked while there is no store.
public struct FirstRunState: Equatable, Sendable {
  /// What can be begun with.
  public enum Choice: Int, CaseIterable, Sendable {
    /// The five plans, or nothing.
    case fivePlans, empty
  }

  /// The copies of a store that was here, the latest first.
  public internal(set) var copies: [String] = []
  /// How the program is called on the store, at the beginning of a line for the shell.
  public internal(set) var program = "dondoc"
  /// The choice marked.
  public internal(set) var choice = Choice.fivePlans
  /// Whether a store is being made.
  public internal(set) var isMaking = false
}
