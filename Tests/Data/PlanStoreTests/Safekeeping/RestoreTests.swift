import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct RestoreTests {
  let fixture: StoreFixture
  private let copy: String

  init() throws {
    fixture = try StoreFixture()
    copy = fixture.folder.file("copy.db")
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try StoreFile.backUp(from: fixture.path, to: copy)
  }

  private func restore(
    agreed: Bool = false, meanwhile: () -> Void = {}
  ) throws -> Restoration {
    let today = try #require(Day("2026-11-25"))
    return try StoreFile.restore(
      copy, to: fixture.path, isAgreed: agreed, on: today, meanwhile: meanwhile)
  }

  private var keptName: String { "plans.db.before-restore-2026-11-25-1" }

  @Test func `a store without newer changes gives way to its copy and is kept`() throws {
    let restoration = try restore()
    #expect(restoration.lastChange == 2)
    #expect(restoration.keptAt == fixture.folder.file(keptName))
    #expect(try fixture.folder.permissions(of: keptName) == 0o600)
    #expect(try fixture.value(of: "note") == "một")
  }

  @Test func `changes the copy lacks go out of use only when that was agreed to`() throws {
    _ = try fixture.writer().apply(fixture.note("một", "hai"), by: fixture.author("an"))
    let failure = #expect(throws: StoreFailure.self) { try restore() }
    guard case .unconfirmed(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.en.contains("has 1 change that the backup lacks"))
    #expect(try fixture.value(of: "note") == "hai")
    #expect(try fixture.names() == ["copy.db", "plans.db"])
    _ = try restore(agreed: true)
    #expect(try fixture.value(of: "note") == "một")
  }

  /// Makes the copy one without records, as a repair of a store leaves that lost all but its log.
  private func emptyCopy() throws {
    fixture.folder.delete("copy.db")
    try StoreFile.create(at: .file(copy), contents: PlanContents(), by: fixture.author("an"))
  }

  @Test(arguments: [true, false])
  func `an empty copy takes the place of records only once that was agreed to`(
    isDamaged: Bool
  ) throws {
    try emptyCopy()
    if isDamaged {
      try fixture.emptyLog()
      try fixture.folder.damage("plans.db", 8_192...)
    }
    let failure = #expect(throws: StoreFailure.self) { try restore() }
    guard case .unconfirmed(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.en.contains("has no plan, target, task or agency"), "\(words.en)")
    #expect(try fixture.names() == ["copy.db", "plans.db"])
    #expect(try restore(agreed: true).keptAt == fixture.folder.file(keptName))
  }

  @Test func `a log that went another way since counts as changes the copy lacks`() throws {
    _ = try fixture.writer().undo(by: fixture.author("an"), anyone: false)
    let other = Author(
      user: "bình", uid: 7, at: "2024-05-04T02:15:00Z", day: fixture.book.day)
    _ = try StoreWriter(.file(copy)).undo(by: other, anyone: true)
    #expect(throws: StoreFailure.self) { try restore() }
  }

  @Test func `what was kept can be restored in its turn`() throws {
    _ = try fixture.writer().apply(fixture.note("một", "hai"), by: fixture.author("an"))
    let kept = try #require(try restore(agreed: true).keptAt)
    let today = try #require(Day("2026-11-25"))
    _ = try StoreFile.restore(kept, to: fixture.path, isAgreed: false, on: today)
    #expect(try fixture.value(of: "note") == "hai")
  }

  @Test func `programs that have the store open go on with the restored contents`() throws {
    let writer = try fixture.writer()
    let reader = try fixture.reader()
    _ = try writer.apply(fixture.note("một", "hai"), by: fixture.author("an"))
    _ = try reader.answer(.task("BG-V8"), on: fixture.book.day)
    _ = try restore(agreed: true)
    #expect(try reader.hasChanged())
    #expect(
      try reader.answer(.task("BG-V8"), on: fixture.book.day)
        == fixture.reader().answer(.task("BG-V8"), on: fixture.book.day))
    let change = try writer.apply(fixture.note("một", "ba"), by: fixture.author("an"))
    #expect(change.seq == 3)
    #expect(try fixture.value(of: "note") == "ba")
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
  }

  @Test func `a damaged store is moved aside as it is`() throws {
    let bytes = try fixture.folder.damage("plans.db", 8_192...)
    _ = try restore()
    #expect(try fixture.folder.read(keptName) == bytes)
    #expect(try fixture.value(of: "note") == "một")
  }

  @Test func `a store whose header asks for a later SQLite gives way too`() throws {
    var bytes = try fixture.folder.read("plans.db")
    // The version that is needed to write the file.
    bytes[18] = 9
    try fixture.folder.write(bytes, to: "plans.db")
    _ = try restore()
    #expect(try fixture.value(of: "note") == "một")
    #expect(try fixture.writer().undo(by: fixture.author("an")).seq == 3)
  }

  @Test func `a file that is no store is moved aside once that was agreed to`() throws {
    try fixture.folder.write([], to: "plans.db")
    #expect(throws: StoreFailure.self) { try restore() }
    _ = try restore(agreed: true)
    #expect(try fixture.folder.read(keptName) == [])
    #expect(try fixture.value(of: "note") == "một")
  }

  @Test func `where no store is, the copy becomes one`() throws {
    unlink(fixture.path)
    #expect(try restore().keptAt == nil)
    #expect(try fixture.value(of: "note") == "một")
    #expect(try fixture.folder.permissions(of: "plans.db") == 0o600)
  }

  @Test func `a copy that is damaged, strange, missing or of a later program is refused`() throws {
    let before = try fixture.dump()
    try fixture.folder.damage("copy.db", 8_192...)
    #expect(throws: StoreFailure.self) { try restore(agreed: true) }
    try fixture.folder.write(Array("xin chào".utf8), to: "copy.db")
    #expect(throws: StoreFailure.notAStore(path: copy)) { try restore(agreed: true) }
    unlink(copy)
    #expect(throws: StoreFailure.missing(path: copy)) { try restore(agreed: true) }
    try makeLater()
    #expect(throws: StoreFailure.newerVersion(path: copy, version: 99)) {
      try restore(agreed: true)
    }
    #expect(try fixture.dump() == before)
    #expect(try fixture.names() == ["copy.db", "plans.db"])
  }

  @Test func `a copy whose layout number is damaged is refused as such`() throws {
    try Connection(opening: copy, mode: .readWrite).setUserVersion(1 << 24)
    let damaged = StoreFailure.wrongLayoutNumber(
      path: copy, told: 1 << 24, shown: Int(Migration.newest))
    #expect(throws: damaged) { try restore(agreed: true) }
  }

  private func makeLater() throws {
    try StoreFile.backUp(from: fixture.path, to: copy)
    let later = try Connection(opening: copy, mode: .readWrite)
    try later.execute("ALTER TABLE plan ADD COLUMN motto TEXT")
    try later.setUserVersion(99)
  }

  @Test func `the store itself is no copy of it`() throws {
    let today = try #require(Day("2026-11-25"))
    #expect(throws: StoreFailure.self) {
      try StoreFile.restore(fixture.path, to: fixture.path, isAgreed: true, on: today)
    }
  }

  @Test func `a copy of an older layout is led to the newest`() throws {
    unlink(copy)
    try StoreFile.create(
      at: .file(copy), contents: PlanContents(), by: fixture.author("an"),
      steps: Array(Migration.all.prefix(1)))
    _ = try restore(agreed: true)
    let version = try fixture.database().userVersion
    #expect(version == Migration.newest)
    #expect(try fixture.folder.names().filter { $0.hasSuffix(".new") } == [])
    let old = try Connection(opening: copy, mode: .readOnly).userVersion
    #expect(old == 1)
  }
}
