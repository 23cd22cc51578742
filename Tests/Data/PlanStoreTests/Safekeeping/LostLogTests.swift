import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// The files beside a store that hold its newest changes, taken away or belonging to another.
struct LostLogTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  /// What the file alone holds as the note, as someone finds who copies nothing else.
  private func noteInFileAlone() throws -> SQLiteValue {
    let copy = fixture.folder.file("alone.db")
    unlink(copy)
    try fixture.folder.write(try fixture.folder.read("plans.db"), to: "alone.db")
    let database = try Connection(opening: copy, mode: .immutable)
    return try database.scalar(
      "SELECT note FROM obligation WHERE id = ?1", [.text(fixture.book.obligation.id.description)])
  }

  @Test func `the file alone has a change once the log is emptied`() throws {
    let writer = try fixture.writer()
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(try noteInFileAlone() == .null)
    writer.emptyLog()
    #expect(try noteInFileAlone() == "một")
    #expect(try fixture.folder.read("plans.db-wal").isEmpty)
  }

  @Test(arguments: ["-wal", "-shm"])
  func `after the loss of a file beside it, no change is said to be made`(ending: String) throws {
    let writer = try fixture.writer()
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    writer.emptyLog()
    #expect(unlink(fixture.path + ending) == 0)
    let lost = StoreFailure.logLost(path: fixture.path)
    #expect(throws: lost) {
      try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
    }
    #expect(throws: lost) { try writer.undo(by: fixture.author("an"), anyone: false) }
    #expect(try noteInFileAlone() == "một")
  }

  @Test func `a change during which the log is taken away is refused`() throws {
    let writer = try fixture.writer()
    let edits = fixture.note(nil, "một").edits
    #expect(throws: StoreFailure.logLost(path: fixture.path)) {
      try writer.make("set", by: fixture.author("an")) { _ throws(StoreFailure) in
        unlink(fixture.path + "-wal")
        return (edits, ())
      }
    }
    #expect(try noteInFileAlone() == .null)
  }

  @Test func `what another program changes after the loss is neither overwritten nor deleted`()
    throws
  {
    do {
      let reader = try fixture.reader()
      _ = try reader.answer(.plans, on: fixture.book.day)
      let writer = try fixture.writer()
      _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
      writer.emptyLog()
      for ending in ["-wal", "-shm"] { unlink(fixture.path + ending) }
      let other = try ChildProgram("store-probe", ["change", fixture.path, "bình"])
      let made = other.lines(6).compactMap { Int($0) }
      other.kill()
      #expect(made.count == 6)
      // Nobody of this process may read on, write or tidy up.
      let lost = StoreFailure.logLost(path: fixture.path)
      #expect(throws: lost) { try reader.answer(.plans, on: fixture.book.day) }
      #expect(throws: lost) {
        try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
      }
      #expect(throws: lost) { try fixture.reader() }
      writer.emptyLog()
      reader.keepDigests()
    }
    // All connections of this process are closed, and the store is whole with what the other made.
    #expect(try StoreFile.check(at: fixture.path).filter(\.isProblem) == [])
    let count = try fixture.database().scalar(
      "SELECT count(*) >= 6 FROM change WHERE user = 'bình'")
    #expect(count == 1)
    #expect(try fixture.value(of: "note") == "một")
    _ = try fixture.writer()
  }

  @Test func `a reader tells that it learns of no more changes`() throws {
    let reader = try fixture.reader()
    #expect(try !reader.hasChanged())
    #expect(unlink(fixture.path + "-shm") == 0)
    #expect(throws: StoreFailure.logLost(path: fixture.path)) { try reader.hasChanged() }
  }

  @Test func `a store with a second name is refused under both`() throws {
    let other = fixture.folder.file("second.db")
    #expect(link(fixture.path, other) == 0)
    for path in [fixture.path, other] {
      #expect(throws: StoreFailure.linked(path: path)) { try StoreWriter(.file(path)) }
      #expect(throws: StoreFailure.linked(path: path)) {
        try StoreReader(.file(path), access: .readOnly)
      }
    }
    #expect(unlink(other) == 0)
    _ = try fixture.writer()
  }

  @Test func `the name a store was made under does not count`() throws {
    #expect(link(fixture.path, fixture.path + ".abc.new") == 0)
    _ = try fixture.writer()
  }

  @Test func `the journal of another database is not rolled into the store`() throws {
    let journal = fixture.path + "-journal"
    try fixture.folder.write(Array("nhật ký của một tệp khác".utf8), to: "plans.db-journal")
    let before = try fixture.folder.read("plans.db")
    for access in [StoreAccess.readOnly, .readWrite] {
      #expect(throws: StoreFailure.strayJournal(path: journal)) {
        try StoreReader(.file(fixture.path), access: access)
      }
    }
    #expect(try fixture.folder.read("plans.db") == before)
    #expect(unlink(journal) == 0)
    #expect(try fixture.value(of: "note") == .null)
  }
}
