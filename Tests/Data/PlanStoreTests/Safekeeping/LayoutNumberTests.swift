import PlanModel
import SQLiteKit
import TestFiles
import Testing
import Values

@testable import PlanStore

/// Stores whose head says a layout that is not that of their tables.
struct LayoutNumberTests {
  private static let newest = Int(Migration.newest)
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try fixture.emptyLog()
  }

  /// Puts another byte where the number of the layout stands in the head of the file.
  private func damageNumber(_ byte: Int, _ value: UInt8) throws {
    var bytes = try fixture.folder.read("plans.db")
    bytes[60 + byte] = value
    try fixture.folder.write(bytes, to: "plans.db")
  }

  /// Makes a store of a layout with nothing in it, and says another in its head.
  private func store(ofLayout layout: Int32, saying number: Int32) throws -> String {
    let path = fixture.folder.file("layout.db")
    try StoreFile.create(
      at: .file(path), contents: PlanContents(), by: fixture.author("an"),
      steps: Array(Migration.all.prefix(Int(layout))))
    try Connection(opening: path, mode: .readWrite).setUserVersion(number)
    return path
  }

  private func wrong(_ told: Int, _ path: String, shown: Int32? = Migration.newest) -> StoreFailure
  {
    .wrongLayoutNumber(path: path, told: told, shown: shown.map { Int($0) })
  }

  @Test(
    arguments: [
      (0, 1, (1 << 24) + newest), (0, 0x80, (-1 << 31) + newest), (2, 4, (1 << 10) + newest),
      (3, 0, 0), (3, 2, 2), (3, 5, 5), (3, UInt8(newest + 1), newest + 1),
    ] as [(Int, UInt8, Int)])
  func `a damaged number is told as such, and put right by a repair`(
    byte: Int, value: UInt8, number: Int
  ) throws {
    let before = try fixture.reader().contents()
    try damageNumber(byte, value)
    let damaged = try fixture.folder.read("plans.db")
    let failure = wrong(number, fixture.path)
    #expect(throws: failure) { try fixture.writer() }
    #expect(throws: failure) { try fixture.reader() }
    #expect(throws: failure) { try StoreReader(.file(fixture.path), access: .readOnly) }
    #expect(throws: failure) {
      try StoreFile.backUp(from: fixture.path, to: fixture.folder.file("copy.db"))
    }
    let found = try StoreFile.check(at: fixture.path).filter(\.wantsRepair).map(\.words)
    #expect(found == [StoreFailure.wrongLayoutNumber(number, shown: Int(Migration.newest))])
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(!repair.hasLosses)
    #expect(repair.findings.map(\.words) == found)
    let saved = try StoreReader(.file(try #require(repair.path)), access: .readOnly).contents()
    #expect(saved == before)
    #expect(try fixture.folder.read("plans.db") == damaged)
    #expect(try fixture.names() == ["plans.db", "plans.db.repaired-1"])
  }

  @Test func `a number that stands right in the log beside the file is right`() throws {
    let holder = try fixture.database()
    _ = try holder.userVersion
    try fixture.database().setUserVersion(Migration.newest)
    try fixture.database().execute("UPDATE plan SET title = title || '.'")
    try damageNumber(0, 1)
    _ = try fixture.writer().apply(fixture.note("một", "hai"), by: fixture.author("an"))
    #expect(try fixture.value(of: "note") == "hai")
  }

  static let pairs = Migration.all.flatMap { layout in
    Migration.all.filter { $0.version != layout.version }.map { (layout.version, $0.version) }
  }

  @Test(arguments: pairs)
  func `no store is led on from a layout that is not its own`(layout: Int32, told: Int32) throws {
    let path = try store(ofLayout: layout, saying: told)
    let failure = wrong(Int(told), path, shown: layout)
    // The usual number is not looked into before there is need.
    if told < Migration.newest { #expect(throws: failure) { try StoreWriter(.file(path)) } }
    #expect(
      try StoreFile.check(at: path).filter(\.wantsRepair).map(\.words)
        == [StoreFailure.wrongLayoutNumber(Int(told), shown: Int(layout))])
    let names = try fixture.folder.names().filter { $0.contains("before") }
    #expect(names == [])
    #expect(try Connection(opening: path, mode: .readOnly).userVersion == told)
  }

  @Test(arguments: [
    "CREATE TABLE motto (id TEXT PRIMARY KEY) STRICT", "ALTER TABLE plan ADD COLUMN motto TEXT",
    "CREATE INDEX task_due ON task (due)",
  ])
  func `a layout that a later program may have made is refused untouched`(step: String) throws {
    try fixture.database().execute("\(step); PRAGMA user_version = \(Self.newest + 1)")
    let before = try fixture.folder.read("plans.db")
    let later = StoreFailure.newerVersion(path: fixture.path, version: Self.newest + 1)
    #expect(throws: later) { try fixture.writer() }
    #expect(throws: later) { try StoreFile.check(at: fixture.path) }
    #expect(throws: later) { try StoreFile.repair(at: fixture.path) }
    #expect(try fixture.folder.read("plans.db") == before)
    #expect(try fixture.folder.names() == ["plans.db"])
  }

  @Test func `a number that no program will reach is damaged, whatever indexes there are`() throws {
    try fixture.database().execute(
      "CREATE INDEX task_due ON task (due); PRAGMA user_version = \(1 << 24)")
    #expect(throws: wrong(1 << 24, fixture.path)) { try fixture.writer() }
  }

  @Test func `a table that somebody else has put into an older store does not hold it up`() throws {
    let path = try store(ofLayout: 4, saying: 4)
    try Connection(opening: path, mode: .readWrite).execute("CREATE TABLE mine (a)")
    _ = try StoreWriter(.file(path))
    #expect(try Connection(opening: path, mode: .readOnly).userVersion == Migration.newest)
  }

  @Test func `every layout declares something else than those before it`() throws {
    let store = try Connection(sharedMemory: "every layout")
    var met: [StoreDeclarations] = []
    for step in Migration.all {
      try store.take(step)
      let declared = try StoreDeclarations(of: store)
      #expect(!met.contains { $0.columns == declared.columns }, "layout \(step.version)")
      met.append(declared)
    }
  }
}
