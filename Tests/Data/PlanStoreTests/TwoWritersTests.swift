import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct TwoWritersTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  @Test func `two programs that enter figures for the same days make one figure a day`() throws {
    let before = try count(of: "observation")
    let programs = try ["an", "bình"].map {
      try ChildProgram("store-probe", ["enter", fixture.path, $0])
    }
    #expect(programs.map { $0.lines() } == [["40"], ["40"]])
    #expect(try count(of: "observation") == before + 40)
    #expect(
      try fixture.database().scalar(
        "SELECT count(*) FROM (SELECT 1 FROM observation GROUP BY target, day, breakdown)")
        == .integer(Int64(before + 40)))
  }

  private func count(of table: String) throws -> Int {
    guard case .integer(let count) = try fixture.database().scalar("SELECT count(*) FROM \(table)")
    else { return 0 }
    return Int(count)
  }
}
