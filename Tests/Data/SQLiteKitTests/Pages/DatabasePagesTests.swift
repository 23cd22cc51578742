import SQLiteKit
import TestFiles
import TestRandom
import Testing

/// Rows read off the pages of a file, held against what SQLite reads.
struct DatabasePagesTests {
  let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("rows.db")
  }

  /// Every row on a page with rows, but for the first page, whatever leads to it.
  private func rows(of connection: borrowing Connection) throws -> [StoredRow] {
    let snapshot = try connection.begin(.deferred)
    _ = try connection.scalar("SELECT count(*) FROM sqlite_schema")
    guard let pages = try DatabasePages(of: connection) else { return [] }
    let census = PageCensus(of: pages, roots: [:])
    var reader = census
    let rows = census.unreachedLeaves.flatMap { reader.rows(on: $0, of: pages) }
    snapshot.rollback()
    return rows.sorted { $0.rowID < $1.rowID }
  }

  private func rowsBySQL(of connection: borrowing Connection) throws -> [StoredRow] {
    try connection.rows("SELECT rowid, a, b FROM row ORDER BY rowid") {
      row throws(SQLiteError) in
      StoredRow(rowID: try row.int64(0), values: [try row.value(1), try row.value(2)])
    }
  }

  private static let values: [SQLiteValue] = [
    .null, 0, 1, -1, 127, -128, 128, 32_767, -32_768, 8_388_607, -8_388_608, 2_147_483_647,
    -2_147_483_648, 140_737_488_355_327, -140_737_488_355_328, .integer(.max), .integer(.min), 0.5,
    -1e300, "", "Bắc Giang", "a\u{0}b", .blob([]), .blob([0, 255]),
  ]

  private func fill(_ connection: borrowing Connection, pageSize: Int = 4_096) throws {
    try connection.execute("PRAGMA page_size = \(pageSize); CREATE TABLE row (a ANY, b ANY) STRICT")
    for (number, value) in Self.values.enumerated() {
      try connection.run(
        "INSERT INTO row VALUES (?1, ?2)", [value, Self.values[(number + 7) % Self.values.count]])
    }
    // Lengths about those at which rows go on on further pages.
    let lengths = Array(pageSize / 8..<pageSize / 8 + 8) + Array(pageSize - 48..<pageSize + 4)
    for length in lengths + [3 * pageSize, 20 * pageSize + 1] {
      try connection.run(
        "INSERT INTO row VALUES (?1, ?2)",
        [
          .text(String(repeating: "đ", count: length / 2)),
          .blob([UInt8](repeating: 7, count: length % 9)),
        ])
    }
    for number in [Int64.min, -1, .max - 1, .max] {
      try connection.run("INSERT INTO row (rowid, a) VALUES (?1, 'xa')", [.integer(number)])
    }
  }

  @Test(arguments: [512, 4_096, 65_536])
  func `every value and length is read as SQLite reads it`(pageSize: Int) throws {
    let connection = try Connection(opening: path)
    try fill(connection, pageSize: pageSize)
    let expected = try rowsBySQL(of: connection)
    #expect(expected.count > 80)
    #expect(try rows(of: connection) == expected)
  }

  @Test func `what stands only in the write-ahead log is read, and what is not committed is not`()
    throws
  {
    let writer = try Connection(opening: path)
    try writer.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
    try fill(writer)
    try writer.execute("PRAGMA wal_checkpoint(PASSIVE); UPDATE row SET b = 'mới' WHERE a = 127")
    let reader = try Connection(opening: path, mode: .readOnly)
    let expected = try rowsBySQL(of: reader)
    #expect(expected.contains { $0.values == [127, "mới"] })
    #expect(try rows(of: reader) == expected)
    try writer.execute("PRAGMA cache_size = 2; PRAGMA cache_spill = 1; BEGIN")
    try writer.execute("UPDATE row SET a = 'chưa ghi'")
    #expect(try folder.read("rows.db-wal").count > 100_000)
    #expect(try rowsBySQL(of: reader) == expected)
    #expect(try rows(of: reader) == expected)
  }

  private func filledInSmallPages() throws -> [StoredRow] {
    let connection = try Connection(opening: path)
    try fill(connection, pageSize: 512)
    return try rowsBySQL(of: connection)
  }

  @Test(arguments: 1...60)
  func `where pages are overwritten, every row that is read was written`(seed: Int) throws {
    let written = try filledInSmallPages()
    var random = SeededRandom(seed: UInt64(seed))
    var bytes = try folder.read("rows.db")
    for _ in 0..<(1 + random.below(12)) {
      let page = 512 * (1 + random.below(bytes.count / 512 - 1))
      for place in page..<page + 512 { bytes[place] = UInt8(random.below(256)) }
    }
    try folder.write(bytes, to: "rows.db")
    let read = try rows(of: try Connection(opening: path, mode: .damaged))
    #expect(read.count > written.count / 4)
    for row in read { #expect(written.contains(row)) }
  }

  @Test(arguments: 1...60)
  func `damage anywhere ends no program, and makes no rows`(seed: Int) throws {
    let written = try filledInSmallPages()
    var random = SeededRandom(seed: UInt64(seed))
    var bytes = try folder.read("rows.db")
    for _ in 0..<(1 + random.below(200)) {
      // The first page, of which SQLite makes the size of pages, stays.
      bytes[512 + random.below(bytes.count - 512)] = UInt8(random.below(256))
    }
    try folder.write(bytes, to: "rows.db")
    let read = try rows(of: try Connection(opening: path, mode: .damaged))
    #expect(read.count <= written.count)
  }

  @Test func `a row that goes on in a circle, or for longer than the file, is left out`() throws {
    do {
      let connection = try Connection(opening: path)
      try connection.execute("CREATE TABLE row (a ANY, b ANY) STRICT")
      try connection.run(
        "INSERT INTO row VALUES (?1, 1)", [.text(String(repeating: "x", count: 20_000))])
      try connection.run("INSERT INTO row VALUES ('ngắn', 2)")
    }
    let whole = try folder.read("rows.db")
    var circle = whole
    // The second page with more of the row leads back to the first one.
    let further = (3..<whole.count / 4_096).map { $0 * 4_096 }
    circle[further[0]...].replaceSubrange(
      further[0]..<further[0] + 4, with: whole[further[0] - 4_096..<further[0] - 4_092])
    try folder.write(circle, to: "rows.db")
    #expect(
      try rows(of: try Connection(opening: path, mode: .damaged)).map(\.values) == [["ngắn", 2]])
    var long = whole
    let cell = 4_096 + Int(whole[4_096 + 8]) << 8 + Int(whole[4_096 + 9])
    long.replaceSubrange(cell..<cell + 4, with: [0xFF, 0xFF, 0xFF, 0xFF])
    try folder.write(long, to: "rows.db")
    #expect(
      try rows(of: try Connection(opening: path, mode: .damaged)).allSatisfy {
        $0.values == ["ngắn", 2]
      })
  }

  @Test func `of two rows that go on on the same pages only one is read`() throws {
    do {
      let connection = try Connection(opening: path)
      try connection.execute("CREATE TABLE row (a ANY, b ANY) STRICT")
      for letter in ["x", "y"] {
        let text = String(repeating: letter, count: 16_880)
        try connection.run("INSERT INTO row VALUES (?1, 1)", [.text(text)])
      }
    }
    var bytes = try folder.read("rows.db")
    // Rows stand from the end of a page on, and end with where they go on.
    let first = 4_096 + Int(bytes[4_096 + 8]) << 8 + Int(bytes[4_096 + 9])
    bytes.replaceSubrange(first - 4..<first, with: bytes[2 * 4_096 - 4..<2 * 4_096])
    try folder.write(bytes, to: "rows.db")
    #expect(try rows(of: try Connection(opening: path, mode: .damaged)).map(\.rowID) == [1])
  }
}
