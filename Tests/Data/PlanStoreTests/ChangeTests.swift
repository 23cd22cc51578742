import PlanModel
import PlanStore
import SQLiteKit
import Testing
import Values

struct ChangeTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test func `a change is logged with its author and told to other programs`() throws {
    let reader = try fixture.reader()
    let writer = try fixture.writer()
    #expect(try !reader.hasChanged())
    let change = try writer.apply(fixture.note(nil, "gọi lại"), by: fixture.author("an"))
    #expect(change.seq == 2)
    #expect(change.effect == .original)
    #expect(change.undoes == nil)
    #expect(change.author == fixture.author("an"))
    #expect(try reader.hasChanged())
    let answer = try reader.answer(.history(code: "bg-v8", limit: 10), on: fixture.book.day)
    #expect(answer == .history(HistoryRow.rows(of: change)))
    #expect(try !reader.hasChanged())
    #expect(try fixture.value(of: "note") == "gọi lại")
  }

  @Test func `the same field changed by another is refused with both versions`() throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    let conflict = FieldConflict(
      kind: .obligation, code: "BG-V8", field: "note", expected: .none, found: .text("một"),
      wanted: .text("hai"))
    #expect(throws: StoreFailure.conflict([conflict])) {
      try fixture.writer().apply(fixture.note(nil, "hai"), by: fixture.author("bình"))
    }
    #expect(try fixture.value(of: "note") == "một")
  }

  @Test func `different fields of one record do not stand in each other's way`() throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    _ = try fixture.writer().apply(
      fixture.setting("state", .text("unknown"), .text("done")), by: fixture.author("bình"))
    #expect(try fixture.value(of: "note") == "một")
    #expect(try fixture.value(of: "state") == "done")
  }

  @Test func `one edit refused undoes the whole change`() throws {
    let edits = [fixture.note(nil, "một"), fixture.note("hai", "ba")].flatMap(\.edits)
    let before = try fixture.dump()
    #expect(throws: StoreFailure.self) {
      try fixture.writer().apply(
        ChangeDraft(command: "set", edits: edits), by: fixture.author("an"))
    }
    #expect(try fixture.dump() == before)
    #expect(try fixture.database().scalar("SELECT count(*) FROM change") == 1)
  }

  @Test func `a figure taken away or made twice is a conflict`() throws {
    let writer = try fixture.writer()
    let figure = fixture.book.contents.observations[0]
    let author = fixture.author("an")
    let again = ChangeDraft(command: "measure", edits: [figure.insertion(code: "BG-T1")])
    #expect(throws: StoreFailure.self) { try writer.apply(again, by: author) }
    let removal = ChangeDraft(command: "remove", edits: [figure.removal(code: "BG-T1")])
    _ = try writer.apply(removal, by: author)
    let failure = #expect(throws: StoreFailure.self) { try writer.apply(removal, by: author) }
    guard case .conflict(let conflicts) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(conflicts.map(\.field) == Observation.fieldNames)
    #expect(conflicts.allSatisfy { $0.found == .none })
    #expect(try writer.apply(again, by: author).seq == 3)
  }

  @Test func `two programs that both begin a part of a task do not make it twice`() throws {
    var mine = Obligation(
      id: try fixture.writer().newID(), task: fixture.book.other.id, period: .year(2025))
    mine.state = .done
    var theirs = Obligation(
      id: try fixture.writer().newID(), task: mine.task, period: mine.period)
    theirs.state = .paused
    func draft(_ obligation: Obligation) -> ChangeDraft {
      ChangeDraft(command: "set", edits: [obligation.insertion(code: "BG-B1/2025")])
    }
    // What only one of them said anything of is nothing they differ on.
    theirs.note = "chờ kinh phí"
    mine.sentOn = Day("2026-11-20")
    _ = try fixture.writer().apply(draft(theirs), by: fixture.author("bình"))
    let conflict = FieldConflict(
      kind: .obligation, code: "BG-B1/2025", field: "state", expected: .none,
      found: .text("paused"), wanted: .text("done"))
    #expect(throws: StoreFailure.conflict([conflict])) {
      try fixture.writer().apply(draft(mine), by: fixture.author("an"))
    }
  }

  @Test func `a record can not be tied to one that is gone`() throws {
    let writer = try fixture.writer()
    let nowhere = writer.newID()
    let edit = Obligation(id: writer.newID(), task: nowhere).insertion(code: "BG-V9")
    let conflict = FieldConflict(
      kind: .obligation, code: "BG-V9", field: "task", expected: FieldValue(nowhere),
      found: .none, wanted: FieldValue(nowhere))
    #expect(throws: StoreFailure.conflict([conflict])) {
      try writer.apply(ChangeDraft(command: "set", edits: [edit]), by: fixture.author("an"))
    }
  }

  @Test func `a record others are tied to can not be taken away`() throws {
    let removal = fixture.book.task.removal(code: "BG-V8")
    let failure = #expect(throws: StoreFailure.self) {
      try fixture.writer().apply(
        ChangeDraft(command: "remove", edits: [removal]), by: fixture.author("an"))
    }
    guard case .conflict(let conflicts) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!conflicts.isEmpty)
  }

  @Test(arguments: [
    ("state", FieldValue.text("unknown"), FieldValue.text("finished")),
    ("state", .text("unknown"), .none), ("state", .text("unknown"), .whole(1)),
    ("sent_on", .none, .text("2024-02-30")), ("period", .none, .text("2024-Q5")),
    ("note\" = NULL --", .none, .text("x")),
  ])
  func `a value no field can have is not stored`(
    field: String, old: FieldValue, new: FieldValue
  ) throws {
    let before = try fixture.dump()
    let failure = #expect(throws: StoreFailure.self) {
      try fixture.writer().apply(fixture.setting(field, old, new), by: fixture.author("an"))
    }
    guard case .inputOutput("obligation BG-V8", _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try fixture.dump() == before)
  }

  @Test func `an item is changed only at the version that was expected`() throws {
    let writer = try fixture.writer()
    let author = fixture.author("an")
    _ = try writer.apply(fixture.note(nil, "một"), by: author, expecting: ("bg-v8", 0))
    #expect(throws: StoreFailure.versionChanged(code: "BG-V8", expected: 0, found: 2)) {
      try writer.apply(fixture.note("một", "hai"), by: author, expecting: ("BG-V8", 0))
    }
    #expect(throws: StoreFailure.unknownCode("BG-V99")) {
      try writer.apply(fixture.note("một", "hai"), by: author, expecting: ("BG-V99", 0))
    }
    _ = try writer.apply(fixture.note("một", "hai"), by: author, expecting: ("BG-V8", 2))
    _ = try writer.apply(fixture.note("hai", "ba"), by: author, expecting: ("BG-T1", 0))
  }

  @Test func `identities sort by the time they were made`() throws {
    let writer = try StoreWriter(.file(fixture.path)) { 1_700_000_000_000 }
    let identities = (1...100).map { _ in writer.newID() }
    #expect(identities == identities.sorted())
    #expect(Set(identities).count == 100)
    // A hundred in one millisecond may use up what stands behind it, and go on in the next.
    let times = Set(identities.map { $0.high >> 16 })
    #expect(times.isSubset(of: [1_700_000_000_000, 1_700_000_000_001]))
  }
}
