import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing

/// Damage as failing disks do it.
extension StoreFixture {
  static let pageSize = 4_096

  /// Moves everything into the file of the store.
  func emptyLog() throws {
    try database().execute("PRAGMA wal_checkpoint(TRUNCATE)")
  }

  /// Puts other bytes in the first page of a table or an index.
  func overwriteRootPage(of name: String) throws {
    try folder.overwriteRootPage(of: name, in: "plans.db")
  }

  /// Halves the number of rows that the head of a page tells of which holds a text beside others.
  func cutPage(holding text: String) throws {
    var bytes = try folder.read("plans.db")
    let marker = Array(text.utf8)
    func count(_ page: Int) -> Int { Int(bytes[page + 3]) << 8 + Int(bytes[page + 4]) }
    let pages = bytes.indices.lazy.filter { bytes[$0...].starts(with: marker) }.map {
      $0 / Self.pageSize * Self.pageSize
    }
    let page = try #require(pages.first { count($0) > 3 })
    let half = count(page) / 2
    (bytes[page + 3], bytes[page + 4]) = (UInt8(half >> 8), UInt8(half & 0xFF))
    try folder.write(bytes, to: "plans.db")
  }
}

extension StoreFixture {
  /// Takes the last row off an index that has one page.
  func dropLastRow(ofIndex name: String) throws {
    let start = try folder.startOfRootPage(of: name, in: "plans.db")
    var bytes = try folder.read("plans.db")
    try #require(bytes[start] == 10 && bytes[start + 4] > 1, "the index has more than one page")
    bytes[start + 4] -= 1
    try folder.write(bytes, to: "plans.db")
  }
}

extension TemporaryFolder {
  /// Puts other bytes in the first page of a table or an index of a store.
  func overwriteRootPage(of name: String, in store: String) throws {
    let start = try startOfRootPage(of: name, in: store)
    try damage(store, start..<(start + StoreFixture.pageSize))
  }

  /// Where the first page of a table or an index begins in the file of a store.
  func startOfRootPage(of name: String, in store: String) throws -> Int {
    let database = try Connection(opening: file(store), mode: .readWrite)
    let found = try database.scalar(
      "SELECT rootpage FROM sqlite_schema WHERE name = ?1", [.text(name)])
    guard case .integer(let page) = found else { throw StoreFailure.missing(path: name) }
    return (Int(page) - 1) * StoreFixture.pageSize
  }
}
