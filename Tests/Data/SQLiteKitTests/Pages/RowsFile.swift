import SQLiteKit
import TestFiles
import Testing

/// A database of a table with a thousand rows, an index of it, and one whose rows are gone.
struct RowsFile {
  let folder: TemporaryFolder
  let path: String
  static let name = "rows.db"

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file(Self.name)
    let connection = try Connection(opening: path)
    try connection.execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA secure_delete = OFF;
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

  /// Changes the bytes of the file.
  func change(_ body: (inout [UInt8]) throws -> Void) throws {
    var bytes = try folder.read(Self.name)
    try body(&bytes)
    try folder.write(bytes, to: Self.name)
  }

  /// Where the first page of a table or an index begins.
  func root(of name: String) throws -> Int {
    let root = try Connection(opening: path, mode: .readOnly).scalar(
      "SELECT rootpage FROM sqlite_schema WHERE name = ?1", [.text(name)])
    guard case .integer(let page) = root else { return 0 }
    return (Int(page) - 1) * 4_096
  }
}
