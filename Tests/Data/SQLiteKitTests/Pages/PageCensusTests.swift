import SQLiteKit
import TestFiles
import Testing

/// Which pages are found not to be reached.
struct PageCensusTests {
  private let file: RowsFile
  private var folder: TemporaryFolder { file.folder }
  private var path: String { file.path }

  init() throws { file = try RowsFile() }

  private func census() throws -> PageCensus {
    let connection = try Connection(opening: path, mode: .damaged)
    var roots = ["sqlite_schema": 1]
    var indexes: [String: Int] = [:]
    try connection.query("SELECT name, rootpage, type FROM sqlite_schema") {
      row throws(SQLiteError) in
      if try row.string(2) == "table" {
        roots[try row.string(0)] = try row.int(1)
      } else {
        indexes[try row.string(0)] = try row.int(1)
      }
    }
    let pages = try #require(try DatabasePages(of: connection))
    return PageCensus(of: pages, roots: roots, indexes: indexes)
  }

  private func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  @Test func `of a sound file every page is accounted for`() throws {
    let census = try census()
    #expect(census.knowsFreePages && census.gaps.isEmpty && census.unreachedLeaves.isEmpty)
    #expect(census.hiding == [])
  }

  @Test func `after long use of a file its pages still account for all their room`() throws {
    let store = try Connection(opening: path, mode: .readWrite)
    try store.execute(
      """
      CREATE TABLE pair (a, b, c, PRIMARY KEY (a, b)) WITHOUT ROWID;
      WITH number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number LIMIT 700)
      INSERT INTO pair SELECT n * 37 % 700, n, printf('%0*d', n * 7 % 900, n) FROM number;
      DELETE FROM row WHERE rowid % 3 = 0;
      UPDATE row SET a = printf('%0*d', rowid * 13 % 150, rowid) WHERE rowid % 5 = 1;
      INSERT INTO row SELECT printf('%0*d', 5000 + rowid, rowid) FROM row WHERE rowid % 50 = 1;
      DELETE FROM pair WHERE b % 4 = 0;
      UPDATE pair SET c = 'ngắn' WHERE b % 7 = 0; PRAGMA wal_checkpoint(TRUNCATE)
      """)
    #expect(try store.integrityCheck() == [])
    #expect(try census().hiding == [])
  }

  @Test(arguments: ["row", "row_a"], [true, false])
  func `a page that counts fewer cells than it has is noticed`(name: String, isLeaf: Bool) throws {
    let root = try file.root(of: name)
    try file.change { bytes in
      // Of a page that leads to leaves: the first of these, which has many cells.
      let cell = root + Int(bytes[root + 12]) << 8 + Int(bytes[root + 13])
      let leaf = (number(bytes, at: cell) - 1) * 4_096
      try #require(bytes[leaf] == 0x0D || bytes[leaf] == 0x0A)
      let page = isLeaf ? leaf : root
      try #require(bytes[page + 4] > 1)
      bytes[page + 4] /= 2
    }
    #expect(try census().hiding == [name])
  }

  @Test func `where the first page of a table is damaged, all its rows are on unreached pages`()
    throws
  {
    let root = try file.root(of: "row")
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
    let root = try file.root(of: "row")
    try file.change { bytes in
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
    try file.change { bytes in
      for byte in place..<place + 4 { bytes[byte] = 0 }
    }
    #expect(try !census().knowsFreePages)
  }

  @Test func `a circle of free pages has an end`() throws {
    try file.change { bytes in
      let trunk = number(bytes, at: 32)
      bytes.replaceSubrange((trunk - 1) * 4_096..<(trunk - 1) * 4_096 + 4, with: bytes[32..<36])
    }
    #expect(try !census().knowsFreePages)
  }

  @Test func `rows thrown away stay on free pages, which do not count`() throws {
    let root = try file.root(of: "row")
    let free = try number(folder.read("rows.db"), at: 36)
    try folder.damage("rows.db", root..<root + 4_096)
    let known = try census()
    try file.change { bytes in
      let trunk = number(bytes, at: 32)
      for byte in 0..<4_096 { bytes[(trunk - 1) * 4_096 + byte] = 0xAA }
    }
    let unknown = try census()
    #expect(known.knowsFreePages && !unknown.knowsFreePages)
    #expect(unknown.unreachedLeaves.count > known.unreachedLeaves.count + free / 2)
  }
}
