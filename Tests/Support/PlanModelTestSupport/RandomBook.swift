public import PlanModel
import TestRandom
import Values

/// Books of random tasks, for rules that must hold of any.
public struct RandomBook {
  private var random: SeededRandom
  private var book = Book()
  private var agencies: [RecordID] = []

  private init(seed: UInt64) {
    random = SeededRandom(seed: seed)
  }

  /// A book of some random tasks in two plans, the same for the same seed.
  ///
  /// Deadlines are of every kind between 2023 and 2028, and parts of every state.
  public static func make(seed: UInt64, tasks: Int = 40) -> PlanBook {
    var maker = RandomBook(seed: seed)
    maker.book.useOfficialCalendar()
    maker.agencies = (1...6).map { maker.book.agency("XX-C\($0)", "Sở \($0)") }
    for number in 1...tasks { maker.addTask(number) }
    return PlanBook(maker.book.contents)
  }

  private mutating func addTask(_ number: Int) {
    let deadline = deadline()
    let day = day()
    book.task("\(random.pick(["XX", "YY"]))-V\(number)", deadline)
    let period = deadline.periodLength.map { Period($0, containing: day) }
    for _ in 0..<random.pick([0, 1, 1, 1, 2, 5]) {
      let isSent = Bool.random(using: &random)
      let isProven = Bool.random(using: &random)
      book.part(
        random.pick(WorkState.allCases), sentOn: isSent ? self.day() : nil,
        product: isProven ? "\(number)/QĐ" : nil, member: random.pick(agencies),
        period: period)
    }
    for _ in 0..<random.pick([0, 1, 3]) {
      book.assign(random.pick(Role.allCases), to: random.pick(agencies))
    }
  }

  private mutating func deadline() -> Deadline {
    var deadline = Deadline()
    if Bool.random(using: &random) { deadline.due = day() }
    if random.pick([true, false, false]) { deadline.starts = day() }
    deadline.isStrict = Bool.random(using: &random)
    deadline.recurrence = random.pick([
      nil, nil, nil, .continuous, .yearly(month: 12, day: 5), .halfYearly, .quarterly, .monthly,
      .everyYears(5), .periodic,
    ])
    if random.pick([true, false, false]) { deadline.condition = "theo hướng dẫn" }
    return deadline
  }

  /// A random day from 2023 to 2028.
  private mutating func day() -> Day {
    Day.of("2023-01-01") + Int.random(in: 0..<2_192, using: &random)
  }
}
