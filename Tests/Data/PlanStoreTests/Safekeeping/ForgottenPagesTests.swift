import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Repairs of stores in which a number is damaged that tells how much follows, so that SQLite reads
/// on without an error and finds less.
struct ForgottenPagesTests {
  private let store: LargeStore
  private var fixture: StoreFixture { store.fixture }
  private var path: String { store.path }

  init() throws { store = try LargeStore() }

  /// Changes how many pages the first one of a table says it leads to, but for the last.
  private func changeCount(of table: String, _ count: (Int) -> Int) throws {
    let root = try fixture.folder.startOfRootPage(of: table, in: "many.db")
    try store.change { bytes in
      try #require(bytes[root] == 5 && bytes[root + 4] > 1, "the table has one page")
      bytes[root + 4] = UInt8(count(Int(bytes[root + 4])))
    }
  }

  private func repair() throws -> (losses: [String], saved: PlanContents) {
    let repair = try StoreFile.repair(at: path)
    let fresh = try #require(repair.path)
    return (
      repair.findings.filter(\.isLoss).map(\.words.en),
      try StoreReader(.file(fresh), access: .readOnly).contents()
    )
  }

  @Test(arguments: ["agency", "assignment", "observation"], [0, 2])
  func `rows on pages that a page has forgotten to lead to are given back`(
    table: String, divisor: Int
  ) throws {
    try changeCount(of: table) { divisor == 0 ? 0 : $0 / divisor }
    let (losses, saved) = try repair()
    #expect(losses == [])
    store.expectAll(saved)
  }

  @Test func `a figure there that was taken away does not come back`() throws {
    let id = SmallBook.id(30_150)
    let before = try fixture.folder.read("many.db")
    try Connection(opening: path, mode: .readWrite).execute(
      "DELETE FROM observation WHERE id = '\(id)'; PRAGMA wal_checkpoint(TRUNCATE)")
    let marker = Array("Báo cáo số 150 của Sở Y tế".utf8)
    let place = try #require(before.indices.first { before[$0...].starts(with: marker) })
    let page = place / 4_096 * 4_096
    try store.change { $0.replaceSubrange(page..<page + 4_096, with: before[page..<page + 4_096]) }
    try changeCount(of: "observation") { _ in 1 }
    #expect(try !repair().saved.observations.contains { $0.id == id })
  }

  @Test(arguments: [2, 3, 20])
  func `a file whose head tells of fewer pages is read to its end`(divisor: Int) throws {
    try store.change { bytes in
      let count = bytes.count / 4_096 / divisor
      bytes.replaceSubrange(28..<32, with: [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)])
    }
    let damaged = try fixture.folder.read("many.db")
    let (losses, saved) = try repair()
    #expect(losses == [])
    store.expectAll(saved)
    #expect(try fixture.folder.read("many.db") == damaged)
    #expect(try fixture.names() == ["many.db", "many.db.repaired-1", "plans.db"])
  }

  @Test(arguments: [-1, 1, 100])
  func `with a head that tells of too few or too many pages it is known which are free`(
    more: Int
  ) throws {
    for name in ["agency", "sqlite_autoindex_agency_1"] {
      try store.overwriteRootPage(of: name)
    }
    try store.change { bytes in
      let count = bytes.count / 4_096 + more
      bytes.replaceSubrange(28..<32, with: [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)])
    }
    store.expectAll(try repair().saved)
  }
}
