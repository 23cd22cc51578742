import Glibc
import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing

struct RefusalTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  /// What opening a path leads to, for changes and for reading only.
  private func failures(_ path: String) -> [StoreFailure?] {
    [
      #expect(throws: StoreFailure.self) { try StoreWriter(.file(path)) },
      #expect(throws: StoreFailure.self) { try StoreReader(.file(path), access: .readWrite) },
      #expect(throws: StoreFailure.self) { try StoreReader(.file(path), access: .readOnly) },
      #expect(throws: StoreFailure.self) { try StoreFile.check(at: path) },
    ]
  }

  @Test func `a path without a file is said to have no store`() throws {
    let path = fixture.folder.file("missing.db")
    #expect(failures(path).allSatisfy { $0 == .missing(path: path) })
    #expect(try fixture.folder.names() == ["plans.db"])
    #expect(!StoreFile.exists(at: path))
  }

  @Test(arguments: ["", "kế hoạch\n", String(repeating: "x", count: 5_000), "SQLite format 3\0"])
  func `a file that is something else stays as it is`(text: String) throws {
    try fixture.folder.write(Array(text.utf8), to: "other.db")
    let path = fixture.folder.file("other.db")
    #expect(failures(path).allSatisfy { $0 == .notAStore(path: path) })
    #expect(try fixture.folder.read("other.db") == Array(text.utf8))
    #expect(try fixture.folder.names() == ["other.db", "plans.db"])
  }

  @Test func `another program's database stays as it is`() throws {
    let path = fixture.folder.file("other.db")
    try makeDatabase(path)
    let before = try fixture.folder.read("other.db")
    #expect(failures(path).allSatisfy { $0 == .notAStore(path: path) })
    #expect(try fixture.folder.read("other.db") == before)
    #expect(try fixture.folder.names() == ["other.db", "plans.db"])
  }

  private func makeDatabase(_ path: String) throws {
    let connection = try Connection(opening: path)
    try connection.execute("CREATE TABLE plan (code TEXT)")
  }

  @Test func `a folder is no store, and none is looked for or made in its place`() throws {
    let path = fixture.folder.path
    let folder = StoreFailure.notAFile(path: path)
    #expect(failures(path).allSatisfy { $0 == folder })
    #expect(throws: folder) { try StoreFile.repair(at: path) }
    #expect(throws: folder) {
      try StoreFile.create(at: .file(path), contents: PlanContents(), by: fixture.author("an"))
    }
  }

  @Test func `a store of a later program stays as it is`() throws {
    try beOfLaterLayout(Migration.newest + 1)
    let before = try fixture.folder.read("plans.db")
    let expected = StoreFailure.newerVersion(
      path: fixture.path, version: Int(Migration.newest) + 1)
    #expect(failures(fixture.path).allSatisfy { $0 == expected })
    #expect(try fixture.folder.read("plans.db") == before)
    #expect(try fixture.folder.names() == ["plans.db"])
  }

  private func beOfLaterLayout(_ version: Int32) throws {
    let database = try fixture.database()
    try database.execute("CREATE TABLE motto (id TEXT PRIMARY KEY) STRICT")
    try database.setUserVersion(version)
  }

  @Test func `a store reached by a link is the store`() throws {
    let path = fixture.folder.file("link.db")
    #expect(symlink(fixture.path, path) == 0)
    let writer = try StoreWriter(.file(path))
    _ = try writer.apply(fixture.note(nil, "một"), by: fixture.author("an"))
    #expect(try fixture.value(of: "note") == "một")
  }

  @Test func `a store is read where nothing can be written`() throws {
    let look = try look(file: 0o444, folder: 0o555)
    #expect(look.write == "\(StoreFailure.noPermission(path: fixture.path))")
    #expect(look.read == "done")
  }

  @Test(arguments: [(0o000, 0o755), (0o644, 0o000)] as [(mode_t, mode_t)])
  func `a store this account may not read is said to be so`(
    file: mode_t, folder: mode_t
  ) throws {
    let look = try look(file: file, folder: folder)
    #expect(look.write == "\(StoreFailure.noPermission(path: fixture.path))")
    #expect(look.read == look.write)
  }

  /// What a program without the administrator's rights meets.
  private func look(file: mode_t, folder: mode_t) throws -> (write: String?, read: String?) {
    #expect(chmod(fixture.path, file) == 0)
    #expect(chmod(fixture.folder.path, folder) == 0)
    defer {
      chmod(fixture.folder.path, 0o700)
      chmod(fixture.path, 0o600)
    }
    let lines = try ChildProgram("store-probe", ["look", fixture.path, "an"]).lines()
    #expect(lines.count == 2)
    return (
      lines.first.map { String($0.dropFirst("write: ".count)) },
      lines.last.map { String($0.dropFirst("read: ".count)) }
    )
  }

  @Test func `reading only writes nothing beside the store either`() throws {
    let before = try fixture.folder.read("plans.db")
    _ = try StoreReader(.file(fixture.path), access: .readOnly).answer(
      .plans, on: fixture.book.day)
    #expect(try fixture.folder.read("plans.db") == before)
  }

  @Test func `a full disk refuses the change and keeps the store sound`() throws {
    let writer = try fixture.writer()
    try writer.limitGrowth(toPages: 1)
    let before = try fixture.dump()
    let text = String(repeating: "dài ", count: 5_000)
    #expect(throws: StoreFailure.diskFull(path: fixture.path)) {
      try writer.apply(fixture.note(nil, text), by: fixture.author("an"))
    }
    #expect(try fixture.dump() == before)
    #expect(try StoreFile.check(at: fixture.path).allSatisfy { !$0.isProblem })
    #expect(try writer.apply(fixture.note(nil, "một"), by: fixture.author("an")).seq == 2)
  }

  @Test(arguments: [
    (SQLiteError.Code.busySnapshot, StoreFailure.busy(path: "/")), (.locked, .busy(path: "/")),
    (.busyTimeout, .busy(path: "/")),
    (.full, .diskFull(path: "/")), (.readOnlyDirectory, .noPermission(path: "/")),
    (.notADatabase, .notAStore(path: "/")), (.cannotOpen, .notAFile(path: "/")),
    (.corruptIndex, .damaged(path: "/", detail: "words")),
    (.inputOutput, .inputOutput(path: "/", detail: "words")),
    (.outOfMemory, .inputOutput(path: "/", detail: "words")),
  ])
  func `what the database says is told in terms of the work`(
    code: SQLiteError.Code, failure: StoreFailure
  ) {
    #expect(StoreFailure(SQLiteError(code: code, message: "words"), path: "/") == failure)
  }

  @Test(arguments: ["no such table: agency_digest", "no such column: rule"])
  func `a store without a table of its layout is told to be damaged`(message: String) {
    let failure = StoreFailure(SQLiteError(code: .generic, message: message), path: "/")
    #expect(failure == .damaged(path: "/", detail: message))
  }

  @Test(arguments: [
    ("nfs4", true), ("cifs", true), ("9p", true), ("fuse.sshfs", true), ("ext4", false),
    ("btrfs", false), ("tmpfs", false), ("fuse.gocryptfs", false), ("fuseblk", false),
  ])
  func `file systems of other machines are known`(type: String, isRemote: Bool) {
    #expect(NetworkFileSystem.isRemote(type) == isRemote)
  }

  @Test(arguments: [
    ("0:45", "nfs4"), ("8:1", "ext4"), ("0:50", "fuse.sshfs"), ("9:9", nil), ("0:4", nil),
    ("0:51", nil),
  ])
  func `the type of a mount is found by its device`(device: String, type: String?) {
    let table = """
      25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      90 25 0:45 / /mnt/so\\040lieu rw shared:9 master:2 - nfs4 server:/so rw,vers=4.2
      91 25 0:50 / /mnt/xa rw - fuse.sshfs xa: rw
      92 25 0:51 / /mnt/xb rw -
      """
    #expect(NetworkFileSystem.type(ofDevice: device, in: table) == type)
  }

  @Test(arguments: [
    (0x0801, "8:1", true), (45, "0:45", false), (0x10_3F_02, "63:258", true), (0, "0:0", false),
    (0xFE00, "254:0", true),
  ])
  func `a device is written as the table of mounts does, and made-up ones are told apart`(
    number: UInt64, device: String, isDisk: Bool
  ) {
    #expect(NetworkFileSystem.device(number) == device)
    #expect(NetworkFileSystem.isDisk(number) == isDisk)
  }
}
