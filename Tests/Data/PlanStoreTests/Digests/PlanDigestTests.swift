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

/// What the digests of one plan and of its agencies answer is what the records would.
struct PlanDigestTests {
  private static let day = Day.of("2026-11-20")
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("plans.db")
  }

  private var author: Author {
    Author(user: "an", uid: 1_000, at: "2024-05-03T02:15:00Z", day: Self.day)
  }

  private func make(_ contents: PlanContents) throws {
    try StoreFile.create(at: .file(path), contents: contents, by: author)
  }

  private func reader(_ access: StoreAccess = .readWrite) throws -> StoreReader {
    try StoreReader(.file(path), access: access)
  }

  /// Queries about a plan that digests answer, those of a first screen first.
  private func queries(of plan: Plan, in contents: PlanContents, on day: Day) -> [PlanQuery] {
    let found = { (codes: [String]) in
      ListRequest(
        filter: WorkFilter(plan: plan.code), isReversed: true, window: 2..<5,
        locating: codes.isEmpty ? nil : codes[codes.count * 2 / 3])
    }
    let all = QueryCollection(contents: contents).queries(ofPlan: plan, on: day)
    return all.filter { $0.planTold != nil } + [
      .tasks(found(contents.tasks.filter { $0.plan == plan.id }.map(\.code))),
      .targets(found(contents.targets.filter { $0.plan == plan.id }.map(\.code))),
      .agencies(found(contents.agencies.map(\.code))),
      .tasks(ListRequest(filter: WorkFilter(plan: plan.code), window: 0..<300)),
      .summary(plan: plan.code),
    ]
  }

  /// Expects the answers that the records of the store give.
  private func expectSame(_ reader: StoreReader, on day: Day) throws {
    let whole = try reader.wholeBook(on: day)
    for plan in whole.plans.map(\.plan) {
      let queries = queries(of: plan, in: whole.book.contents, on: day)
      #expect(queries.count > 20)
      for query in queries {
        let isSame = try reader.answer(query, on: day) == whole.answer(query)
        #expect(isSame, "\(query) on \(day)")
      }
    }
  }

  private func kept(_ table: String) throws -> Int {
    let count = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM \(table)")
    guard case .integer(let number) = count else { return -1 }
    return Int(number)
  }

  @Test func `the demonstration is answered alike, on any day and when opened anew`() throws {
    try make(SamplePlans.demo(on: Self.day))
    for days in [0, 0, -400, 0, 1, 45, 45] { try expectSame(try reader(), on: Self.day + days) }
    #expect(try kept("plan_digest") == 5)
    #expect(try kept("agency_digest") > 20)
  }

  @Test func `plans that share agencies are answered alike`() throws {
    try StoreMaker.make(StorePlan(tasks: 170, seed: 7, today: Self.day), at: .file(path))
    let held = try reader()
    for days in [0, 3, 31] {
      try expectSame(held, on: Self.day + days)
      try expectSame(try reader(), on: Self.day + days)
    }
    try expectSame(try reader(.readOnly), on: Self.day + 31)
  }

  @Test(arguments: Array(1...4) as [UInt64])
  func `tangled plans are answered alike, also after changes by others`(seed: UInt64) throws {
    try make(TangledBook.make(seed: seed, on: Self.day))
    let held = try reader()
    try expectSame(held, on: Self.day)
    let writer = try StoreWriter(.file(path))
    var changes = TangledChange(random: .init(seed: seed), day: Self.day)
    for round in 0..<12 {
      for _ in 0..<(round % 3 + 1) {
        guard let draft = changes.next(in: try held.contents(), newID: writer.newID) else {
          continue
        }
        _ = try writer.apply(draft, by: author)
      }
      if round % 4 == 3 { _ = try writer.undo(by: author, anyone: false) }
      let day = Self.day + (round > 8 ? 40 : 0)
      if round % 3 != 1 { try expectSame(held, on: day) }
      // One that has nothing but what the store keeps, and now and then tells it more.
      try expectSame(try reader(round % 5 == 0 ? .readOnly : .readWrite), on: day)
    }
  }

  @Test func `what another program lets the store keep is no change of the store`() throws {
    try make(SamplePlans.demo(on: Self.day))
    let held = try reader()
    _ = try held.answer(.summary(plan: "BG"), on: Self.day)
    let other = try reader()
    other.defersKeeping = true
    _ = try other.answer(.summary(plan: "HT"), on: Self.day)
    let before = try kept("plan_digest")
    other.keepDigests()
    #expect(try kept("plan_digest") > before)
    #expect(try !held.hasChanged())
    _ = try StoreWriter(.file(path)).apply(
      ChangeDraft(
        command: "set",
        edits: [
          Edit(
            action: .set, kind: .plan, record: SamplePlans.contents.plans[0].id,
            code: SamplePlans.contents.plans[0].code,
            fields: [
              Edit.FieldChange(
                field: "title", old: .text(SamplePlans.contents.plans[0].title), new: .text("KH"))
            ])
        ]), by: author)
    #expect(try held.hasChanged())
    try expectSame(held, on: Self.day)
    #expect(try !held.hasChanged())
  }

  @Test func `a store that may not be written is answered, and keeps nothing`() throws {
    try make(TangledBook.make(seed: 9, on: Self.day))
    let reader = try reader(.readOnly)
    try expectSame(reader, on: Self.day)
    try expectSame(reader, on: Self.day)
    #expect(try kept("plan_digest") == 0)
    #expect(try kept("agency_digest") == 0)
  }

  @Test func `wrong counts of an agency are found and thrown away by a check`() throws {
    try make(SamplePlans.demo(on: Self.day))
    try expectSame(try reader(), on: Self.day)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
    try Connection(opening: path, mode: .readWrite).execute(
      """
      UPDATE agency_digest SET work = (SELECT work FROM agency_digest ORDER BY agency LIMIT 1)
        WHERE agency = (SELECT id FROM agency WHERE code = 'HT-C4')
      """)
    let problems = try StoreFile.check(at: path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en) == [
        "the counts kept of agency HT-C4 were wrong; they are counted anew"
      ])
    try expectSame(try reader(), on: Self.day)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `bytes that say nothing lead to no failure`() throws {
    try make(SamplePlans.demo(on: Self.day))
    try expectSame(try reader(), on: Self.day)
    try Connection(opening: path, mode: .readWrite).execute(
      "UPDATE agency_digest SET work = x'ffffffffffffffffffffffff01'")
    let request = ListRequest(filter: WorkFilter(plan: "HT"), window: 0..<20)
    _ = try reader(.readOnly).answer(.agencies(request), on: Self.day)
  }
}

