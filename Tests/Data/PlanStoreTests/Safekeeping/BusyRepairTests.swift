import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing

/// Repairs of stores that others change while they are read.
struct BusyRepairTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    try fixture.emptyLog()
    try fixture.overwriteRootPage(of: "task_plan")
  }

  @Test func `what is changed meanwhile is read anew, with the change`() throws {
    var attempts = 0
    let repair = try StoreFile.repair(at: fixture.path) {
      attempts += 1
      guard attempts == 1 else { return }
      _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    }
    let fresh = try Connection(opening: try #require(repair.path), mode: .readOnly)
    #expect(attempts == 2)
    #expect(try fresh.scalar("SELECT count(*) FROM change") == 2)
    #expect(try fresh.scalar("SELECT note FROM obligation WHERE note = 'một'") == "một")
    #expect(try fixture.names() == ["plans.db", "plans.db.repaired-1"])
  }

  @Test func `a store that is changed all the while is not repaired`() throws {
    var note: String?
    var number = 0
    #expect(throws: StoreFailure.busy(path: fixture.path)) {
      try StoreFile.repair(at: fixture.path) {
        number += 1
        _ = try fixture.writer().apply(
          fixture.note(note, "ghi chú \(number)"), by: fixture.author("an"))
        note = "ghi chú \(number)"
      }
    }
    #expect(number == 3)
    #expect(try fixture.names() == ["plans.db"])
  }

  @Test func `so is one of which the file alone is written to`() throws {
    #expect(throws: StoreFailure.busy(path: fixture.path)) {
      try StoreFile.repair(at: fixture.path) {
        var bytes = try fixture.folder.read("plans.db")
        bytes.append(contentsOf: [UInt8](repeating: 0, count: StoreFixture.pageSize))
        try fixture.folder.write(bytes, to: "plans.db")
      }
    }
  }
}
