import SQLiteKit
import Testing
import TestFiles

struct TransactionTests {
  struct Refused: Error {}

  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open(busyTimeout: Duration = .zero) throws -> Connection {
    let connection = try Connection(opening: folder.file("plans.db"), busyTimeout: busyTimeout)
    try connection.execute(
      """
      PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS task (code TEXT PRIMARY KEY, plan TEXT REFERENCES task
        DEFERRABLE INITIALLY DEFERRED)
      """)
    return connection
  }

  private func add(_ code: String, to connection: borrowing Connection) throws(SQLiteError) {
    try connection.run("INSERT INTO task (code) VALUES (?1)", [.text(code)])
  }

  private func codes(_ connection: borrowing Connection) throws -> [SQLiteValue] {
    try connection.column("SELECT code FROM task ORDER BY code")
  }

  @Test(arguments: [Transaction.Kind.deferred, .immediate, .exclusive])
  func `what is committed lasts`(kind: Transaction.Kind) throws {
    let connection = try open()
    let transaction = try connection.begin(kind)
    try add("A", to: connection)
    #expect(connection.isInTransaction == true)
    try transaction.commit()
    #expect(connection.isInTransaction == false)
    #expect(try codes(open()) == ["A"])
  }

  @Test func `an error thrown undoes all`() throws {
    let connection = try open()
    #expect(throws: Refused.self) {
      let transaction = try connection.begin(.immediate)
      try add("A", to: connection)
      if connection.changes == 1 { throw Refused() }
      try transaction.commit()
    }
    #expect(connection.isInTransaction == false)
    #expect(try codes(connection) == [])
  }

  @Test func `a transaction rolled back undoes all at once`() throws {
    let connection = try open()
    let transaction = try connection.begin(.immediate)
    try add("A", to: connection)
    transaction.rollback()
    #expect(connection.isInTransaction == false)
    #expect(try codes(connection) == [])
  }

  @Test func `a commit that fails undoes all`() throws {
    let connection = try open()
    let error = #expect(throws: SQLiteError.self) {
      let transaction = try connection.begin(.immediate)
      try connection.run("INSERT INTO task VALUES ('A', 'none')")
      try transaction.commit()
    }
    #expect(error?.code == .constraintForeignKey)
    #expect(connection.isInTransaction == false)
    #expect(try codes(connection) == [])
  }

  @Test func `a part is undone alone`() throws {
    let connection = try open()
    let whole = try connection.begin(.immediate)
    try add("A", to: connection)
    do {
      let part = try connection.beginPart()
      try add("B", to: connection)
      let inner = try connection.beginPart()
      try add("C", to: connection)
      try inner.commit()
      part.rollback()
    }
    let part = try connection.beginPart()
    try add("D", to: connection)
    try part.commit()
    try whole.commit()
    #expect(try codes(connection) == ["A", "D"])
  }

  @Test func `a second writer is told that another is at it`() throws {
    let first = try open()
    let second = try open()
    let transaction = try first.begin(.immediate)
    let error = #expect(throws: SQLiteError.self) { _ = try second.begin(.immediate) }
    #expect(error?.code == .busy)
    #expect(error?.sql == "BEGIN IMMEDIATE")
    try transaction.commit()
    try second.begin(.immediate).commit()
  }

  @Test func `who read before another wrote must begin anew`() throws {
    let first = try open()
    let second = try open()
    let transaction = try first.begin(.deferred)
    #expect(try codes(first) == [])
    try add("B", to: second)
    let error = #expect(throws: SQLiteError.self) { try add("A", to: first) }
    #expect(error?.code == .busySnapshot)
    transaction.rollback()
    try add("A", to: first)
    #expect(try codes(second) == ["A", "B"])
  }

  @Test func `a reader sees one moment while another writes`() throws {
    let reader = try open()
    let writer = try open()
    let moment = try reader.begin(.deferred)
    #expect(try codes(reader) == [])
    try add("A", to: writer)
    #expect(try codes(reader) == [])
    moment.rollback()
    #expect(try codes(reader) == ["A"])
  }
}
