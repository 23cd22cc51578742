import SQLiteKit
import Testing
import TestFiles

struct ErrorTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func open() throws -> Connection {
    let connection = try Connection(opening: folder.file("plans.db"))
    try connection.execute(
      """
      CREATE TABLE plan (code TEXT PRIMARY KEY, number TEXT UNIQUE) STRICT;
      CREATE TABLE task (
        id INTEGER PRIMARY KEY, plan TEXT NOT NULL REFERENCES plan, due INTEGER CHECK (due > 0)
      ) STRICT;
      CREATE TRIGGER keep BEFORE DELETE ON task BEGIN SELECT RAISE(ABORT, 'kept'); END;
      INSERT INTO plan VALUES ('BG', '12');
      INSERT INTO task VALUES (1, 'BG', 20);
      """)
    return connection
  }

  @Test(arguments: [
    ("INSERT INTO plan VALUES ('BG', '13')", SQLiteError.Code.constraintPrimaryKey),
    ("INSERT INTO plan VALUES ('HT', '12')", .constraintUnique),
    ("INSERT INTO task VALUES (1, 'BG', 20)", .constraintPrimaryKey),
    ("INSERT INTO task VALUES (2, 'QN', 20)", .constraintForeignKey),
    ("DELETE FROM plan", .constraintForeignKey),
    ("INSERT INTO task VALUES (2, NULL, 20)", .constraintNotNull),
    ("INSERT INTO task VALUES (2, 'BG', 0)", .constraintCheck),
    ("INSERT INTO task VALUES (2, 'BG', 'soon')", .constraintDataType),
    ("DELETE FROM task", .constraintTrigger),
  ])
  func `a constraint is named by its extended code`(sql: String, code: SQLiteError.Code) throws {
    let connection = try open()
    let error = #expect(throws: SQLiteError.self) { try connection.run(sql) }
    #expect(error?.code == code)
    #expect(error?.code.primary == .constraint)
    #expect(error?.sql == sql)
  }

  @Test func `a bound value is not part of the error`() throws {
    let connection = try open()
    let error = try #require(
      #expect(throws: SQLiteError.self) {
        try connection.run("INSERT INTO plan VALUES (?1, ?2)", ["Nguyễn Văn A", "12"])
      })
    #expect(
      error.description
        == "UNIQUE constraint failed: plan.number (SQLite 2067) in: INSERT INTO plan VALUES (?1, ?2)"
    )
  }

  @Test func `a primary code matches its family, an extended code only itself`() {
    #expect(SQLiteError.Code.constraint ~= .constraintUnique)
    #expect(SQLiteError.Code.constraint ~= .constraint)
    #expect(SQLiteError.Code.constraintUnique ~= .constraintUnique)
    #expect(!(SQLiteError.Code.constraintUnique ~= .constraint))
    #expect(!(SQLiteError.Code.constraintUnique ~= .constraintCheck))
    #expect(!(SQLiteError.Code.busy ~= .constraintUnique))
  }

  @Test(arguments: [
    (SQLiteError.Code.busySnapshot, SQLiteError.Code.busy), (.busyRecovery, .busy),
    (.busyTimeout, .busy), (.corruptIndex, .corrupt),
    (SQLiteError.Code(rawValue: 526), .cannotOpen),
    (.readOnlyMoved, .readOnly), (.readOnlyDirectory, .readOnly), (.constraintRowID, .constraint),
    (.readOnlyCannotLock, .readOnly), (.readOnlyCannotInitialize, .readOnly),
    (SQLiteError.Code(rawValue: 2570), .inputOutput), (.notADatabase, .notADatabase),
  ])
  func `every code has a family`(code: SQLiteError.Code, family: SQLiteError.Code) {
    #expect(code.primary == family)
  }

  @Test func `an error without a statement is described without one`() {
    let error = SQLiteError(code: .interrupted, message: "interrupted")
    #expect(error.description == "interrupted (SQLite 9)")
  }
}
