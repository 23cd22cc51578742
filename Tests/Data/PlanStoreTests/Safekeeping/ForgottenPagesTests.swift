import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

/// Repairs of stores in which a number is damaged that tells how much follows, so that SQLite reads
/// on without an error and finds less.
struct ForgottenPagesTests {
  let fixture: StoreFixture
  private let path: String
  private let contents: PlanContents

  init() throws {
    fixture = try StoreFixture()
    path = fixture.folder.file("many.db")
    contents = try UnreachedRowsTests.contents(of: fixture.book)
    try StoreFile.create(at: .file(path), contents: contents, by: fixture.author("an"))
  }

  private func change(_ body: (inout [UInt8]) throws -> Void) throws {
    var bytes = try fixture.folder.read("many.db")
    try body(&bytes)
    try fixture.folder.write(bytes, to: "many.db")
  }

  /// Changes how many pages the first one of a table says it leads to, but for the last.
  private func changeCount(of table: String, _ count: (Int) -> Int) throws {
    let root = try fixture.folder.startOfRootPage(of: table, in: "many.db")
    try change { bytes in
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

  private func sorted<Record: StoredRecord>(_ records: [Record]) -> [Record] {
    records.sorted { $0.id < $1.id }
  }

  private func expectAll(_ saved: PlanContents) {
    #expect(sorted(saved.agencies) == sorted(contents.agencies))
    #expect(sorted(saved.assignments) == sorted(contents.assignments))
    #expect(sorted(saved.observations) == sorted(contents.observations))
  }

  @Test(arguments: ["agency", "assignment", "observation"], [0, 2])
  func `rows on pages that a page has forgotten to lead to are given back`(
    table: String, divisor: Int
  ) throws {
    try changeCount(of: table) { divisor == 0 ? 0 : $0 / divisor }
    let (losses, saved) = try repair()
    #expect(losses == [])
    expectAll(saved)
  }

  @Test func `a figure there that was taken away does not come back`() throws {
    let id = SmallBook.id(30_150)
    let before = try fixture.folder.read("many.db")
    try Connection(opening: path, mode: .readWrite).execute(
      "DELETE FROM observation WHERE id = '\(id)'; PRAGMA wal_checkpoint(TRUNCATE)")
    let marker = Array("Báo cáo số 150 của Sở Y tế".utf8)
    let place = try #require(before.indices.first { before[$0...].starts(with: marker) })
    let page = place / 4_096 * 4_096
    try change { $0.replaceSubrange(page..<page + 4_096, with: before[page..<page + 4_096]) }
    try changeCount(of: "observation") { _ in 1 }
    #expect(try !repair().saved.observations.contains { $0.id == id })
  }

  @Test(arguments: [2, 3, 20])
  func `a file whose head tells of fewer pages is read to its end`(divisor: Int) throws {
    try change { bytes in
      let count = bytes.count / 4_096 / divisor
      bytes.replaceSubrange(28..<32, with: [0, 0, UInt8(count >> 8), UInt8(count & 0xFF)])
    }
    let damaged = try fixture.folder.read("many.db")
    let (losses, saved) = try repair()
    #expect(losses == [])
    expectAll(saved)
    #expect(try fixture.folder.read("many.db") == damaged)
    #expect(try fixture.names() == ["many.db", "many.db.repaired-1", "plans.db"])
  }

  @Test func `with such a head it is still known which pages are free`() throws {
    for name in ["agency", "sqlite_autoindex_agency_1"] {
      try fixture.folder.overwriteRootPage(of: name, in: "many.db")
    }
    try change { $0[31] -= 1 }
    expectAll(try repair().saved)
  }
}
