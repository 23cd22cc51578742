import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// A store that a later program leads to a layout of its own while an earlier one has it open.
struct RaisedLayoutTests {
  let fixture: StoreFixture
  private let raised: StoreFailure

  init() throws {
    fixture = try StoreFixture()
    raised = .layoutRaised(path: fixture.path)
  }

  private func raiseLayout() throws {
    try fixture.database().setUserVersion(Migration.newest + 1)
  }

  @Test func `no change is made any more, of whatever kind`() throws {
    let writer = try fixture.writer()
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try raiseLayout()
    let before = try fixture.dump()
    #expect(throws: raised) {
      try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
    }
    #expect(throws: raised) {
      try writer.make("set", by: fixture.author("an")) { _ in
        (fixture.note("một", "hai").edits, ())
      }
    }
    #expect(throws: raised) { try writer.undo(by: fixture.author("an")) }
    #expect(throws: raised) { try writer.redo(by: fixture.author("an")) }
    #expect(try fixture.dump() == before)
  }

  @Test func `what is worked out of the records is not kept in it either`() throws {
    let reader = try fixture.reader()
    reader.defersKeeping = true
    _ = try reader.answer(.summary(plan: nil), on: fixture.book.day)
    try raiseLayout()
    reader.keepDigests()
    let find = WorkFilter(find: "nhan luc")
    let words = PlanQuery.tasks(ListRequest(filter: find, window: 0..<5))
    for _ in 0..<2 { _ = try reader.answer(words, on: fixture.book.day) }
    for table in ["plan_digest", "agency_digest", "task_words"] {
      #expect(try fixture.database().scalar("SELECT count(*) FROM \(table)") == 0, "\(table)")
    }
  }
}
