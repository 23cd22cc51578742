import Values

/// The parts of a task on a day, and the occurrence of it that comes first.
struct PartsOnDay {
  /// All parts, those of the earliest period first.
  let all: [Part]
  /// The part by which the task stands: the earliest of the most urgent ones that are open, so that
  /// its day is the one the class of the task is told by.
  let foremost: Part?

  /// What parts add up to.
  init(_ parts: [Part]) {
    all = parts
    let followed = parts.filter { $0.obligation.state != .closed }
    let open = followed.filter(\.isOpen)
    let urgency = open.map(Self.urgency).min()
    foremost =
      open.filter { Self.urgency($0) == urgency }.min { Self.sortKey($0) < Self.sortKey($1) }
      ?? followed.last ?? parts.last
  }

  private static func urgency(_ part: Part) -> Int { part.judgement.timeClass?.urgency ?? .max }

  private static func sortKey(_ part: Part) -> (Int, Int) {
    (
      part.obligation.state == .paused ? 1 : 0,
      part.judgement.occurrence.effectiveDue?.number ?? .max
    )
  }

  /// The parts of the same occurrence as the foremost one, closed ones included.
  var ofOccurrence: [Part] {
    all.filter { $0.obligation.period == foremost?.obligation.period }
  }

  /// Their common state, closed ones left out while others are followed; else in progress.
  var state: WorkState {
    let parts = ofOccurrence
    let followed = parts.filter { $0.obligation.state != .closed }
    let states = Set((followed.isEmpty ? parts : followed).map(\.obligation.state))
    return states.count == 1 ? states.first ?? .unknown : .inProgress
  }

  /// The class of the most urgent of all parts; `nil` when all are closed.
  var timeClass: TimeClass? {
    all.compactMap(\.judgement.timeClass).min { $0.urgency < $1.urgency }
  }
}

/// An item that another one is made from, with how far it is handed in.
public struct AwaitedWork: Equatable, Sendable {
  /// The code of the item, with the period it is owed for.
  public let code: String
  /// How many of its parts are handed in.
  public let handedIn: Int
  /// Of how many of its parts nobody has said anything.
  public let untold: Int
  /// How many parts it has, closed ones left out.
  public let parts: Int

  /// Whether nothing of it is missing.
  public var isComplete: Bool { handedIn == parts }
}

extension PlanBook {
  /// The item that a task is made from, as it stands for the same period; `nil` when there is
  /// none, or none of it is followed any more.
  func awaited(by task: PlanTask, in period: Period?, on day: Day) -> AwaitedWork? {
    guard let other = task.waitsOn.flatMap({ awaitedTasks[$0] }) else { return nil }
    let isOfPeriods = series(of: other).length == period?.length
    let owed =
      isOfPeriods
      ? period.map { parts(of: other, in: $0, on: day) } ?? parts(of: other, on: day)
      : parts(of: other, on: day)
    let followed = owed.filter { $0.obligation.state != .closed }
    guard !followed.isEmpty else { return nil }
    return AwaitedWork(
      code: other.code + (isOfPeriods ? period.map { "/\($0)" } ?? "" : ""),
      handedIn: followed.count(where: \.isHandedIn),
      untold: followed.count { $0.obligation.state == .unknown }, parts: followed.count)
  }
}
