import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing

/// A store taken away from under a program that has it open.
struct MovedFileTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private var moved: StoreFailure { .moved(path: fixture.path) }

  @Test func `a change in a deleted file is told as not made`() throws {
    let (writer, reader) = (try fixture.writer(), try fixture.reader())
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(unlink(fixture.path) == 0)
    #expect(throws: moved) {
      try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
    }
    #expect(throws: moved) { try writer.undo(by: fixture.author("an"), anyone: false) }
    #expect(throws: moved) { try writer.redo(by: fixture.author("an")) }
    #expect(throws: moved) { try reader.hasChanged() }
  }

  @Test func `a change in a file that another took the place of is told as not made`() throws {
    let writer = try fixture.writer()
    let other = fixture.folder.file("other.db")
    try StoreFile.backUp(from: fixture.path, to: other)
    #expect(rename(other, fixture.path) == 0)
    #expect(throws: moved) {
      try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    }
    #expect(try fixture.value(of: "note") == .null)
  }

  @Test func `a file put back is changed again`() throws {
    let writer = try fixture.writer()
    let aside = fixture.folder.file("aside.db")
    #expect(rename(fixture.path, aside) == 0)
    #expect(throws: moved) {
      try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    }
    #expect(rename(aside, fixture.path) == 0)
    #expect(try writer.apply(fixture.note(nil, "một"), by: fixture.author("an")).seq == 2)
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
  }
}
