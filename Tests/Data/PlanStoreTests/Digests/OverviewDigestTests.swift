import BenchmarkSupport
import PlanModel
import PlanModelTestSupport
import PlanStore
import SamplePlans
import Testing
import Values

/// What a store keeps of the first screen of all plans.
struct OverviewDigestTests {
  private static let day = DigestStore.day
  private let store: DigestStore

  init() throws {
    store = try DigestStore()
  }

  /// What the first screen of all plans asks, and how far a person may look down in its lists.
  private static func queries(of contents: PlanContents) -> [PlanQuery] {
    let first = [0..<18, 0..<300, 5..<40, 290..<310, 299..<301, 700..<720].map {
      ListRequest(filter: .current, window: $0)
    }
    let located = contents.tasks.enumerated().filter { $0.offset % 97 == 3 }.map {
      ListRequest(filter: .current, window: 0..<20, locating: $0.element.code)
    }
    return [.plansInNeed, .attention(.current)] + first.map { .tasks($0) }
      + first.map { .targets($0) } + first.map { .agencies($0) } + located.map { .tasks($0) }
  }

  private func expectSame(_ reader: StoreReader, on day: Day = Self.day) throws {
    try store.expectSame({ Self.queries(of: $0.book.contents) }, from: reader, on: day)
  }

  /// Has the store keep the overview of a day.
  private func keep(on day: Day = Self.day) throws {
    let request = ListRequest(filter: .current, window: 0..<18)
    let reader = try store.reader()
    try reader.answer(
      [.plansInNeed, .attention(.current), .tasks(request), .targets(request), .agencies(request)],
      on: day
    ) { _ in }
    #expect(try store.kept("overview_digest") == 1)
  }

  /// Makes a store of more tasks than the overview tells of, which keeps the overview.
  private func makeLarge() throws {
    let plan = StorePlan(tasks: 1_200, seed: 5, today: Self.day)
    try StoreMaker.make(plan, at: .file(store.path))
    try keep()
  }

  /// The tasks of the first screen.
  private func firstTasks(_ reader: StoreReader) throws -> PlanAnswer {
    try reader.answer(.tasks(ListRequest(filter: .current, window: 0..<18)), on: Self.day)
  }

  @Test func `a large store is answered alike by what it keeps, on its day and on others`() throws {
    try makeLarge()
    for days in [0, 1, -30] { try expectSame(try store.reader(), on: Self.day + days) }
    try expectSame(try store.reader(.readOnly))
  }

  @Test func `the first screen is answered without the digests of plans`() throws {
    try makeLarge()
    let expected = try firstTasks(store.reader())
    try store.execute("UPDATE plan_digest SET tasks = x'', counts = x''")
    #expect(try firstTasks(store.reader()) == expected)
    try store.execute("DELETE FROM overview_digest")
    #expect(try firstTasks(store.reader()) != expected)
  }

  @Test(arguments: Array(1...3) as [UInt64])
  func `tangled plans are answered alike after changes by others`(seed: UInt64) throws {
    try store.make(TangledBook.make(seed: seed, on: Self.day))
    let held = try store.reader()
    try store.tangle(rounds: 6, seed: seed) { round in
      try keep()
      try expectSame(try store.reader(.readOnly))
      if round % 2 == 0 { try expectSame(held) }
    }
  }

  @Test(arguments: [
    "UPDATE digest_state SET program = 'another'", "DELETE FROM digest_state",
    "UPDATE overview_digest SET seq = 99", "UPDATE overview_digest SET mark = 'x'",
    "UPDATE overview_digest SET day = '2026-11-21'",
  ])
  func `what another build, log or day left is not read`(sql: String) throws {
    try makeLarge()
    try store.execute("UPDATE overview_digest SET content = x''")
    try store.execute(sql)
    try expectSame(try store.reader(.readOnly))
  }

  @Test func `bytes that say nothing lead to no failure`() throws {
    try makeLarge()
    let huge = String(repeating: "ff", count: 8) + "7f"
    for bytes in ["00", huge, String(repeating: huge, count: 90)] {
      try store.execute("UPDATE overview_digest SET content = x'\(bytes)'")
      let reader = try store.reader(.readOnly)
      for query in Self.queries(of: try reader.contents()) {
        _ = try reader.answer(query, on: Self.day)
      }
    }
  }

  @Test func `a wrong count is found and thrown away by a check`() throws {
    try makeLarge()
    #expect(try StoreFile.check(at: store.path).allSatisfy { !$0.isProblem })
    try store.execute(
      "UPDATE overview_digest SET content = CAST(x'07' || substr(content, 2) AS BLOB)")
    let problems = try StoreFile.check(at: store.path).filter(\.isProblem)
    #expect(
      problems.map(\.words.en) == [
        "the counts kept for the overview were wrong; they are counted anew"
      ])
    #expect(try store.kept("overview_digest") == 0)
    try expectSame(try store.reader())
  }
}
