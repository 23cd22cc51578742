import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

struct PlannedChangeTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  /// Writes a note on the free obligation, and makes an indicator beside it.
  private struct Noting: PlannedChange {
    let note: String?
    let command = "note"

    func edits(in scene: ChangeScene) throws(StoreFailure) -> [Edit] {
      guard let note else { return [] }
      guard note != "?" else { throw .refused(Words("cần ghi chú", "a note is needed")) }
      guard let row = scene.judged.tasks.first(where: { $0.task.code == "BG-V8" }),
        let old = row.allParts.first?.obligation
      else { throw .unknownCode("BG-V8") }
      var new = old
      new.note = note
      let indicator = Indicator(id: scene.newID(), name: note)
      return [old.edit(to: new, code: "BG-V8"), indicator.insertion(code: "BG-V8")]
        .compactMap(\.self)
    }
  }

  private func make(_ note: String?) throws -> Change? {
    try fixture.writer().make(Noting(note: note), by: fixture.author("an"))
  }

  @Test func `a change is worked out on the store as it stands, and can be taken back`() throws {
    let before = try fixture.dump()
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("bình"))
    let change = try #require(try make("hai"))
    #expect(change.command == "note")
    #expect(change.edits.first?.fields.first?.old == .text("một"))
    #expect(try fixture.value(of: "note") == "hai")
    _ = try fixture.writer().undo(by: fixture.author("an"), anyone: false)
    _ = try fixture.writer().undo(by: fixture.author("bình"), anyone: false)
    #expect(try fixture.dump() == before)
  }

  @Test func `a change of nothing, and one that is refused, leave no trace`() throws {
    let before = try fixture.dump()
    #expect(try make(nil) == nil)
    #expect(throws: StoreFailure.refused(Words("cần ghi chú", "a note is needed"))) {
      try make("?")
    }
    #expect(try fixture.dump() == before)
    #expect(try fixture.database().scalar("SELECT max(seq) FROM change") == 1)
  }
}
