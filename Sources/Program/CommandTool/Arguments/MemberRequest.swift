public import PlanModel
public import Values

/// What `member` does with a group.
public struct MemberRequest: Equatable, Sendable {
  /// What is done.
  public enum Work: Equatable, Sendable {
    /// Print who belongs to it.
    case list(OutputForm)
    /// Let agencies of some names join or leave.
    case add([String]), remove([String])
    /// Let those join that a file lists; `-` is the standard input.
    case read(path: String)
  }

  /// The code of the group.
  public var group: String
  /// What is done.
  public var work: Work
  /// The first day of it; `nil` for always, in leaving for the day of the run.
  public var from: Day?
  /// What is said of the parts of those that join; `nil` when nothing is known of them.
  public var state: WorkState? = .notStarted
  /// The code of the work that is said of; `nil` for all work of the group that is still in time.
  public var task: String?
  /// Whether finished work may be open again.
  public var isConfirmed = false
  /// Whether only to say what would be done.
  public var isDryRun = false

  /// A request for a group.
  public init(_ group: String, _ work: Work) {
    self.group = group
    self.work = work
  }

  /// Whether it changes the store.
  public var isChange: Bool {
    if case .list = work { false } else { !isDryRun }
  }
}
