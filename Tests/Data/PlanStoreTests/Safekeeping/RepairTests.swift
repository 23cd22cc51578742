import PlanModel
import PlanStore
import SQLiteKit
import TestFiles
import Testing
import Values

struct RepairTests {
  let fixture: StoreFixture

  init() throws {
    fixture = try StoreFixture()
  }

  private func execute(_ sql: String, in path: String? = nil) throws {
    let database = try Connection(opening: path ?? fixture.path, mode: .readWrite)
    try database.execute(sql)
  }

  private func contents(_ path: String) throws -> PlanContents {
    try StoreReader(.file(path), access: .readOnly).contents()
  }

  private func losses(_ repair: Repair) -> [String] {
    repair.findings.filter(\.isLoss).map(\.words.en)
  }

  @Test func `a sound store is only checked`() throws {
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(repair.path == nil)
    #expect(!repair.hasLosses)
    #expect(try fixture.names() == ["plans.db"])
  }

  @Test(arguments: [
    ("change_edit", "record = 'x'"), ("change_edit", "kind = 'việc'"), ("change", "day = '0'"),
    ("change_field", "new = x'00'"),
  ])
  func `a change of the log that can not be read is found, and left out of the repaired store`(
    table: String, damage: String
  ) throws {
    for (old, new) in [(nil, "một"), ("một", "hai")] as [(String?, String)] {
      _ = try fixture.writer().apply(fixture.note(old, new), by: fixture.author("an"))
    }
    try execute("DROP TRIGGER \(table)_stays; UPDATE \(table) SET \(damage) WHERE seq = 3")
    #expect(try StoreFile.check(at: fixture.path).contains { $0.isProblem })
    let repair = try StoreFile.repair(at: fixture.path)
    let fresh = try #require(repair.path)
    #expect(losses(repair).contains { $0.hasPrefix("lost: up to 1 change of the log (number 3)") })
    #expect(try StoreFile.check(at: fresh).allSatisfy { !$0.isProblem })
    let reader = try StoreReader(.file(fresh), access: .readOnly)
    let kept = try reader.answer(.history(code: nil, limit: 9), on: fixture.book.day)
    let rows: [HistoryRow]? = if case .history(let rows) = kept { rows } else { nil }
    #expect(rows?.map(\.seq) == [2])
  }

