import SQLiteKit
import Testing
import TestFiles

struct BackupTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Opens a database with a write-ahead log and some forty pages.
  private func openFilled() throws -> Connection {
    let connection = try Connection(opening: folder.file("plans.db"), busyTimeout: .zero)
    try connection.execute(
      """
      PRAGMA journal_mode = WAL; PRAGMA user_version = 3;
      CREATE TABLE IF NOT EXISTS task (id INTEGER PRIMARY KEY, text TEXT) STRICT;
      WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 150)
        INSERT INTO task SELECT NULL, printf('%01000d', i) FROM n
      """)
    return connection
  }

  private func count(_ connection: borrowing Connection) throws -> SQLiteValue {
    try connection.scalar("SELECT count(*) FROM task")
  }

  @Test func `a copy has all that the database has`() throws {
    let source = try openFilled()
    try source.backup(to: Connection(opening: folder.file("copy.db")))
    let copy = try Connection(opening: folder.file("copy.db"), mode: .readOnly)
    #expect(try count(copy) == 150)
    #expect(try copy.userVersion == 3)
    #expect(try copy.integrityCheck() == [])
  }

  @Test func `a database in use is copied as it stands at the end`() throws {
    let source = try openFilled()
    let other = try Connection(opening: folder.file("plans.db"))
    let copy = try Connection(opening: folder.file("copy.db"))
    var steps: [BackupProgress] = []
    try source.backup(to: copy, pagesPerStep: 10) { progress in
      if steps.isEmpty {
        #expect(throws: Never.self) { try other.execute("DELETE FROM task WHERE id > 100") }
      }
      steps.append(progress)
    }
    #expect(steps.count > 4)
    #expect(steps.first.map { $0.totalPages - $0.remainingPages } == 10)
    #expect(steps.last?.remainingPages == 0)
    #expect(try count(copy) == 100)
    #expect(try copy.integrityCheck() == [])
  }

  @Test func `what the destination held is replaced`() throws {
    let source = try openFilled()
    let copy = try Connection(opening: folder.file("copy.db"))
    try copy.execute("CREATE TABLE old (a)")
    try source.backup(to: copy)
    #expect(
      try copy.column("SELECT name FROM sqlite_schema") == ["task"])
  }

  @Test func `a database in memory is copied into a file and into memory`() throws {
    let source = try Connection(sharedMemory: "source")
    try source.execute("CREATE TABLE task (code TEXT); INSERT INTO task VALUES ('BG-V1')")
    let memory = try Connection(sharedMemory: "destination")
    let file = try Connection(opening: folder.file("copy.db"))
    try source.backup(to: memory)
    try memory.backup(to: file)
    #expect(try file.column("SELECT code FROM task") == ["BG-V1"])
  }

  @Test func `a write-ahead log cannot go into memory`() throws {
    let source = try openFilled()
    let copy = try Connection(sharedMemory: "no log")
    let error = #expect(throws: SQLiteError.self) { try source.backup(to: copy) }
    #expect(error?.code == .misuse)
    #expect(try copy.integrityCheck() == [])
  }

  @Test func `a destination that is locked keeps what it has`() throws {
    let source = try openFilled()
    let copy = try Connection(opening: folder.file("copy.db"), busyTimeout: .zero)
    try copy.setUserVersion(1)
    let other = try Connection(opening: folder.file("copy.db"))
    let transaction = try other.begin(.immediate)
    let error = #expect(throws: SQLiteError.self) { try source.backup(to: copy) }
    #expect(error?.code.primary == .busy)
    transaction.rollback()
    #expect(try copy.userVersion == 1)
    try source.backup(to: copy)
    #expect(try copy.userVersion == 3)
  }

  @Test func `a destination in the middle of reading is refused`() throws {
    let source = try openFilled()
    let copy = try Connection(opening: folder.file("copy.db"))
    var statement = try copy.prepare("SELECT * FROM sqlite_schema UNION ALL SELECT 1, 2, 3, 4, 5")
    #expect(try statement.step())
    let error = #expect(throws: SQLiteError.self) { try source.backup(to: copy) }
    #expect(error?.message == "destination database is in use")
    #expect(try statement.row.int(0) == 1)
  }

  @Test func `nobody changes what is replaced after the last look at it`() throws {
    let source = try openFilled()
    let path = folder.file("copy.db")
    let copy = try Connection(opening: path)
    try copy.execute("PRAGMA journal_mode = WAL; PRAGMA user_version = 1")
    let other = try Connection(opening: path, busyTimeout: .zero)
    try source.replace(copy) { () throws in
      let version = try other.userVersion
      #expect(version == 1)
      let error = #expect(throws: SQLiteError.self) { try other.setUserVersion(2) }
      #expect(error?.code.primary == .busy)
    }
    #expect(try other.userVersion == 3)
    #expect(try count(other) == 150)
  }

  @Test func `an error of the last look leaves the destination as it is`() throws {
    let source = try openFilled()
    let copy = try Connection(opening: folder.file("copy.db"))
    try copy.execute("PRAGMA journal_mode = WAL; PRAGMA user_version = 1")
    #expect(throws: CancellationError.self) {
      try source.replace(copy) { throw CancellationError() }
    }
    #expect(try copy.userVersion == 1)
    try copy.setUserVersion(2)
  }
}
