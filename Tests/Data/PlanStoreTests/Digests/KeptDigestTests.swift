import PlanModel
import PlanStore
import SamplePlans
import Testing
import Values

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