  @Test func `a damaged index loses nothing`() throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    let before = try contents(fixture.path)
    try fixture.overwriteRootPage(of: "task_plan")
    let damaged = try fixture.folder.read("plans.db")
    let repair = try StoreFile.repair(at: fixture.path)
    let fresh = try #require(repair.path)
    #expect(fresh == fixture.path + ".repaired-1")
    #expect(losses(repair) == [])
    #expect(repair.findings.contains { $0.isProblem })
    #expect(try contents(fresh) == before)
    #expect(try fixture.folder.read("plans.db") == damaged)
    #expect(try fixture.folder.permissions(of: "plans.db.repaired-1") == 0o600)
    #expect(try StoreFile.check(at: fresh).allSatisfy { !$0.isProblem })
    #expect(try StoreWriter(.file(fresh)).undo(by: fixture.author("an"), anyone: false).seq == 3)
  }

  @Test func `a description of an index that makes no sense loses nothing`() throws {
    let before = try contents(fixture.path)
    var bytes = try fixture.folder.read("plans.db")
    let marker = Array("CREATE INDEX task_plan".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: marker) })
    bytes[place] = UInt8(ascii: "X")
    try fixture.folder.write(bytes, to: "plans.db")
    let repair = try StoreFile.repair(at: fixture.path)
    #expect(losses(repair) == [])
    #expect(try contents(try #require(repair.path)) == before)
  }

  @Test func `of a file that ends too early, what is there is saved`() throws {
    var bytes = try fixture.folder.read("plans.db")
    bytes.removeLast(bytes.count / 4_096 / 4 * 4_096)
    try fixture.folder.write(bytes, to: "plans.db")
    let repair = try StoreFile.repair(at: fixture.path)
    let saved = try contents(try #require(repair.path))
    #expect(saved.plans.map(\.code) == fixture.book.contents.plans.map(\.code))
  }

  @Test func `a table that can not be read is told lost, and what can not be without it`() throws {
    try fixture.overwriteRootPage(of: "section")
    let repair = try StoreFile.repair(at: fixture.path)
    let fresh = try #require(repair.path)
    #expect(repair.hasLosses)
    let saved = try contents(fresh)
    #expect(saved.sections.isEmpty)
    #expect(saved.tasks.count == fixture.book.contents.tasks.count)
    #expect(saved.tasks.allSatisfy { $0.section == nil })
    #expect(try StoreFile.check(at: fresh).allSatisfy { !$0.isProblem })
  }

  @Test func `in a long table only the rows of the damaged page are lost`() throws {
    let names = (1...900).map { String(repeating: "đơn vị \($0) ", count: 12) }
    let rows = names.enumerated().map { number, name in
      "('\(String(repeating: "0", count: 28) + String(9_000 + number))', '\(name)')"
    }
    try execute("INSERT INTO indicator (id, name) VALUES \(rows.joined(separator: ", "))")
    try execute("PRAGMA wal_checkpoint(TRUNCATE)")
    let bytes = try fixture.folder.read("plans.db")
    let marker = Array("đơn vị 450 ".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: marker) })
    let page = place / StoreFixture.pageSize * StoreFixture.pageSize
    try fixture.folder.damage("plans.db", page..<(page + StoreFixture.pageSize))
    let repair = try StoreFile.repair(at: fixture.path)
    let saved = try contents(try #require(repair.path)).indicators.filter {
      $0.name.hasPrefix("đơn vị")
    }
    #expect(saved.count > 870 && saved.count < 900, "\(saved.count)")
    #expect(saved.contains { $0.name == names[0] } && saved.contains { $0.name == names[899] })
    #expect(losses(repair).contains { $0.contains("indicators can not be read") })
  }

  @Test func `a value no record can have is left empty, or its row is lost`() throws {
    try execute(
      """
      UPDATE task SET due = '2024-02-30' WHERE code = 'BG-V8';
      UPDATE observation SET value = 'nhiều'
      """)
    let repair = try StoreFile.repair(at: fixture.path)
    let saved = try contents(try #require(repair.path))
    #expect(saved.tasks.map(\.code) == fixture.book.contents.tasks.map(\.code))
    #expect(saved.observations.isEmpty)
    #expect(losses(repair).contains { $0.hasPrefix("lost: \"due\" in the task BG-V8 (") })
    #expect(losses(repair).contains { $0.hasPrefix("lost: the figure of BG-T1 (") })
  }

  @Test func `a backup of a damaged store names the store, and there is none`() throws {
    try fixture.overwriteRootPage(of: "section")
    let copy = fixture.folder.file("copy.db")
    let failure = #expect(throws: StoreFailure.self) {
      try StoreFile.backUp(from: fixture.path, to: copy)
    }
    guard case .damaged(fixture.path, _) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try fixture.names() == ["plans.db"])
  }

  @Test func `a second repair does not overwrite the first`() throws {
    try fixture.overwriteRootPage(of: "section")
    #expect(try StoreFile.repair(at: fixture.path).path == fixture.path + ".repaired-1")
    #expect(try StoreFile.repair(at: fixture.path).path == fixture.path + ".repaired-2")
  }

  /// Loses every table but the log.
  private func loseRecords() throws {
    for kind in RecordKind.allCases { try fixture.overwriteRootPage(of: kind.rawValue) }
  }

  @Test func `where only the log can be read, the new file is said to have no records`() throws {
    _ = try fixture.writer().apply(fixture.note(nil, "một"), by: fixture.author("an"))
    try fixture.emptyLog()
    try loseRecords()
    let repair = try StoreFile.repair(at: fixture.path)
    let saved = try #require(repair.saved)
    #expect(saved.haveNoRecords && saved.changes == 2)
    #expect(repair.path == fixture.path + ".repaired-1" && repair.hasLosses)
  }

  @Test func `a store without one row that can be read leaves no file that looks like a repair`()
    throws
  {
    try fixture.emptyLog()
    try loseRecords()
    for table in ["change", "change_edit", "change_field"] {
      try fixture.overwriteRootPage(of: table)
    }
    let before = try fixture.folder.read("plans.db")
    let failure = #expect(throws: StoreFailure.self) { try StoreFile.repair(at: fixture.path) }
    guard case .damaged = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(try fixture.names() == ["plans.db"])
    #expect(try fixture.folder.read("plans.db") == before)
  }

  @Test func `what was saved is counted`() throws {
    try fixture.overwriteRootPage(of: "section")
    let saved = try #require(try StoreFile.repair(at: fixture.path).saved)
    #expect(saved[.plan] == fixture.book.contents.plans.count && !saved.haveNoRecords)
    #expect(saved[.task] == fixture.book.contents.tasks.count)
    #expect(saved.changes == 1)
  }

  @Test func `a file nothing can be read of is left alone`() throws {
    try fixture.folder.damage("plans.db", 100...)
    #expect(throws: StoreFailure.self) { try StoreFile.repair(at: fixture.path) }
    #expect(try fixture.names() == ["plans.db"])
  }
}
