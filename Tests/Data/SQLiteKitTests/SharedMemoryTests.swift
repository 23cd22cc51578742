import SQLiteKit
import Testing

struct SharedMemoryTests {
  @Test func `two connections to one name see the same database`() throws {
    let first = try Connection(sharedMemory: "hai kết nối?")
    let second = try Connection(sharedMemory: "hai kết nối?")
    try first.execute("CREATE TABLE plan (code TEXT); INSERT INTO plan VALUES ('BG')")
    #expect(try second.column("SELECT code FROM plan") == ["BG"])
    #expect(first.fileName == nil)
  }

  @Test func `another name is another database`() throws {
    let first = try Connection(sharedMemory: "one name")
    try first.execute("CREATE TABLE plan (code TEXT)")
    let second = try Connection(sharedMemory: "other name")
    #expect(throws: SQLiteError.self) { try second.execute("SELECT * FROM plan") }
  }

  @Test func `the database goes with its last connection`() throws {
    do {
      let connection = try Connection(sharedMemory: "short life")
      try connection.setUserVersion(7)
      #expect(try connection.userVersion == 7)
    }
    let connection = try Connection(sharedMemory: "short life")
    #expect(try connection.userVersion == 0)
  }

  @Test func `a database in memory can be written and is sound`() throws {
    let connection = try Connection(sharedMemory: "sound")
    #expect(connection.isReadOnly == false)
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.checkpoint(.truncate) == 0)
  }

  @Test func `a name without letters is refused`() {
    #expect(throws: SQLiteError(code: .cannotOpen, message: "no file has such a name")) {
      _ = try Connection(sharedMemory: "")
    }
  }
}
