import SQLiteKit
import Testing
import TestFiles

struct SoundnessTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func makeDatabase() throws {
    let connection = try Connection(opening: folder.file("plans.db"))
    try connection.execute(
      """
      CREATE TABLE task (code TEXT); CREATE INDEX codes ON task (code);
      INSERT INTO task VALUES ('BG-V1'), ('BG-V2'), ('HT-V1')
      """)
    #expect(try connection.integrityCheck() == [])
    #expect(try connection.integrityCheck(isQuick: true) == [])
  }

  /// Changes one byte of the file and checks it.
  private func check(afterFlipping offset: Int, isQuick: Bool) throws -> [String] {
    var bytes = try folder.read("plans.db")
    bytes[offset] ^= 1
    try folder.write(bytes, to: "plans.db")
    return try Connection(opening: folder.file("plans.db"), mode: .readOnly)
      .integrityCheck(isQuick: isQuick)
  }

  @Test(arguments: [false, true])
  func `a byte changed in the structure of the file is found`(isQuick: Bool) throws {
    try makeDatabase()
    #expect(try check(afterFlipping: 4_096, isQuick: isQuick).isEmpty == false)
  }

  @Test func `a letter changed in an index is found by the full check`() throws {
    try makeDatabase()
    let bytes = try folder.read("plans.db")
    let letters = Array("BG-V1".utf8)
    let offset = try #require(
      bytes.indices.dropLast(letters.count - 1).last { bytes[$0...].starts(with: letters) })
    #expect(offset >= 8_192)
    #expect(try check(afterFlipping: offset, isQuick: true) == [])
    try folder.write(bytes, to: "plans.db")
    #expect(try check(afterFlipping: offset, isQuick: false) == ["row 1 missing from index codes"])
  }

  @Test func `a damaged schema is a finding, not an error`() throws {
    try makeDatabase()
    #expect(try check(afterFlipping: 100, isQuick: false).isEmpty == false)
  }

  @Test func `rows that refer to none are found`() throws {
    let connection = try Connection(opening: folder.file("plans.db"))
    try connection.execute(
      """
      PRAGMA foreign_keys = OFF;
      CREATE TABLE plan (code TEXT PRIMARY KEY);
      CREATE TABLE task (plan TEXT REFERENCES plan);
      CREATE TABLE note (plan TEXT PRIMARY KEY REFERENCES plan) WITHOUT ROWID;
      INSERT INTO plan VALUES ('BG'); INSERT INTO task VALUES ('BG'), ('HT');
      INSERT INTO note VALUES ('QN')
      """)
    let found = try connection.foreignKeyCheck()
    #expect(found.map(\.table).sorted() == ["note", "task"])
    #expect(found.map(\.parent) == ["plan", "plan"])
    #expect(found.first { $0.table == "task" }?.rowID == 2)
    #expect(found.first { $0.table == "note" }?.rowID == nil)
    #expect(try connection.integrityCheck() == [])
  }
}
