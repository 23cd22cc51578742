import BenchmarkSupport
import PlanModel
import PlanModelTestSupport
import PlanStore
import SQLiteKit
import SamplePlans
import TestFiles
import TestRandom
import Testing
import Values

/// What digests answer is what the records of all plans would.
struct DigestTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    try store.expectSame(
      { AllPlansQueries.queries(of: $0.book.contents) }, from: reader, on: day)
  }

  @Test func `the demonstration is answered alike, on any day and when opened anew`() throws {
    try store.make(SamplePlans.demo(on: Self.day))
    for days in [0, -400, 0, 1, 45, 400] {
      try expectSame(try store.reader(), on: Self.day + days)
    }
    #expect(try store.kept("plan_digest") == 5)
  }

  @Test func `plans that share agencies are answered alike`() throws {
    let plan = StorePlan(tasks: 170, seed: 7, today: Self.day)
    try StoreMaker.make(plan, at: .file(store.path))
    let reader = try store.reader()
    for days in [0, 3, 31] { try expectSame(reader, on: Self.day + days) }
    try expectSame(try store.reader(.readOnly), on: Self.day + 31)
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let held = try store.reader()
    try expectSame(held, on: Self.day)
    let writer = try StoreWriter(.file(store.path))
    var changes = TangledChange(random: .init(seed: seed), day: Self.day)
    for round in 0..<8 {
      for _ in 0..<(round % 3 + 1) {
        guard let draft = changes.next(in: try held.contents(), newID: writer.newID) else {
          continue
        }
        _ = try writer.apply(draft, by: store.author)
      }
      if round % 4 == 3 { _ = try writer.undo(by: store.author, anyone: false) }
      let day = Self.day + (round > 5 ? 40 : 0)
      try expectSame(held, on: day)
      // One that has nothing but what the store keeps, and now and then tells it more.
      if round % 2 == 0 { try expectSame(try store.reader(), on: day) }
      if round % 5 == 0 { try expectSame(try store.reader(.readOnly), on: day) }
    }
  }

  @Test func `a store that may not be written is answered, and keeps nothing`() throws {
    try store.make(TangledBook.make(seed: 9, on: Self.day))
    try expectSame(try store.reader(.readOnly), on: Self.day)
    #expect(try store.kept("plan_digest") == 0)
  }
}

/// Digests that a store keeps.
struct KeptDigestTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
    try store.make(SamplePlans.demo(on: Self.day))
    _ = try summaries()
  }

  private func summaries() throws -> PlanAnswer {
    try store.reader().answer(.summary(plan: nil), on: Self.day)
  }

  private func expected() throws -> PlanAnswer? {
    try store.reader(.readOnly).wholeBook(on: Self.day).answer(.summary(plan: nil))
  }

  /// Gives one plan the counts of another.
  private func plantError() throws {
    try store.execute(
      """
      UPDATE plan_digest SET counts = (SELECT counts FROM plan_digest ORDER BY plan LIMIT 1)
        WHERE plan = (SELECT plan FROM plan_digest ORDER BY plan DESC LIMIT 1)
      """)
  }

  @Test func `what is kept is read, and a wrong count is found and thrown away by a check`() throws
  {
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
    try plantError()
    #expect(try summaries() != expected())
    let problems = try StoreFile.check(at: store.path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en) == ["the counts kept of plan HT were wrong; they are counted anew"])
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
  }

  @Test func `a store of which nothing but counts is wrong wants no repair`() throws {
    try plantError()
    let repair = try StoreFile.repair(at: store.path)
    #expect(repair.path == nil)
    #expect(repair.findings.filter(\.isProblem).map(\.isMadeAnew) == [true])
    #expect(repair.findings.allSatisfy { !$0.wantsRepair })
    #expect(try summaries() == expected())
  }

  @Test func `wrong counts that can not be thrown away are told so, and found again`() throws {
    try plantError()
    try store.execute(
      """
      CREATE TRIGGER stay BEFORE DELETE ON plan_digest BEGIN SELECT RAISE(ABORT, 'stay'); END
      """)
    for _ in 0..<2 {
      let problems = try StoreFile.check(at: store.path).filter(\.isProblem)
      #expect(problems.count == 2)
      #expect(problems.last?.words.en.contains("could not be thrown away") ?? false)
      #expect(problems.allSatisfy { !$0.wantsRepair })
    }
  }

  @Test func `a digest that claims too many days is found by a check`() throws {
    try store.execute("UPDATE plan_digest SET last_day = '2040-01-01'")
    #expect(try StoreFile.check(at: store.path).filter(\.isProblem).count == 5)
  }

  @Test(arguments: [
    "UPDATE digest_state SET program = 'another'", "DELETE FROM digest_state",
    "UPDATE digest_state SET seq = 99", "UPDATE digest_state SET mark = 'x'",
  ])
  func `what another build or another log left is not read`(sql: String) throws {
    try plantError()
    try store.execute(sql)
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
  }

  @Test func `bytes that say nothing lead to no failure`() throws {
    for column in ["counts", "tasks", "targets", "agencies"] {
      try store.execute("UPDATE plan_digest SET \(column) = x'ffffffffffffffffffffffff01'")
    }
    let reader = try store.reader(.readOnly)
    for query in AllPlansQueries.queries(of: try reader.contents()) {
      _ = try reader.answer(query, on: Self.day)
    }
    #expect(try StoreFile.check(at: store.path).filter(\.isProblem).count == 5)
  }
}

/// On which days a digest holds.
struct DigestDayTests {
  private static let day = DigestStore.day

  /// For how many days a digest of a plan holds on average.
  private func walk(_ contents: PlanContents, from first: Day, days: Int) -> Double {
    let plans = Set(contents.plans.map(\.id))
    return DigestWalk(contents, from: first, days: days) { $0.digests(of: plans) }.daysHeld
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `it tells the same on all of them, in tangled plans`(seed: UInt64) {
    let contents = TangledBook.make(seed: seed, on: Self.day)
    #expect(walk(contents, from: Self.day - 20, days: 80) > 1)
    var followed = contents.followed(from: Self.day - 200)
    for index in followed.plans.indices where index.isMultiple(of: 2) {
      followed.plans[index].reportingRule = .decree09
      followed.plans[index].reporting = Period.Length.allCases[index % 3]
    }
    #expect(walk(followed, from: Self.day - 10, days: 70) > 1)
  }

  @Test func `it tells the same on all of them, in the demonstration and in made stores`() {
    #expect(walk(SamplePlans.demo(on: Self.day), from: Self.day - 10, days: 60) > 3)
    let plan = StorePlan(tasks: 60, seed: 3, today: Self.day)
    #expect(walk(StoreMaker.contents(plan), from: Self.day - 10, days: 80) > 3)
  }
}
