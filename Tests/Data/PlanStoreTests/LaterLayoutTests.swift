import PlanModel
import PlanStore
import SQLiteKit
import SamplePlans
import TestFiles
import Testing
import Values

/// Stores of the layouts since what is followed was taken in, led on by this release.
struct LaterLayoutTests {
  /// What a layout did not keep yet: the query it is kept for, its table, and at least how many rows.
  struct Case: CustomTestStringConvertible {
    let layout: Int
    let query: PlanQuery
    let table: String
    let count: Int
    /// Whether the whole store is read, by the columns it has; parts are read by those of now.
    var isOfWhole = true

    var testDescription: String { "layout \(layout), \(table)" }
  }

  static let cases = [
    Case(layout: 3, query: .summary(plan: nil), table: "plan_digest", count: 5),
    Case(
      layout: 4,
      query: .tasks(ListRequest(filter: WorkFilter(find: "nhan luc"), window: 0..<50)),
      table: "task_words", count: 5),
    Case(
      layout: 4, query: .agencies(ListRequest(filter: WorkFilter(plan: "HT"), window: 0..<9)),
      table: "agency_digest", count: 1, isOfWhole: false),
  ]

  @Test(arguments: cases)
  func `a store is read as it was, and keeps what its layout did not`(led: Case) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let day = DigestStore.day
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    let contents = SamplePlans.demo(on: day)
    let steps = Array(Migration.all.prefix(led.layout))
    try StoreFile.create(at: .file(path), contents: contents, by: author, steps: steps)
    let expected = JudgedBook(PlanBook(contents), on: day).answer(led.query)
    if led.isOfWhole {
      let old = try StoreReader(.file(path), access: .readOnly, steps: steps)
      #expect(try old.answer(led.query, on: day) == expected)
    }
    #expect(throws: StoreFailure.readOnly) { try StoreReader(.file(path), access: .readOnly) }
    let reader = try StoreReader(.file(path), access: .readWrite)
    for _ in 0..<2 { #expect(try reader.answer(led.query, on: day) == expected) }
    #expect(try folder.names().contains("plans.db.before-v\(led.layout + 1)-1"))
    let kept = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) >= \(led.count) FROM \(led.table)")
    #expect(kept == 1)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `a period that was closed before rules had names goes by the one there was`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let day = DigestStore.day
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    try StoreFile.create(
      at: .file(path), contents: SamplePlans.demo(on: day), by: author,
      steps: Array(Migration.all.prefix(5)))
    try Connection(opening: path, mode: .readWrite).run(
      """
      INSERT INTO closed_period
        SELECT printf('%032x', 1), id, '2026-Q3', '2026-07-01', '2026-09-30', '2026-09-30',
            '2026-10-05', 'an', 1
          FROM plan WHERE code = 'BG'
      """)
    let writer = try StoreWriter(.file(path))
    var closing = PeriodClosing(of: "BG", .quarter(2026, 2))
    closing.asOf = day
    _ = try writer.make(closing, by: author)
    let answer = try StoreReader(.file(path), access: .readOnly)
      .answer(.closedPeriods(plan: "BG"), on: day)
    guard case .closedPeriods(let rows) = answer else { throw Unwrap.Missing() }
    #expect(rows.map(\.closed.rule) == [.entered, .sent])
    #expect(rows.map(\.closed.frozen.lastResults) == [nil, day])
  }
}
