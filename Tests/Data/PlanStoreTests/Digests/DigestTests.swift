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
  private static let day = Day.of("2026-11-20")
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
  }

  private func author(_ day: Day) -> Author {
    Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: day)
  }

  private func make(_ contents: PlanContents) throws {
    try StoreFile.create(at: .file(path), contents: contents, by: author(Self.day))
  }

  private func reader(_ access: StoreAccess = .readWrite) throws -> StoreReader {
    try StoreReader(.file(path), access: access)
  }

  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    let whole = try reader.wholeBook(on: day)
    for query in AllPlansQueries.queries(of: whole.book.contents) {
      // The answers are long: what differs is told by the query alone.
      let isSame = try reader.answer(query, on: day) == whole.answer(query)
      #expect(isSame, "\(query) on \(day)")
    }
  }

  private func keptPlans() throws -> Int {
    let count = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM plan_digest")
    guard case .integer(let number) = count else { return -1 }
    return Int(number)
  }

  @Test func `the demonstration is answered alike, on any day and when opened anew`() throws {
    try make(SamplePlans.demo(on: Self.day))
    for days in [0, -400, 0, 1, 45, 400] {
      try expectSame(try reader(), on: Self.day + days)
    }
    #expect(try keptPlans() == 5)
  }

  @Test func `plans that share agencies are answered alike`() throws {
    let plan = StorePlan(tasks: 170, seed: 7, today: Self.day)
    try StoreMaker.make(plan, at: .file(path))
    let reader = try reader()
    for days in [0, 3, 31] { try expectSame(reader, on: Self.day + days) }
    try expectSame(try self.reader(.readOnly), on: Self.day + 31)
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    try make(TangledBook.make(seed: seed, on: Self.day))
    let held = try reader()
    try expectSame(held, on: Self.day)
    let writer = try StoreWriter(.file(path))
    var changes = TangledChange(random: .init(seed: seed), day: Self.day)
    for round in 0..<8 {
      for _ in 0..<(round % 3 + 1) {
        guard let draft = changes.next(in: try held.contents(), newID: writer.newID) else {
          continue
        }
        _ = try writer.apply(draft, by: author(Self.day))
      }
      if round % 4 == 3 { _ = try writer.undo(by: author(Self.day), anyone: false) }
      let day = Self.day + (round > 5 ? 40 : 0)
      try expectSame(held, on: day)
      // One that has nothing but what the store keeps, and now and then tells it more.
      if round % 2 == 0 { try expectSame(try reader(), on: day) }
      if round % 5 == 0 { try expectSame(try reader(.readOnly), on: day) }
    }
  }

  @Test func `a store that may not be written is answered, and keeps nothing`() throws {
    try make(TangledBook.make(seed: 9, on: Self.day))
    try expectSame(try reader(.readOnly), on: Self.day)
    #expect(try keptPlans() == 0)
  }
}

/// Digests that a store keeps.
struct KeptDigestTests {
  private static let day = Day.of("2026-11-20")
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
    let author = Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: Self.day)
    try StoreFile.create(
      at: .file(path), contents: SamplePlans.demo(on: Self.day), by: author)
    _ = try summaries()
  }

  private func summaries() throws -> PlanAnswer {
    try StoreReader(.file(path), access: .readWrite).answer(.summary(plan: nil), on: Self.day)
  }

  private func expected() throws -> PlanAnswer? {
    try StoreReader(.file(path), access: .readOnly).wholeBook(on: Self.day)
      .answer(.summary(plan: nil))
  }

  private func execute(_ sql: String) throws {
    try Connection(opening: path, mode: .readWrite).execute(sql)
  }

  /// Gives one plan the counts of another.
  private func plantError() throws {
    try execute(
      """
      UPDATE plan_digest SET counts = (SELECT counts FROM plan_digest ORDER BY plan LIMIT 1)
        WHERE plan = (SELECT plan FROM plan_digest ORDER BY plan DESC LIMIT 1)
      """)
  }

  @Test func `what is kept is read, and a wrong count is found and thrown away by a check`() throws
  {
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
    try plantError()
    #expect(try summaries() != expected())
    let problems = try StoreFile.check(at: path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en) == ["the counts kept of plan HT were wrong; they are counted anew"])
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `a digest that claims too many days is found by a check`() throws {
    try execute("UPDATE plan_digest SET last_day = '2040-01-01'")
    #expect(try StoreFile.check(at: path).filter(\.isProblem).count == 5)
  }

  @Test(arguments: [
    "UPDATE digest_state SET program = 'another'", "DELETE FROM digest_state",
    "UPDATE digest_state SET seq = 99", "UPDATE digest_state SET mark = 'x'",
  ])
  func `what another build or another log left is not read`(sql: String) throws {
    try plantError()
    try execute(sql)
    #expect(try summaries() == expected())
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `bytes that say nothing lead to no failure`() throws {
    for column in ["counts", "tasks", "targets", "agencies"] {
      try execute("UPDATE plan_digest SET \(column) = x'ffffffffffffffffffffffff01'")
    }
    let reader = try StoreReader(.file(path), access: .readOnly)
    for query in AllPlansQueries.queries(of: try reader.contents()) {
      _ = try reader.answer(query, on: Self.day)
    }
    #expect(try StoreFile.check(at: path).filter(\.isProblem).count == 5)
  }
}

/// On which days a digest holds.
struct DigestDayTests {
  private static let day = Day.of("2026-11-20")

  /// Walks through some days, and holds every digest against one made on the day.
  ///
  /// - Returns: For how many days a digest holds on average.
  private func walk(_ contents: PlanContents, from first: Day, days: Int) -> Double {
    let book = PlanBook(contents)
    let plans = Set(contents.plans.map(\.id))
    var held: [RecordID: PlanDigest] = [:]
    var made = 0
    for day in (0..<days).map({ first + $0 }) {
      for fresh in JudgedBook(book, on: day, countsAgencies: false).digests(of: plans) {
        guard let old = held[fresh.plan], old.days.contains(day) else {
          held[fresh.plan] = fresh
          made += 1
          continue
        }
        #expect(old.saysTheSame(as: fresh), "\(old.plan) of \(old.days.lowerBound) on \(day)")
      }
    }
    return Double(days * plans.count) / Double(max(1, made))
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
