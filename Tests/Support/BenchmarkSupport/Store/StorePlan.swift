public import Values

/// How large a made-up store is, and what it is made from.
public struct StorePlan: Equatable, Sendable {
  /// How many items of work it has.
  public var tasks: Int
  /// What the random numbers begin with; the same seed gives the same store.
  public var seed: UInt64
  /// The day its states and deadlines are made for.
  public var today: Day

  /// A store of some size.
  public init(tasks: Int, seed: UInt64, today: Day) {
    self.tasks = tasks
    self.seed = seed
    self.today = today
  }

  /// How many plans the items belong to.
  public var plans: Int { max(1, (tasks + 49) / 50) }

  /// How many agencies there are, groups included.
  public var agencies: Int { max(12, tasks / 15) }

  /// How many targets there are.
  public var targets: Int { max(1, tasks / 20) }
}
