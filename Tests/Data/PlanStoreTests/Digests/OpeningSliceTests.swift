import BenchmarkSupport
import PlanModel
import PlanModelTestSupport
import PlanStore
import SQLiteKit
import SamplePlans
import Testing
import Values

/// The records that a store keeps for its first screen.
struct OpeningSliceTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  /// What the first screen of all plans, or of one, asks.
  private static func firstScreen(of plan: String?, rows: Int = 18) -> [PlanQuery] {
    var filter = plan == nil ? WorkFilter.current : WorkFilter()
    filter.plan = plan
    let request = ListRequest(filter: filter, window: 0..<rows)
    let lists: [PlanQuery] = [.tasks(request), .targets(request), .agencies(request)]
    return (plan.map { [.summary(plan: $0)] } ?? [.plansInNeed, .attention(filter)]) + lists
  }

  /// What a reader that opens the store answers.
  private func opened(
    _ queries: [PlanQuery], on day: Day = Self.day, _ access: StoreAccess = .readWrite
  ) throws -> [PlanAnswer] {
    var answers: [PlanAnswer] = []
    try store.reader(access).answer(queries, on: day) { answers.append($0) }
    return answers
  }

  /// Expects that whoever opens the store is told what its records tell.
  private func expectSame(_ plan: String?, on day: Day = Self.day) throws {
    let queries = Self.firstScreen(of: plan)
    let whole = try store.reader(.readOnly).wholeBook(on: day)
    for access in [StoreAccess.readOnly, .readWrite, .readOnly] {
      let isSame = try opened(queries, on: day, access) == queries.map { whole.answer($0) }
      #expect(isSame, "\(plan ?? "all plans") on \(day), \(access)")
    }
  }

  /// Makes a store that keeps its first screens.
  private func make(_ plans: [String?] = [nil, "BG"]) throws {
    try store.make(SamplePlans.contents)
    for plan in plans {
      // A plan without a digest is read whole the first time.
      for _ in 0..<2 { _ = try opened(Self.firstScreen(of: plan)) }
    }
    #expect(try store.kept("opening_slice") == plans.count)
  }

  /// Changes what no log tells of, so that only records kept from before do not show it.
  private func changeNames() throws {
    try store.execute("UPDATE task SET text = 'x'")
  }

  @Test(arguments: [nil, "BG"])
  func `a first screen is made of the records kept for it`(plan: String?) throws {
    try make()
    let expected = try opened(Self.firstScreen(of: plan))
    try changeNames()
    #expect(try opened(Self.firstScreen(of: plan)) == expected)
    #expect(try opened(Self.firstScreen(of: plan), .readOnly) == expected)
    #expect(try opened(Self.firstScreen(of: plan, rows: 3)) != expected)
    try store.execute("DELETE FROM opening_slice")
    #expect(try opened(Self.firstScreen(of: plan)) != expected)
  }

  @Test(arguments: Array(1...4) as [UInt64])
  func `tangled plans are opened alike after changes by others`(seed: UInt64) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let plans = try store.reader().contents().plans.map(\.code)
    try store.tangle(rounds: 6, seed: seed) { round in
      try expectSame(nil)
      try expectSame(plans[round % plans.count])
      try expectSame(plans[round % plans.count], on: Self.day + 1)
    }
  }

  @Test func `a large store is opened alike on each day`() throws {
    try StoreMaker.make(
      StorePlan(tasks: 1_200, seed: 5, today: Self.day), at: .file(store.path))
    for days in [0, 1, -30, 0] { try expectSame(nil, on: Self.day + days) }
  }

  @Test func `after a change the records are kept anew once nothing is waited for`() throws {
    try make(["BG"])
    let reader = try store.reader()
    reader.defersKeeping = true
    try reader.answer(Self.firstScreen(of: "BG"), on: Self.day) { _ in }
    try store.tangle(rounds: 1, seed: 3) { _ in }
    _ = try reader.answer(Self.firstScreen(of: "BG")[0], on: Self.day)
    reader.keepDigests()
    let expected = try opened(Self.firstScreen(of: "BG"), .readOnly)
    try changeNames()
    #expect(try opened(Self.firstScreen(of: "BG"), .readOnly) == expected)
    #expect(try store.kept("opening_slice") == 1)
  }

  @Test func `a screen left open over midnight is kept as the new day shows it`() throws {
    try make(["BG"])
    let reader = try store.reader()
    reader.defersKeeping = true
    let queries = Self.firstScreen(of: "BG")
    try reader.answer(queries, on: Self.day) { _ in }
    try store.tangle(rounds: 1, seed: 3) { _ in }
    // Half a year later other work is due.
    let later = Self.day + 180
    for query in queries { _ = try reader.answer(query, on: later) }
    reader.keepDigests()
    let expected = try opened(queries, on: later, .readOnly)
    try changeNames()
    #expect(try opened(queries, on: later, .readOnly) == expected)
  }

  @Test(arguments: [
    "UPDATE digest_state SET program = 'another'", "DELETE FROM digest_state",
    "UPDATE opening_slice SET seq = 99", "UPDATE opening_slice SET mark = 'x'",
    "UPDATE opening_slice SET roots = 'x'", "UPDATE opening_slice SET content = x''",
    "UPDATE opening_slice SET content = substr(content, 1, length(content) - 1)",
    "UPDATE opening_slice SET content = CAST(content || x'00' AS BLOB)",
    "UPDATE opening_slice SET content = CAST(x'ff' || substr(content, 2) AS BLOB)",
  ])
  func `what another build, log or a damaged disk left is not read`(sql: String) throws {
    try make()
    try changeNames()
    let kept = try opened(Self.firstScreen(of: nil), .readOnly)
    try store.execute(sql)
    #expect(try opened(Self.firstScreen(of: nil), .readOnly) != kept)
    try expectSame(nil)
  }

  @Test func `no more first screens are kept than the newest eight`() throws {
    try store.make(SamplePlans.contents)
    for rows in 3...14 {
      for _ in 0..<2 { _ = try opened(Self.firstScreen(of: "BG", rows: rows)) }
    }
    #expect(try store.kept("opening_slice") == 8)
    let newest = try opened(Self.firstScreen(of: "BG", rows: 14))
    try changeNames()
    #expect(try opened(Self.firstScreen(of: "BG", rows: 14)) == newest)
  }

  @Test func `records kept wrong are found and thrown away by a check`() throws {
    try make()
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
    try changeNames()
    let problems = try StoreFile.check(at: store.path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en).contains(
        "the records kept for the first screen were wrong; they are read anew"))
    #expect(try store.kept("opening_slice") == 0)
  }
}
