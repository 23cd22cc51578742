import SQLiteKit
import Testing
import TestFiles

struct FactsTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws -> Connection {
    try Connection(opening: folder.file("plans.db"), busyTimeout: .zero)
  }

  @Test(arguments: [Int32.max, .min, 0, 1])
  func `the numbers in the header are kept`(number: Int32) throws {
    let connection = try open()
    try connection.setUserVersion(number)
    try connection.setApplicationID(number)
    let other = try open()
    #expect(try other.userVersion == number)
    #expect(try other.applicationID == number)
  }

  @Test func `the data version tells of changes by others only`() throws {
    let first = try open()
    let second = try open()
    let before = try first.dataVersion
    try first.setUserVersion(1)
    #expect(try first.dataVersion == before)
    try second.setUserVersion(2)
    #expect(try first.dataVersion != before)
  }

  @Test func `changes are counted without those of triggers`() throws {
    let connection = try open()
    try connection.execute(
      """
      CREATE TABLE task (code TEXT); CREATE TABLE log (code TEXT);
      CREATE TRIGGER note AFTER INSERT ON task BEGIN INSERT INTO log VALUES (new.code); END
      """)
    #expect(try connection.run("INSERT INTO task VALUES ('A'), ('B')") == 2)
    #expect(try connection.run("UPDATE log SET code = 'C'") == 2)
    #expect(try connection.run("DELETE FROM task WHERE code = ?1", ["B"]) == 1)
    #expect(try connection.run("DELETE FROM task WHERE code = ?1", ["B"]) == 0)
  }

  @Test func `a checkpoint moves the log into the file`() throws {
    let connection = try open()
    try connection.execute("PRAGMA journal_mode = WAL; CREATE TABLE task (code TEXT)")
    #expect(try folder.read("plans.db-wal").isEmpty == false)
    #expect(try connection.checkpoint(.truncate) == 0)
    #expect(try folder.read("plans.db-wal").isEmpty)
  }

  @Test func `a reader keeps back what is in the log`() throws {
    let writer = try open()
    let reader = try open()
    try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE task (code TEXT)")
    let moment = try reader.begin(.deferred)
    try reader.execute("SELECT * FROM task")
    try writer.execute("INSERT INTO task VALUES ('A')")
    #expect(try writer.checkpoint(.passive) > 0)
    let error = #expect(throws: SQLiteError.self) { try writer.checkpoint(.truncate) }
    #expect(error?.code.primary == .busy)
    moment.rollback()
    #expect(try writer.checkpoint(.passive) == 0)
  }
}
