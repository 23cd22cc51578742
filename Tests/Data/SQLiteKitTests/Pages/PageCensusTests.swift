import SQLiteKit
import TestFiles
import Testing

/// Which pages are found not to be reached.
struct PageCensusTests {
  let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("rows.db")
    let connection = try Connection(opening: path)
    try connection.execute(
      """
      PRAGMA secure_delete = OFF;
      CREATE TABLE gone (a TEXT); CREATE TABLE row (a TEXT); CREATE INDEX row_a ON row (a)
      """)
    for (table, count) in [("gone", 300), ("row", 1_000)] {
      try connection.execute(
        """
        WITH number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT \(count))
        INSERT INTO \(table) SELECT printf('%0100d', n) FROM number
        """)
    }
    try connection.execute("DELETE FROM gone; INSERT INTO gone VALUES ('một')")
  }

  private func census() throws -> PageCensus {
    let connection = try Connection(opening: path, mode: .damaged)
    var roots = ["sqlite_schema": 1]
    try connection.query("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'") {
      row throws(SQLiteError) in roots[try row.string(0)] = try row.int(1)
    }
    return PageCensus(of: try #require(try DatabasePages(of: connection)), roots: roots)
  }

  private func change(_ body: (inout [UInt8]) throws -> Void) throws {
    var bytes = try folder.read("rows.db")
    try body(&bytes)
    try folder.write(bytes, to: "rows.db")
  }

  private func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private func root(of table: String) throws -> Int {
    let root = try Connection(opening: path, mode: .readOnly).scalar(
      "SELECT rootpage FROM sqlite_schema WHERE name = ?1", [.text(table)])
    guard case .integer(let page) = root else { return 0 }
    return (Int(page) - 1) * 4_096
  }

  @Test func `of a sound file every page is accounted for`() throws {
    let census = try census()
    #expect(census.knowsFreePages && census.gaps.isEmpty && census.unreachedLeaves.isEmpty)
  }

  @Test func `where the first page of a table is damaged, all its rows are on unreached pages`()
    throws
  {
    let root = try root(of: "row")
    try folder.damage("rows.db", root..<root + 4_096)
    let census = try census()
    #expect(census.knowsFreePages && census.gaps == ["row": [Int64.min...Int64.max]])
    let connection = try Connection(opening: path, mode: .damaged)
    let pages = try #require(try DatabasePages(of: connection))
    var reader = census
    let rows = census.unreachedLeaves.flatMap { reader.rows(on: $0, of: pages) }
    #expect(rows.map(\.rowID).sorted() == Array(1...1_000))
  }

  @Test func `a page that is led to twice leaves a gap for the rows between the two`() throws {
    let root = try root(of: "row")
    try change { bytes in
      let cells = (0..<2).map {
        root + Int(bytes[root + 12 + 2 * $0]) << 8 + Int(bytes[root + 13 + 2 * $0])
      }
      bytes.replaceSubrange(cells[1]..<cells[1] + 4, with: bytes[cells[0]..<cells[0] + 4])
    }
    let census = try census()
    let gaps = try #require(census.gaps["row"])
    let connection = try Connection(opening: path, mode: .damaged)
    let pages = try #require(try DatabasePages(of: connection))
    #expect(census.unreachedLeaves.count == 1)
    var reader = census
    let rows = census.unreachedLeaves.flatMap { reader.rows(on: $0, of: pages) }
    #expect(rows.allSatisfy { row in gaps.contains { $0.contains(row.rowID) } } && rows.count > 10)
    #expect(!gaps.contains { $0.contains(900) })
  }

  @Test(arguments: [32, 36])
  func `where the list of free pages is damaged, it is not known which are`(place: Int) throws {
    #expect(try number(folder.read("rows.db"), at: 36) > 5)
    try change { bytes in
      for byte in place..<place + 4 { bytes[byte] = 0 }
    }
    #expect(try !census().knowsFreePages)
  }

  @Test func `a circle of free pages has an end`() throws {
    try change { bytes in
      let trunk = number(bytes, at: 32)
      bytes.replaceSubrange((trunk - 1) * 4_096..<(trunk - 1) * 4_096 + 4, with: bytes[32..<36])
    }
    #expect(try !census().knowsFreePages)
  }

  @Test func `rows thrown away stay on free pages, which do not count`() throws {
    let root = try root(of: "row")
    let free = try number(folder.read("rows.db"), at: 36)
    try folder.damage("rows.db", root..<root + 4_096)
    let known = try census()
    try change { bytes in
      let trunk = number(bytes, at: 32)
      for byte in 0..<4_096 { bytes[(trunk - 1) * 4_096 + byte] = 0xAA }
    }
    let unknown = try census()
    #expect(known.knowsFreePages && !unknown.knowsFreePages)
    #expect(unknown.unreachedLeaves.count > known.unreachedLeaves.count + free / 2)
  }
}
