import SQLiteKit
import Synchronization
import TestFiles
import Testing

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
  func `the time given for locks is kept in milliseconds, within what SQLite takes`(
    timeout: Duration, milliseconds: Int
  ) throws {
    let connection = try Connection(opening: folder.file("plans.db"), busyTimeout: timeout)
    #expect(connection.busyTimeoutMilliseconds == milliseconds)
  }

  @Test func `where nobody says for how long, a lock is waited for five seconds`() throws {
    #expect(try open().busyTimeoutMilliseconds == 5_000)
    #expect(try Connection(sharedMemory: "patience").busyTimeoutMilliseconds == 5_000)
  }

  @Test(arguments: [Duration.milliseconds(40), .milliseconds(120)])
  func `a lock that nobody lets go is waited for as long as was said`(patience: Duration) throws {
    let holder = try open()
    let transaction = try holder.begin(.immediate)
    let waiting = try Connection(opening: folder.file("plans.db"), busyTimeout: patience)
    let start = ContinuousClock.now
    let error = #expect(throws: SQLiteError.self) { _ = try waiting.begin(.immediate) }
    let waited = ContinuousClock.now - start
    #expect(error?.code.primary == .busy)
    #expect(waited >= patience && waited < .seconds(180), "\(waited)")
    transaction.rollback()
  }

  @Test func `a lock that is let go in time is had, with what was done under it`() throws {
    let holder = try open()
    try holder.execute("PRAGMA journal_mode = WAL; CREATE TABLE task (code)")
    let transaction = try holder.begin(.immediate)
    try holder.run("INSERT INTO task VALUES ('A')")
    let path = folder.file("plans.db")
    let isAsking = Atomic(false)
    let found = Mutex<Int?>(nil)
    let thread = Thread {
      guard let waiting = try? Connection(opening: path, busyTimeout: .seconds(60)) else { return }
      isAsking.store(true, ordering: .releasing)
      guard let transaction = try? waiting.begin(.immediate) else { return }
      let count = try? waiting.scalar("SELECT count(*) FROM task")
      transaction.rollback()
      if case .integer(let count)? = count { found.withLock { $0 = Int(count) } }
    }
    let limit = ContinuousClock.now + .seconds(30)
    while !isAsking.load(ordering: .acquiring), ContinuousClock.now < limit {}
    // Long enough for it to have been refused the lock.
    spin(nanoseconds: 20_000_000)
    #expect(found.withLock { $0 } == nil)
    try transaction.commit()
    thread.join()
    #expect(found.withLock { $0 } == 1)
  }
}
