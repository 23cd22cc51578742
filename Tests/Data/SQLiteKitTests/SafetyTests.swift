import SQLiteKit
import Testing
import TestFiles

struct SafetyTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws -> Connection {
    try Connection(opening: folder.file("plans.db"))
  }

  @Test(arguments: [
    (#"SELECT "nope""#, "no such column: nope"),
    (#"CREATE TABLE t (a CHECK (a <> "nope"))"#, "no such column: nope"),
    ("SELECT load_extension('x')", "not authorized"),
    ("PRAGMA journal_mode = NONSENSE; SELECT * FROM nope", "no such table: nope"),
    ("DELETE FROM sqlite_schema", "table sqlite_master may not be modified"),
    ("PRAGMA writable_schema = ON; DELETE FROM sqlite_schema", "table sqlite_master may not be"),
  ])
  func `what could do harm is refused`(sql: String, message: String) throws {
    let connection = try open()
    let error = #expect(throws: SQLiteError.self) { try connection.execute(sql) }
    #expect(error?.code == .generic)
    #expect(error?.message.hasPrefix(message) == true)
    #expect(error?.sql == sql)
  }

  @Test(
    arguments: [("foreign_keys", 1), ("trusted_schema", 0), ("cell_size_check", 1)]
      as [(String, Int)])
  func `a new connection is set to be careful`(pragma: String, value: Int) throws {
    let connection = try open()
    #expect(try connection.scalar("PRAGMA \(pragma)") == SQLiteValue(value))
  }

  @Test(arguments: [
    (Duration.zero, 0), (.milliseconds(1_500), 1_500), (.seconds(-3), 0), (.milliseconds(-3), 0),
    (.seconds(Int64.max), Int(Int32.max)), (.seconds(Int64.min), 0),
  ])
  func `the time to wait for a lock is held within what SQLite takes`(
    timeout: Duration, milliseconds: Int
  ) throws {
    let connection = try Connection(opening: folder.file("plans.db"), busyTimeout: timeout)
    #expect(connection.busyTimeoutMilliseconds == milliseconds)
  }
}
