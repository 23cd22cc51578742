import PlanModel
import PlanStore
import SQLiteKit
import SamplePlans
import TestFiles
import Testing
import Values

/// A store of the third layout, led on by this release.
struct ThirdLayoutTests {
  @Test func `it is read as it was, and keeps digests of its plans`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let day = try Unwrap.value(Day("2026-11-20"))
    let author = Author(user: "an", uid: 1_000, at: "2026-11-20T02:16:00Z", day: day)
    let contents = SamplePlans.demo(on: day)
    let steps = Array(Migration.all.prefix(3))
    try StoreFile.create(at: .file(path), contents: contents, by: author, steps: steps)
    let old = try StoreReader(.file(path), access: .readOnly, steps: steps)
    let expected = JudgedBook(PlanBook(contents), on: day).answer(.summary(plan: nil))
    #expect(try old.answer(.summary(plan: nil), on: day) == expected)
    #expect(throws: StoreFailure.readOnly) { try StoreReader(.file(path), access: .readOnly) }
    let reader = try StoreReader(.file(path), access: .readWrite)
    #expect(try reader.answer(.summary(plan: nil), on: day) == expected)
    #expect(try folder.names().contains("plans.db.before-v4-1"))
    let kept = try Connection(opening: path, mode: .readOnly)
      .scalar("SELECT count(*) FROM plan_digest")
    #expect(kept == 5)
    #expect(try StoreFile.check(at: path).allSatisfy { !$0.isProblem })
  }
}
