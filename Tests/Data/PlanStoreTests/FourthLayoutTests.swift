import PlanModel
import PlanStore
import SQLiteKit
import SamplePlans
import TestFiles
import Testing
import Values

/// A store of the fourth layout, led on by this release.
struct FourthLayoutTests {
  @Test func `it is read as it was, and keeps the words of its plans`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let day = try Unwrap.value(Day("2026-11-20"))
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    let contents = SamplePlans.demo(on: day)
    let query = PlanQuery.tasks(ListRequest(filter: WorkFilter(find: "nhan luc"), window: 0..<50))
    let steps = Array(Migration.all.prefix(4))
    try StoreFile.create(at: .file(path), contents: contents, by: author, steps: steps)
    let old = try StoreReader(.file(path), access: .readOnly, steps: steps)
    let expected = JudgedBook(PlanBook(contents), on: day).answer(query)
    #expect(try old.answer(query, on: day) == expected)
    #expect(throws: StoreFailure.readOnly) { try StoreReader(.file(path), access: .readOnly) }
    let reader = try StoreReader(.file(path), access: .readWrite)
    #expect(try reader.answer(query, on: day) == expected)
    #expect(try folder.names().contains("plans.db.before-v5-1"))
    let kept = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM task_words")
    #expect(kept == 5)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }

  @Test func `it is read as it was, and keeps digests of agencies`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let day = try Unwrap.value(Day("2026-11-20"))
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    let contents = SamplePlans.demo(on: day)
    let steps = Array(Migration.all.prefix(4))
    try StoreFile.create(at: .file(path), contents: contents, by: author, steps: steps)
    let query = PlanQuery.agencies(ListRequest(filter: WorkFilter(plan: "HT"), window: 0..<9))
    let old = try StoreReader(.file(path), access: .readOnly, steps: steps)
    let expected = JudgedBook(PlanBook(contents), on: day).answer(query)
    #expect(try old.answer(query, on: day) == expected)
    #expect(throws: StoreFailure.readOnly) { try StoreReader(.file(path), access: .readOnly) }
    let reader = try StoreReader(.file(path), access: .readWrite)
    for _ in 0..<2 { #expect(try reader.answer(query, on: day) == expected) }
    #expect(try folder.names().contains("plans.db.before-v5-1"))
    let kept = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM agency_digest")
    #expect(kept != 0)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }
}
