import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Stores whose first bytes, which say how to read the others, are lost.
struct LostHeaderTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try fixture.emptyLog()
  }

  private func loseHeader(of name: String) throws {
    var bytes = try fixture.folder.read(name)
    for place in 0..<100 { bytes[place] = 0 }
    try fixture.folder.write(bytes, to: name)
  }

  @Test func `with a header rebuilt everything is saved`() throws {
    let before = try StoreReader(.file(fixture.path), access: .readOnly).contents()
    try loseHeader(of: "plans.db")
    let lost = try fixture.folder.read("plans.db")
    let repair = try StoreFile.repair(at: fixture.path)
    let path = try #require(repair.path)
    #expect(!repair.hasLosses)
    #expect(repair.findings.contains { $0.words.en.contains("the head of the file is damaged") })
    #expect(try StoreReader(.file(path), access: .readOnly).contents() == before)
    #expect(try fixture.folder.read("plans.db") == lost)
    #expect(try fixture.names() == ["plans.db", "plans.db.repaired-1"])
  }

  @Test func `a file of other tables stays no store`() throws {
    let other = fixture.folder.file("other.db")
    try Connection(opening: other).execute(
      "CREATE TABLE plan (a); CREATE TABLE task (a); INSERT INTO task VALUES (1)")
    try loseHeader(of: "other.db")
    #expect(throws: StoreFailure.notAStore(path: other)) { try StoreFile.repair(at: other) }
    #expect(try fixture.names() == ["other.db", "plans.db"])
  }
}
