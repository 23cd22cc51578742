import SQLiteKit
import Testing
import TestFiles

struct StatementTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws -> Connection {
    let connection = try Connection(opening: folder.file("plans.db"))
    try connection.execute("CREATE TABLE task (code TEXT PRIMARY KEY, due INTEGER) STRICT")
    return connection
  }

  @Test func `a statement is bound, run and used again`() throws {
    let connection = try open()
    var insert = try connection.prepare("INSERT INTO task VALUES (?1, ?2)")
    #expect(insert.parameterCount == 2)
    for (index, code) in ["BG-V1", "BG-V2"].enumerated() {
      try insert.bind([.text(code), SQLiteValue(index)])
      #expect(try insert.step() == false)
    }
    #expect(connection.changes == 1)
    #expect(connection.lastInsertRowID == 2)
    #expect(try connection.column("SELECT due FROM task") == [0, 1])
  }

  @Test func `values are bound by name and by position, and stay bound`() throws {
    let connection = try open()
    var statement = try connection.prepare("SELECT :code, :due, ?3")
    try statement.bind("BG-V1", named: "code")
    try statement.bind(20, at: 2)
    for _ in 1...2 {
      #expect(try statement.step())
      #expect(try statement.row.value(0) == "BG-V1")
      #expect(try statement.row.value(1) == 20)
      #expect(try statement.row.value(2) == .null)
      #expect(try statement.step() == false)
    }
    statement.clear()
    #expect(try statement.step())
    #expect(statement.row.isNull(0) == true)
  }

  @Test func `after an error a statement can be used again`() throws {
    let connection = try open()
    var insert = try connection.prepare("INSERT INTO task VALUES (?1, 1)")
    for (code, succeeds) in [("BG-V1", true), ("BG-V1", false), ("BG-V2", true)] {
      try insert.bind([.text(code)])
      do {
        #expect(try insert.step() == false)
        #expect(succeeds)
      } catch {
        #expect(!succeeds)
      }
    }
    #expect(try connection.scalar("SELECT count(*) FROM task") == 2)
  }

  @Test func `after an error a query can be run again`() throws {
    let connection = try open()
    let sql = "INSERT INTO task VALUES (?1, 1)"
    try connection.run(sql, ["BG-V1"])
    #expect(throws: SQLiteError.self) { try connection.run(sql, ["BG-V1"]) }
    #expect(try connection.run(sql, ["BG-V2"]) == 1)
  }

  @Test func `a bound statement cannot be bound anew while it stands on a row`() throws {
    let connection = try open()
    var statement = try connection.prepare("SELECT ?1")
    try statement.bind([1])
    #expect(try statement.step())
    let error = #expect(throws: SQLiteError.self) { try statement.bind(2, at: 1) }
    #expect(error?.code == .misuse)
    try statement.bind([2])
    #expect(try statement.step())
    #expect(try statement.row.int(0) == 2)
  }

  @Test(arguments: ["", " ", "-- nothing", "SELECT 1; SELECT 2", "SELECT 1; nonsense"])
  func `only one whole statement is prepared`(sql: String) throws {
    let connection = try open()
    let error = #expect(throws: SQLiteError.self) { _ = try connection.prepare(sql) }
    #expect(error == SQLiteError(code: .misuse, message: "not exactly one statement", sql: sql))
  }

  @Test(arguments: ["SELECT 1", "SELECT 1;", " SELECT 1 ; \n", "SELECT 1;;"])
  func `a statement may end as it likes`(sql: String) throws {
    let connection = try open()
    #expect(try connection.scalar(sql) == 1)
  }

  @Test func `a query may run inside the same query`() throws {
    let connection = try open()
    try connection.execute("INSERT INTO task VALUES ('A', 1), ('B', 2)")
    let sql = "SELECT code FROM task ORDER BY code"
    var pairs: [String] = []
    try connection.query(sql) { outer throws(SQLiteError) in
      let code = try outer.string(0)
      try connection.query(sql) { inner throws(SQLiteError) in
        pairs.append(code + (try inner.string(0)))
      }
    }
    #expect(pairs == ["AA", "AB", "BA", "BB"])
  }

  @Test func `a query ended by its reader begins anew`() throws {
    let connection = try open()
    try connection.execute("INSERT INTO task VALUES ('A', 1), ('B', 2)")
    let refused = SQLiteError(code: .corrupt, message: "no such state")
    var seen = 0
    #expect(throws: refused) {
      try connection.query("SELECT code FROM task") { _ throws(SQLiteError) in
        seen += 1
        throw refused
      }
    }
    #expect(seen == 1)
    #expect(try connection.column("SELECT code FROM task").count == 2)
  }

  @Test func `more statements are run than are kept`() throws {
    let connection = try open()
    for round in 1...2 {
      for number in 1...300 {
        let value = try connection.scalar("SELECT \(number)")
        #expect(value == SQLiteValue(number), "\(round)")
      }
    }
  }

  @Test func `a statement outlives its connection`() throws {
    func prepare() throws -> Statement {
      let connection = try open()
      try connection.execute("INSERT INTO task VALUES ('A', 1)")
      return try connection.prepare("SELECT code FROM task")
    }
    var statement = try prepare()
    #expect(try statement.step())
    #expect(try statement.row.string(0) == "A")
  }
}

// MARK: - Mistakes in the program

/// An error thrown would end well here; only a mistake found ends with a failure.
extension StatementTests {
  @Test func `another number of values ends the program`() async {
    await #expect(processExitsWith: .failure) {
      guard let connection = try? Connection(sharedMemory: "values") else { return }
      _ = try? connection.run("SELECT ?1, ?2", [1])
    }
  }

  @Test(arguments: [-1, 2])
  func `a column that does not exist ends the program`(column: Int) async {
    await #expect(processExitsWith: .failure) { [column] in
      guard let connection = try? Connection(sharedMemory: "columns") else { return }
      try? connection.query("SELECT 1, 2") { row throws(SQLiteError) in _ = try row.int(column) }
    }
  }

  @Test(arguments: [0, 2])
  func `a position that does not exist ends the program`(position: Int) async {
    await #expect(processExitsWith: .failure) { [position] in
      guard let connection = try? Connection(sharedMemory: "positions"),
        var statement = try? connection.prepare("SELECT ?1")
      else { return }
      try? statement.bind(1, at: position)
    }
  }

  @Test func `a name that does not exist ends the program`() async {
    await #expect(processExitsWith: .failure) {
      guard let connection = try? Connection(sharedMemory: "names"),
        var statement = try? connection.prepare("SELECT :code")
      else { return }
      try? statement.bind(1, named: "cod")
    }
  }
}