/// On which days the digest of an agency holds.
struct AgencyDigestDayTests {
  private static let day = Day.of("2026-11-20")

  /// Walks through some days, and holds every digest against one made on the day.
  ///
  /// - Returns: For how many days a digest holds on average.
  private func walk(_ contents: PlanContents, from first: Day, days: Int) -> Double {
    let book = PlanBook(contents)
    let agencies = Set(contents.agencies.map(\.id))
    var held: [RecordID: AgencyDigest] = [:]
    var made = 0
    for day in (0..<days).map({ first + $0 }) {
      let judged = JudgedBook(book, on: day, countsAgencies: false)
      for fresh in judged.agencyDigests(of: agencies) {
        guard let old = held[fresh.agency], old.days.contains(day) else {
          held[fresh.agency] = fresh
          made += 1
          continue
        }
        #expect(old.saysTheSame(as: fresh), "\(old.agency) of \(old.days.lowerBound) on \(day)")
      }
    }
    return Double(days * agencies.count) / Double(max(1, made))
  }

  @Test(arguments: Array(1...4) as [UInt64])
  func `it tells the same on all of them, in tangled plans`(seed: UInt64) {
    #expect(walk(TangledBook.make(seed: seed, on: Self.day), from: Self.day - 20, days: 80) > 1)
  }

  @Test func `it tells the same on all of them, in the demonstration and in made stores`() {
    #expect(walk(SamplePlans.demo(on: Self.day), from: Self.day - 10, days: 60) > 3)
    let plan = StorePlan(tasks: 60, seed: 3, today: Self.day)
    #expect(walk(StoreMaker.contents(plan), from: Self.day - 10, days: 80) > 3)
  }
}
