import SQLiteKit
import TestFiles
import Testing

struct InterruptTests {
  let connection: ConnectionBox

  init() throws {
    connection = try ConnectionBox()
  }

  @Test func `another thread stops a statement in the middle of its work`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plans.db")
    let writer = try Connection(opening: path)
    try writer.execute("PRAGMA journal_mode = WAL; CREATE TABLE task (number)")
    let token = InterruptToken()
    let thread = Thread { token.interruptWhenLocked(path) }
    let error = #expect(throws: SQLiteError.self) {
      try writer.interruptible(by: token) {
        // It would count for minutes if nobody stopped it.
        try writer.run(
          """
          WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 1000000000)
            INSERT INTO task SELECT count(*) FROM n
          """)
      }
    }
    thread.join()
    #expect(error?.code == .interrupted)
    #expect(error?.sql?.hasPrefix("WITH RECURSIVE") == true)
    #expect(try writer.scalar("SELECT count(*) FROM task") == 0)
    #expect(try folder.names().first == "plans.db")
  }

  @Test func `a statement is stopped between two rows`() throws {
    let token = InterruptToken()
    var rows = 0
    let error = #expect(throws: SQLiteError.self) {
      try connection.value.interruptible(by: token) {
        try connection.value.query("SELECT 1 UNION ALL SELECT 2") { _ throws(SQLiteError) in
          rows += 1
          token.interrupt()
        }
      }
    }
    #expect(error?.code == .interrupted)
    #expect(rows == 1)
  }

  @Test func `a request already out of date runs nothing`() throws {
    let token = InterruptToken()
    token.interrupt()
    #expect(token.isInterrupted)
    let error = #expect(throws: SQLiteError.self) {
      try connection.value.interruptible(by: token) {
        try connection.value.execute("CREATE TABLE task (code)")
      }
    }
    #expect(error?.code == .interrupted)
    try connection.value.execute("CREATE TABLE task (code)")
  }

  @Test func `a token not thrown stops nothing`() throws {
    let token = InterruptToken()
    let count = try connection.value.interruptible(by: token) {
      try connection.value.first(
        "WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
          + " SELECT count(*) FROM n"
      ) { row throws(SQLiteError) in try row.int(0) }
    }
    #expect(count == 5_000)
    token.interrupt()
    #expect(try connection.value.scalar("SELECT 1") == 1)
  }

  @Test func `after an inner token the outer one is looked at again`() throws {
    let outer = InterruptToken()
    let error = #expect(throws: SQLiteError.self) {
      try connection.value.interruptible(by: outer) {
        outer.interrupt()
        try connection.value.interruptible(by: InterruptToken()) {
          try connection.value.execute("CREATE TABLE inner (code)")
        }
        try connection.value.execute("CREATE TABLE outer (code)")
      }
    }
    #expect(error?.code == .interrupted)
    let tables = try connection.value.column("SELECT name FROM sqlite_schema")
    #expect(tables == ["inner"])
  }

  @Test func `what an interrupted transaction did is undone`() throws {
    try connection.value.execute("CREATE TABLE task (code)")
    let token = InterruptToken()
    #expect(throws: SQLiteError.self) {
      try connection.value.interruptible(by: token) {
        let transaction = try connection.value.begin(.immediate)
        try connection.value.run("INSERT INTO task VALUES (1)")
        token.interrupt()
        try transaction.commit()
      }
    }
    #expect(connection.value.isInTransaction == false)
    #expect(try connection.value.rows("SELECT * FROM task") { _ in 1 } == [])
  }
}

extension InterruptToken {
  /// Throws the token as soon as a statement is seen to hold the writer's lock of a file.
  fileprivate func interruptWhenLocked(_ path: String) {
    defer { interrupt() }
    guard let connection = try? Connection(opening: path, busyTimeout: .zero) else { return }
    while let transaction = try? connection.begin(.immediate) { transaction.rollback() }
  }
}
