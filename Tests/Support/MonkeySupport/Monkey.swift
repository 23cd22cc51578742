import Cells
import Dashboard
import DashboardTestSupport
import PlanModel
import PlanModelTestSupport
import PlanStore
import SamplePlans
import TestRandom
import Values
import VietnameseText

/// Random events over the state and the view of the dashboard, with a store in memory behind.
///
/// One seed leads to the same events, answers and changes.
public struct Monkey {
  /// What there is to tell so far.
  public internal(set) var figures = MonkeyFigures()
  let seed: UInt64
  private let eventsPerFrame: Int
  var random: SeededRandom
  var state: DashboardState
  let location: StoreLocation
  var reader: StoreReader?
  var writer: StoreWriter?
  /// What the store held at first.
  private var beginning: PlanContents?
  /// Answers that are still to come, and a change that is still to be told of.
  var held: [(PlanQuery, Request)] = []
  var unsaved: Action?
  private var trail: [String] = []

  static let day = Day("2026-11-20") ?? Day(number: 0)

  /// A dashboard with a store, or without one, as the seed draws it.
  ///
  /// - Parameters:
  ///   - seed: What all is drawn from.
  ///   - eventsPerFrame: After how many events the screen is drawn and looked at.
  /// - Throws: Why the store can not be made, which is a failure of the program.
  public init(seed: UInt64, eventsPerFrame: Int = 1) throws {
    self.seed = seed
    self.eventsPerFrame = max(1, eventsPerFrame)
    random = SeededRandom(seed: seed)
    var name = SystemRandomNumberGenerator()
    location = .memory("monkey-\(name.next() as UInt64)")
    var setting = DashboardState.Setting(
      language: random.pick([.vi, .vi, .en]),
      glyphs: Glyphs(random.pick([.unicode, .unicode, .ascii])), today: Self.day)
    setting.typing = random.pick([nil, nil, .telex, .vni, .simpleTelex])
    setting.themes = [.init(name: "toi", title: Words("Tối", "Dark"))]
    setting.whyReadOnly = Int.random(in: 0..<12, using: &random) == 0 ? .readOnly : nil
    let hasStore = Int.random(in: 0..<8, using: &random) > 0
    state = DashboardState(
      setting: setting, size: Size(columns: 120, rows: 40), hasStore: hasStore,
      plan: random.pick([nil, "BG", "HT", "BG", "XX"]),
      agency: random.pick([nil, nil, nil, "BG-C1", "sở"]))
    if hasStore { try makeStore(contents()) }
  }

  private mutating func contents() -> PlanContents {
    switch Int.random(in: 0..<8, using: &random) {
    case 0: PlanContents()
    case 1, 2: SamplePlans.contents
    case 3, 4: SamplePlans.demo(on: Self.day).madeHostile(seed: random.next())
    default: SamplePlans.demo(on: Self.day)
    }
  }

  mutating func makeStore(_ contents: PlanContents) throws {
    try StoreFile.create(at: location, contents: contents, by: author("an"))
    reader = try StoreReader(location, access: .readWrite)
    writer = try StoreWriter(
      location, random: random, clock: { 1_800_000_000_000 })
    beginning = try reader?.contents()
  }

  func author(_ user: String) -> Author {
    Author(user: user, uid: 1_000, at: "2026-11-20T02:00:00Z", day: state.setting.today)
  }

  // MARK: - Running

  /// Lets events come, then takes back all that was changed.
  ///
  /// - Parameter events: How many.
  /// - Throws: ``MonkeyFailure`` for the first thing that does not hold.
  public mutating func run(events: Int) throws {
    try take(.started)
    for _ in 0..<events {
      figures.events += 1
      try take(nextAction())
      try check()
    }
    try takeBackEverything()
  }

  private mutating func take(_ action: Action) throws {
    trail = trail.suffix(19) + ["\(action)".prefix(300).description]
    var actions = [action]
    var steps = 0
    while !actions.isEmpty {
      steps += 1
      if steps > 2_000 { throw failure("questions and answers go on without end") }
      for effect in state.update(actions.removeFirst()) {
        actions += try carryOut(effect)
      }
    }
  }

  private mutating func check() throws {
    if let problem = state.problem { throw failure(problem) }
    guard figures.events.isMultiple(of: eventsPerFrame) else { return }
    let isThorough = figures.events.isMultiple(of: eventsPerFrame * 7)
    if let problem = state.drawingProblem(isThorough: isThorough) { throw failure(problem) }
  }

  private mutating func takeBackEverything() throws {
    guard let writer, let reader else { return }
    while true {
      do throws(StoreFailure) {
        _ = try writer.undo(by: author("an"), anyone: true)
      } catch .nothingToUndo {
        break
      } catch {
        throw failure("not everything can be taken back: \(error)")
      }
    }
    if try reader.contents() != beginning { throw failure("undoing everything leaves a change") }
  }

  private func failure(_ what: String) -> MonkeyFailure {
    MonkeyFailure(seed: seed, event: figures.events, what: what, trail: trail)
  }
}

extension Monkey {
  /// Runs with one seed after the other, each for some thousands of events.
  ///
  /// - Parameters:
  ///   - events: How many events there are in all.
  ///   - seed: The first seed.
  ///   - eventsPerSeed: After how many events the next begins.
  ///   - eventsPerFrame: After how many events the screen is drawn and looked at.
  /// - Returns: What it came to, with the first failure.
  /// - Throws: What is no failure of the dashboard.
  public static func run(
    events: Int, from seed: UInt64, eventsPerSeed: Int = 5_000, eventsPerFrame: Int = 1
  ) throws -> MonkeyFigures {
    var sum = MonkeyFigures()
    var next = seed
    while sum.events < events, sum.failure == nil {
      var monkey = try Monkey(seed: next, eventsPerFrame: eventsPerFrame)
      do {
        try monkey.run(events: min(eventsPerSeed, events - sum.events))
      } catch let failure as MonkeyFailure {
        sum.failure = failure
      }
      sum.events += monkey.figures.events
      sum.queries += monkey.figures.queries
      sum.changes += monkey.figures.changes
      next += 1
    }
    return sum
  }
}
