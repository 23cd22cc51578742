import PlanModel
import SQLiteKit

/// The first bytes of a store, which say how all others are read, where they are lost.
enum LostHeader {
  /// Copies a file beside itself with such a header as this program writes.
  ///
  /// - Parameter path: The file; nothing in this process may have it open.
  /// - Returns: The copy, in which the tables of a store can be found; `nil` when no header helps.
  /// - Throws: What keeps the file from being read, or the copy from being written.
  static func rebuilt(_ path: String) throws(StoreFailure) -> String? {
    try SalvageCopy.make(of: path) { copy throws(StoreFailure) in
      for pageSize in pageSizes {
        try FileSystem.overwrite(copy, at: 0, with: header(ofFile: copy, pageSize))
        if isStore(copy) { return true }
      }
      return false
    }
  }

  /// The sizes of pages there are; that of this program's own stores first.
  private static let pageSizes = [4_096, 8_192, 16_384, 32_768, 2_048, 1_024, 512]

  /// The header of a database with a write-ahead log, as the format of SQLite lays it down.
  private static func header(ofFile path: String, _ pageSize: Int) -> [UInt8] {
    var bytes = Array("SQLite format 3\0".utf8)
    func add(_ number: Int, bytes count: Int) {
      for place in (0..<count).reversed() { bytes.append(UInt8(number >> (8 * place) & 0xFF)) }
    }
    add(pageSize, bytes: 2)
    // Read and written with a write-ahead log; how full pages may be.
    bytes += [2, 2, 0, 64, 32, 32]
    add(1, bytes: 4)
    add(FileSystem.size(of: path) / pageSize, bytes: 4)
    // No free pages, the first schema, the newest form of schemas, no cache or largest root page.
    for number in [0, 0, 1, 4, 0, 0] { add(number, bytes: 4) }
    // UTF-8.
    add(1, bytes: 4)
    add(Int(Migration.newest), bytes: 4)
    add(0, bytes: 4)
    add(Int(Connection.storeID), bytes: 4)
    bytes += [UInt8](repeating: 0, count: 20)
    // That the number of pages is that of the first counter, and a version of SQLite.
    add(1, bytes: 4)
    add(3_040_000, bytes: 4)
    return bytes
  }

  /// Whether a file has the tables that a store of any layout has.
  private static func isStore(_ path: String) -> Bool {
    let sql = "SELECT name FROM sqlite_schema WHERE type = 'table'"
    guard let copy = try? Connection(opening: path, mode: .damaged),
      let tables = try? copy.column(sql)
    else { return false }
    let wanted = ["plan", "task", "agency", "change", "change_edit", "change_field"]
    return Set(wanted.map { SQLiteValue.text($0) }).isSubset(of: Set(tables))
  }
}
