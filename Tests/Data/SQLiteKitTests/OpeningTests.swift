import SQLiteKit
import Testing
import TestFiles

struct OpeningTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Makes a database with one row, in the journal mode named.
  private func makeDatabase(_ name: String, journal: String = "DELETE") throws {
    let connection = try Connection(opening: folder.file(name))
    try connection.execute("PRAGMA journal_mode = \(journal)")
    try connection.execute("CREATE TABLE plan (code TEXT) STRICT; INSERT INTO plan VALUES ('BG')")
  }

  private func code(of connection: borrowing Connection) throws -> SQLiteValue {
    try connection.scalar("SELECT code FROM plan")
  }

  @Test func `what one connection wrote, a later one reads`() throws {
    try makeDatabase("plans.db")
    let connection = try Connection(opening: folder.file("plans.db"), mode: .readWrite)
    #expect(try code(of: connection) == "BG")
    #expect(connection.isReadOnly == false)
    #expect(connection.fileName == folder.file("plans.db"))
  }

  @Test(arguments: [
    "kế hoạch số 1.db", "50%.db", "%41.db", "a?mode=memory", "a#b", "a&b=c", "file:plans.db", "+",
    "'", "\u{1}", "\\",
  ])
  func `no character of a file name is special`(name: String) throws {
    try makeDatabase(name)
    #expect(try folder.names() == [name])
    #expect(try code(of: Connection(opening: folder.file(name), mode: .readOnly)) == "BG")
  }

  @Test func `a path may begin with several slashes`() throws {
    try makeDatabase("plans.db")
    let path = "//" + folder.file("plans.db")
    #expect(try code(of: Connection(opening: path, mode: .readOnly)) == "BG")
  }

  @Test(arguments: ["", "a\0b"])
  func `a path no file can have is refused`(path: String) {
    #expect(throws: SQLiteError(code: .cannotOpen, message: "no file has such a name")) {
      _ = try Connection(opening: path)
    }
  }

  @Test(arguments: [OpenMode.readWrite, .readOnly, .immutable])
  func `a file that does not exist is made only when asked`(mode: OpenMode) throws {
    let error = #expect(throws: SQLiteError.self) {
      _ = try Connection(opening: folder.file("none.db"), mode: mode)
    }
    #expect(error?.code.primary == .cannotOpen)
    #expect(try folder.names() == [])
  }

  @Test func `a folder is not opened`() throws {
    let error = #expect(throws: SQLiteError.self) { _ = try Connection(opening: folder.path) }
    #expect(error?.code == .cannotOpen)
  }

  @Test(arguments: OpenMode.all)
  func `a file with something else in it is no database`(mode: OpenMode) throws {
    try folder.write(Array(repeating: UInt8(ascii: "x"), count: 2_000), to: "letter.docx")
    let error = #expect(throws: SQLiteError.self) {
      _ = try Connection(opening: folder.file("letter.docx"), mode: mode)
    }
    #expect(error?.code == .notADatabase)
    #expect(error?.message == "file is not a database")
  }

  @Test(arguments: [OpenMode.readOnly, .immutable])
  func `a connection for reading refuses to write`(mode: OpenMode) throws {
    try makeDatabase("plans.db")
    let connection = try Connection(opening: folder.file("plans.db"), mode: mode)
    #expect(connection.isReadOnly == true)
    let error = #expect(throws: SQLiteError.self) { try connection.run("DELETE FROM plan") }
    #expect(error?.code.primary == .readOnly)
    #expect(try code(of: connection) == "BG")
  }

  @Test(arguments: [(OpenMode.readOnly, 3), (.immutable, 1)])
  func `only an immutable file is read without files beside it`(mode: OpenMode, files: Int) throws {
    try makeDatabase("plans.db", journal: "WAL")
    let connection = try Connection(opening: folder.file("plans.db"), mode: mode)
    #expect(try code(of: connection) == "BG")
    #expect(try folder.names().count == files)
  }

  @Test func `the files beside a private file are private`() throws {
    try folder.write([], to: "plans.db", mode: 0o600)
    let connection = try Connection(opening: folder.file("plans.db"), mode: .readWrite)
    try connection.execute("PRAGMA journal_mode = WAL; CREATE TABLE plan (code TEXT)")
    let names = try folder.names()
    #expect(names == ["plans.db", "plans.db-shm", "plans.db-wal"])
    for name in names { #expect(try folder.permissions(of: name) == 0o600) }
  }

  @Test func `closing a connection leaves only the database`() throws {
    try makeDatabase("plans.db", journal: "WAL")
    #expect(try folder.names() == ["plans.db"])
  }

  @Test func `no shared library of SQLite is loaded`() throws {
    let maps = String(decoding: try TemporaryFolder.read(path: "/proc/self/maps"), as: UTF8.self)
    #expect(maps.contains("libc.so"))
    #expect(!maps.contains("libsqlite3"))
  }
}

extension OpenMode {
  fileprivate static let all: [OpenMode] = [.readWriteCreate, .readWrite, .readOnly, .immutable]
}
