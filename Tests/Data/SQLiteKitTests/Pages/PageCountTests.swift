import SQLiteKit
import TestFiles
import Testing

/// How many pages a database is taken to have, whatever its files say.
struct PageCountTests {
  private let file: RowsFile
  private var folder: TemporaryFolder { file.folder }
  private var path: String { file.path }

  init() throws { file = try RowsFile() }

  private func pages(of name: String) throws -> (count: Int, isHeadShort: Bool) {
    let connection = try Connection(opening: folder.file(name), mode: .damaged)
    let snapshot = try connection.begin(.deferred)
    _ = try connection.userVersion
    let found = try DatabasePages(of: connection)
    snapshot.rollback()
    let pages = try #require(found)
    return (pages.count, pages.isHeadShort)
  }

  @Test(arguments: [1, 5, 20])
  func `a head that tells of too few is not believed`(told: UInt8) throws {
    var bytes = try folder.read("rows.db")
    #expect(try pages(of: "rows.db") == (bytes.count / 4_096, false))
    bytes.replaceSubrange(28..<32, with: [0, 0, 0, told])
    try folder.write(bytes, to: "rows.db")
    #expect(try pages(of: "rows.db") == (bytes.count / 4_096, true))
  }

  @Test func `a log that tells of pages that are nowhere is not believed`() throws {
    let writer = try Connection(opening: path, mode: .readWrite)
    try writer.execute("PRAGMA wal_autocheckpoint = 0; UPDATE row SET a = 'mới' WHERE rowid = 1")
    let whole = try folder.read("rows.db")
    try folder.write(whole, to: "hostile.db")
    let log = try folder.read("rows.db-wal").tellingOfPages(0x7FFF_FFFF)
    try folder.write(log, to: "hostile.db-wal")
    #expect(try pages(of: "hostile.db") == (whole.count / 4_096, false))
  }
}

extension [UInt8] {
  /// A write-ahead log of pages of 4 KiB with another number of pages at the end of each
  /// transaction, and sums that fit.
  fileprivate func tellingOfPages(_ count: UInt32) -> [UInt8] {
    var log = self
    var sum: (UInt32, UInt32) = (0, 0)
    func number(_ place: Int) -> UInt32 {
      log[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    func put(_ number: UInt32, _ place: Int) {
      for byte in 0..<4 { log[place + byte] = UInt8(number >> (24 - 8 * UInt32(byte)) & 0xFF) }
    }
    let isBigEndian = number(0) & 1 == 1
    func add(_ part: Range<Int>) {
      for place in stride(from: part.lowerBound, to: part.upperBound, by: 8) {
        let (one, other) = (number(place), number(place + 4))
        sum.0 &+= (isBigEndian ? one : one.byteSwapped) &+ sum.1
        sum.1 &+= (isBigEndian ? other : other.byteSwapped) &+ sum.0
      }
    }
    add(0..<24)
    for frame in stride(from: 32, to: log.count - 4_119, by: 4_120) {
      if number(frame + 4) > 0 { put(count, frame + 4) }
      add(frame..<frame + 8)
      add(frame + 24..<frame + 4_120)
      put(sum.0, frame + 16)
      put(sum.1, frame + 20)
    }
    return log
  }
}
